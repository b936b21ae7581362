import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { createVoice } from '../../../shared/domain/edits/voice'
import { voiceNamed } from '../../../shared/domain/edits/voice-named'
import { useBriefing } from '../../briefing/briefing-context'
import { useDesk } from '../desk-context'
import classes from './inspector.module.css'
import { resolveVoices } from './resolve-voices'
import { NO_VOICE, VoiceField } from './voice-field'

type NewVoiceFormProps = { readonly name: string }

/** Lists somebody who is named in the text, before anything is claimed. */
export function NewVoiceForm({ name }: NewVoiceFormProps) {
  const { contents, edit } = useBriefing()
  const { closeForm } = useDesk()
  const [voice, setVoice] = useState({ ...NO_VOICE, name: name.replace(/\s+/g, ' ').slice(0, 300) })
  const voices = contents.records.voice
  const known = voiceNamed(voices, voice.name)
  async function save() {
    const [created] = resolveVoices(voices, [voice]).created
    if (created && (await edit(createVoice(created)))) closeForm()
  }
  return (
    <form
      className={classes.stack}
      aria-label="New voice"
      onKeyDown={(event) => event.key === 'Escape' && closeForm()}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={classes.head}>
        <span className={classes.label}>New voice</span>
      </div>
      <VoiceField label="Name" voices={voices} value={voice} onChange={setVoice} autoFocus />
      {known && <p className={classes.quiet}>{known.name} is listed already.</p>}
      <Group gap="xs">
        <Button type="submit" size="compact-md" disabled={known !== undefined || voice.name.trim() === ''}>
          Save voice
        </Button>
        <Button variant="subtle" size="compact-md" onClick={closeForm}>
          Cancel
        </Button>
      </Group>
    </form>
  )
}
