import { Checkbox, Group, Modal, NumberInput, Select, SimpleGrid, Stack } from '@mantine/core'
import { changeRecord } from '../../shared/domain/edits/common'
import { MARKING_MEANINGS, MARKINGS, type Marking } from '../../shared/domain/marking'
import { DraftText } from '../components/draft-text'
import { useBriefing } from './briefing-context'

type DetailsDialogProps = { readonly opened: boolean; readonly onClose: () => void }

type TextField = 'title' | 'question' | 'author' | 'recipients' | 'cutoff' | 'supersedes'
const NAMES: Readonly<Record<TextField, string>> = {
  title: 'Title, as a judgement',
  question: 'Question',
  author: 'Author',
  recipients: 'Recipients',
  cutoff: 'Information cut-off',
  supersedes: 'Replaces',
}

/** What stands at the head of the briefing: title, question, marking, author and the rest. */
export function DetailsDialog({ opened, onClose }: DetailsDialogProps) {
  const { briefing, briefingId, edit } = useBriefing()
  const field = (name: TextField) => (
    <DraftText
      label={NAMES[name]}
      value={briefing[name]}
      onCommit={(text, group) =>
        void edit(changeRecord('briefing', briefingId, { [name]: text }, NAMES[name].toLowerCase()), group)
      }
    />
  )
  return (
    <Modal opened={opened} onClose={onClose} title="Details of this briefing" size="lg">
      <Stack gap="sm">
        {field('title')}
        {field('question')}
        <Select
          label="Marking"
          description={
            briefing.marking ? MARKING_MEANINGS[briefing.marking] : 'Must be set before anything is printed.'
          }
          data={[...MARKINGS]}
          value={briefing.marking}
          onChange={(value) =>
            void edit(changeRecord('briefing', briefingId, { marking: value as Marking | null }, 'marking'))
          }
        />
        <SimpleGrid cols={2}>
          {field('author')}
          {field('recipients')}
          {field('cutoff')}
          {field('supersedes')}
        </SimpleGrid>
        <Group align="end">
          <NumberInput
            label="Version"
            min={1}
            max={9_999}
            value={briefing.version}
            onChange={(value) =>
              typeof value === 'number' &&
              void edit(changeRecord('briefing', briefingId, { version: value }, 'version'))
            }
          />
          <Checkbox
            label="Final (any later change makes it a draft again)"
            checked={briefing.final !== null}
            onChange={(event) =>
              void edit(
                changeRecord(
                  'briefing',
                  briefingId,
                  { final: event.currentTarget.checked ? new Date().toISOString() : null },
                  event.currentTarget.checked ? 'marking as final' : 'back to draft',
                ),
              )
            }
          />
        </Group>
      </Stack>
    </Modal>
  )
}
