import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { changeVoice } from '../../../shared/domain/edits/voice'
import { RELIABILITIES, RELIABILITY_MEANINGS, RELIABILITY_WORDS, type Reliability } from '../../../shared/domain/grade'
import { VOICE_KIND_WORDS, VOICE_KINDS, type Voice, type VoiceKind } from '../../../shared/domain/voice'
import { useBriefing } from '../../briefing/briefing-context'
import { DraftText } from '../../components/draft-text'
import classes from './inspector.module.css'
import { MeaningSelect } from './meaning-select'
import { Notes } from './notes'

type VoiceEditorProps = { readonly voice: Voice }
type TextField = 'name' | 'role' | 'affiliation' | 'origin'

/** Who a voice is and how reliable it is; every claim of it changes with it. */
export function VoiceEditor({ voice }: VoiceEditorProps) {
  const { edit } = useBriefing()
  const [all, setAll] = useState(false)
  const field = (name: TextField, label: string, description?: string) => (
    <DraftText
      label={label}
      description={description}
      value={voice[name]}
      onCommit={(text, group) => void edit(changeVoice(voice, { [name]: text }, name), group)}
    />
  )
  return (
    <div className={classes.stack}>
      <MeaningSelect
        label="Reliability"
        values={RELIABILITIES}
        value={voice.grade}
        nameOf={(value) => RELIABILITY_WORDS[value as Reliability]}
        meaningOf={(value) => RELIABILITY_MEANINGS[value as Reliability]}
        onChange={(grade) => void edit(changeVoice(voice, { grade: grade as Reliability | null }, 'reliability'))}
      />
      {voice.grade !== null && (
        <DraftText
          label="Why this grade"
          multiline
          minRows={1}
          value={voice.gradeReason}
          onCommit={(gradeReason, group) =>
            void edit(changeVoice(voice, { gradeReason }, 'reason for the grade'), group)
          }
        />
      )}
      {field('role', 'Role, as the source gives it')}
      {all ? (
        <>
          {field('name', 'Name')}
          <Select
            label="Kind"
            allowDeselect={false}
            data={VOICE_KINDS.map((value) => ({ value, label: VOICE_KIND_WORDS[value] }))}
            value={voice.kind}
            onChange={(kind) => void edit(changeVoice(voice, { kind: kind as VoiceKind }, 'kind'))}
          />
          {field('affiliation', 'Affiliation')}
          {field('origin', 'Origin', 'Voices of one government or body share one.')}
          <Checkbox
            label="Party to the matter"
            checked={voice.party}
            onChange={(event) =>
              void edit(changeVoice(voice, { party: event.currentTarget.checked }, 'party to the matter'))
            }
          />
          <Notes title="Notes on this voice" target={{ on: 'voice', id: voice.id }} about={voice.name} />
        </>
      ) : (
        <button type="button" className={classes.link} onClick={() => setAll(true)}>
          name, kind, affiliation, origin, party, notes
        </button>
      )}
    </div>
  )
}
