import { Alert, Button, Group, Modal, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { addSourceEdit, newBriefingEdit } from '../../shared/domain/edits/source'
import type { BriefingId, GroupId, PropositionId, SourceId, VoiceId } from '../../shared/domain/ids'
import { ranked } from '../../shared/domain/records'
import type { Prepared } from '../../shared/ipc'
import { call } from '../app/call'
import { useNavigation } from '../app/navigation'
import { notifyError } from '../app/notify'
import { useSettings } from '../app/settings-context'
import { newId } from '../briefing/new-id'
import { useProjection } from '../projection/projection-context'
import { findRecords } from '../projection/queries'
import { BriefingFields, type NewBriefing } from './briefing-fields'
import classes from './import-dialog.module.css'
import { Preview } from './preview'
import { emptySource, SourceFields } from './source-fields'

type ImportDialogProps = {
  readonly prepared: Prepared
  readonly addTo: 'new' | 'open-briefing'
  readonly onCancel: () => void
  readonly onFiled: () => void
}

/** The frozen text as it will be kept, beside what has to be said about it. */
export function ImportDialog({ prepared, addTo, onCancel, onFiled }: ImportDialogProps) {
  const { database, take, takeSnapshot } = useProjection()
  const { openBriefing, briefingId } = useNavigation()
  const { settings } = useSettings()
  const [source, setSource] = useState(() => emptySource(prepared.text))
  const [briefing, setBriefing] = useState<NewBriefing>({
    title: '',
    question: '',
    marking: settings.marking,
    proposition: '',
  })
  const [busy, setBusy] = useState(false)

  async function create() {
    const id = newId<BriefingId>()
    const ids = {
      briefing: id,
      source: newId<SourceId>(),
      voice: newId<VoiceId>(),
      proposition: newId<PropositionId>(),
    }
    const { label, changes } = newBriefingEdit(ids, briefing, source, settings.author, new Date())
    const reply = await takeSnapshot(() =>
      call('briefing:create', {
        briefingId: id,
        group: newId<GroupId>(),
        label,
        changes: [...changes],
        importId: prepared.importId,
      }),
    )
    if (!reply.ok) return notifyError(reply.error)
    onFiled()
    openBriefing(id)
  }

  async function add(id: BriefingId) {
    const records = await findRecords(database, id)
    if (!records) return
    const ids = { source: newId<SourceId>(), voice: newId<VoiceId>() }
    const { label, changes } = addSourceEdit(ids, ranked(records.source), records.voice, source)
    const reply = await call('source:add', {
      briefingId: id,
      group: newId<GroupId>(),
      label,
      changes: [...changes],
      importId: prepared.importId,
    })
    if (!reply.ok) return notifyError(reply.error)
    await take(reply.value)
    onFiled()
  }

  async function file() {
    setBusy(true)
    await (addTo === 'open-briefing' && briefingId ? add(briefingId) : create())
    setBusy(false)
  }

  return (
    <Modal
      opened
      onClose={onCancel}
      size="min(92vw, 78rem)"
      title={addTo === 'new' ? `New briefing from ${prepared.name}` : `Add a source: ${prepared.name}`}
      closeOnClickOutside={false}
    >
      <div className={classes.columns}>
        <Stack gap="xs" className={classes.text}>
          {prepared.notices.map((notice) => (
            <Alert key={notice} variant="light" color="yellow" p="xs">
              {notice}
            </Alert>
          ))}
          <Preview text={prepared.text} direction={source.direction} encoding={prepared.encoding} />
        </Stack>
        <Stack gap="md">
          <Stack gap="sm" className={classes.form}>
            {addTo === 'new' && <BriefingFields value={briefing} onChange={setBriefing} />}
            <Title order={4} mt={addTo === 'new' ? 'sm' : 0}>
              The source
            </Title>
            <SourceFields value={source} onChange={setSource} />
          </Stack>
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
            <Button loading={busy} onClick={() => void file()}>
              {addTo === 'new' ? 'Create the briefing' : 'Add the source'}
            </Button>
          </Group>
        </Stack>
      </div>
    </Modal>
  )
}
