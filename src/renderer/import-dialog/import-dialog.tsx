import { Button, Group, Modal, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import type { Prepared } from '../../shared/ipc'
import { useSettings } from '../app/settings-context'
import { useEarlySuggestions } from '../suggestions/use-early-suggestions'
import { BriefingFields, type NewBriefing } from './briefing-fields'
import classes from './import-dialog.module.css'
import { type Filed, positionIn, type Queue } from './import-queue'
import { Likenesses } from './likenesses'
import { ReadText } from './read-text'
import { RelationField } from './relation-field'
import { emptySource, SourceFields } from './source-fields'
import { useFile } from './use-file'
import { type Chosen, useLikenesses } from './use-likenesses'

type ImportDialogProps = {
  readonly prepared: Prepared
  readonly queue: Queue
  /** Reads the file in another way. */
  readonly onAgain: (reading: Prepared['reading']) => Promise<void>
  /** Filed, in the briefing that was asked for or has been made. */
  readonly onFiled: (filed: Filed) => void
  /** Leaves this file out and goes on with the next. */
  readonly onSkip: () => void
  readonly onStop: () => void
}

/** The frozen text as it will be kept, beside what has to be said about it. */
export function ImportDialog({ prepared, queue, onAgain, onFiled, onSkip, onStop }: ImportDialogProps) {
  const { target, files } = queue
  const { settings } = useSettings()
  const [source, setSource] = useState(() => emptySource(prepared))
  const [briefing, setBriefing] = useState<NewBriefing>({
    title: '',
    question: '',
    marking: settings.marking,
    proposition: '',
  })
  const found = useLikenesses(prepared, target)
  const [chosen, setChosen] = useState<Chosen>('unasked')
  const relation = found.relationFor(chosen, source.outlet)
  const { file, busy } = useFile(prepared, target)
  const isNew = target === 'new'
  useEarlySuggestions(prepared.text)
  const followers = files.length - 1

  async function fileIt() {
    const filed = await file(briefing, source, relation)
    if (filed) onFiled(filed)
  }

  return (
    <Modal
      opened
      onClose={onStop}
      size="min(94vw, 82rem)"
      title={titleOf(prepared.name, isNew, positionIn(queue))}
      closeOnClickOutside={false}
    >
      <div className={classes.columns}>
        <ReadText prepared={prepared} direction={source.direction} onAgain={onAgain} />
        <Stack gap="md" className={classes.side}>
          <Stack gap="sm" className={classes.form}>
            <Likenesses found={found} />
            {found.sources.length > 0 && (
              <RelationField sources={found.sources} value={relation} onChange={setChosen} />
            )}
            {isNew && <BriefingFields value={briefing} onChange={setBriefing} />}
            <Title order={4} mt={isNew || found.sources.length > 0 ? 'sm' : 0}>
              The source
            </Title>
            <SourceFields value={source} onChange={setSource} />
          </Stack>
          <div className={classes.foot}>
            {followers > 0 && (
              <span className={classes.facts}>
                {followers === 1 ? '1 more file follows' : `${followers} more files follow`}
                {isNew && (followers === 1 ? ' as a source of this briefing' : ' as sources of this briefing')}
              </span>
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onStop}>
                {followers > 0 ? 'Stop here' : 'Cancel'}
              </Button>
              {followers > 0 && (
                <Button variant="default" onClick={onSkip}>
                  Skip this one
                </Button>
              )}
              <Button loading={busy} onClick={() => void fileIt()}>
                {isNew ? 'Create the briefing' : 'Add the source'}
              </Button>
            </Group>
          </div>
        </Stack>
      </div>
    </Modal>
  )
}

const titleOf = (name: string, isNew: boolean, position: string | null): string =>
  `${isNew ? 'New briefing from' : 'Add a source:'} ${name}${position ? ` (file ${position})` : ''}`
