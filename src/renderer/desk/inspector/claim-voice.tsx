import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { changeClaim } from '../../../shared/domain/edits/claim'
import { joinEdits } from '../../../shared/domain/edits/common'
import { createVoice } from '../../../shared/domain/edits/voice'
import type { ClaimRow } from '../../../shared/select/rows'
import { useBriefing } from '../../briefing/briefing-context'
import classes from './inspector.module.css'
import { resolveVoices } from './resolve-voices'
import { NO_VOICE, type TypedVoice, VoiceField } from './voice-field'

type ClaimVoiceProps = { readonly row: ClaimRow; readonly part: 'holder' | 'via'; readonly label: string }

/** Who holds a claim, or who tells it: shown until it is to be changed, then picked or typed. */
export function ClaimVoice({ row, part, label }: ClaimVoiceProps) {
  const { contents, edit } = useBriefing()
  const [typed, setTyped] = useState<TypedVoice | null>(null)
  const { claim } = row
  const voice = row[part]
  const voices = contents.records.voice
  async function save() {
    if (!typed) return
    const { ids, created } = resolveVoices(voices, [typed])
    const what = part === 'holder' ? 'who' : 'via'
    const change = changeClaim(claim, part === 'holder' ? { holder: ids[0] ?? null } : { via: ids[0] ?? null }, what)
    if (await edit(joinEdits(change.label, [...created.map(createVoice), change]))) setTyped(null)
  }
  if (!typed)
    return (
      <div className={classes.linkRow}>
        <span className={classes.quiet}>{label}</span>
        <bdi>{voice?.name || (part === 'via' ? 'speaks for itself' : 'nobody named')}</bdi>
        <span className={classes.spring} />
        <button
          type="button"
          className={classes.link}
          aria-label={`Change ${label.toLowerCase()}`}
          onClick={() => setTyped({ ...NO_VOICE, name: voice?.name ?? '' })}
        >
          change
        </button>
      </div>
    )
  return (
    <form
      className={classes.stack}
      onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <VoiceField label={label} voices={voices} value={typed} onChange={setTyped} autoFocus />
      <Group gap="xs">
        <Button type="submit" size="compact-xs">
          Save
        </Button>
        <Button variant="subtle" size="compact-xs" onClick={() => setTyped(null)}>
          Cancel
        </Button>
      </Group>
    </form>
  )
}
