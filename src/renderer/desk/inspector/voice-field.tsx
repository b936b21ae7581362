import { Autocomplete, Select } from '@mantine/core'
import type { NamedVoice } from '../../../shared/domain/edits/resolve-voices'
import { voiceNamed } from '../../../shared/domain/edits/voice-named'
import { VOICE_KIND_WORDS, VOICE_KINDS, type Voice, type VoiceKind } from '../../../shared/domain/voice'
import classes from './inspector.module.css'

/** A voice as it is typed. */
export type TypedVoice = NamedVoice

/** Nobody named. */
export const NO_VOICE: TypedVoice = { name: '', kind: 'person', role: '' }

type VoiceFieldProps = {
  readonly label: string
  readonly voices: readonly Voice[]
  readonly value: TypedVoice
  readonly onChange: (value: TypedVoice) => void
  readonly autoFocus?: boolean
  /** Names that the digits 1 to 9 put into the empty field: no name begins with one. */
  readonly recent?: readonly string[]
}

/** Picks a voice or takes the name of a new one, whose kind is then asked for. */
export function VoiceField({ label, voices, value, onChange, autoFocus = false, recent = [] }: VoiceFieldProps) {
  const known = voiceNamed(voices, value.name)
  const names = [...new Set(voices.filter(({ mergedInto }) => !mergedInto).map(({ name }) => name))].filter(Boolean)
  const isNew = value.name.trim() !== '' && !known
  return (
    <div className={classes.stack}>
      <Autocomplete
        label={label}
        data={names}
        dir="auto"
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        openOnFocus={false}
        onKeyDown={(event) => {
          const name = value.name === '' && /^[1-9]$/.test(event.key) ? recent[Number(event.key) - 1] : undefined
          if (name === undefined) return
          event.preventDefault()
          onChange({ ...NO_VOICE, name })
        }}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        description={
          known && known.name !== value.name
            ? `Taken as ${known.name}`
            : known
              ? VOICE_KIND_WORDS[known.kind]
              : undefined
        }
      />
      {isNew && (
        <div className={classes.pair}>
          <Select
            label="New voice: kind"
            allowDeselect={false}
            data={VOICE_KINDS.map((kind) => ({ value: kind, label: VOICE_KIND_WORDS[kind] }))}
            value={value.kind}
            onChange={(kind) => onChange({ ...value, kind: (kind ?? 'person') as VoiceKind })}
          />
          <Autocomplete
            label="Role in the source"
            data={[]}
            dir="auto"
            value={value.role}
            onChange={(role) => onChange({ ...value, role })}
          />
        </div>
      )}
    </div>
  )
}
