import { ActionIcon, Alert, Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { changeRecord, deleteRecord } from '../../shared/domain/edits/common'
import { lastRank, movedRank } from '../../shared/domain/edits/ranks'
import type { PropositionId } from '../../shared/domain/ids'
import { type Proposition, wordingDoubts } from '../../shared/domain/proposition'
import { ranked } from '../../shared/domain/records'
import { DraftText } from '../components/draft-text'
import { EmptyState } from '../components/empty-state'
import { useBriefing } from './briefing-context'
import { newId } from './new-id'

type PropositionsDialogProps = { readonly opened: boolean; readonly onClose: () => void }

/** The statements that voices hold or deny, in order; the first answers the question. */
export function PropositionsDialog({ opened, onClose }: PropositionsDialogProps) {
  const { contents, edit } = useBriefing()
  const propositions = ranked(contents.records.proposition)
  const add = () =>
    edit(
      changeRecord(
        'proposition',
        newId<PropositionId>(),
        { rank: lastRank(propositions), statement: '' },
        `statement P${propositions.length + 1}`,
      ),
    )
  return (
    <Modal opened={opened} onClose={onClose} title="Statements" size="xl">
      <Stack>
        <Text size="sm" c="dimmed">
          Each is one statement that can be held or denied. The first answers the question of the briefing.
        </Text>
        {propositions.length === 0 && (
          <EmptyState
            title="No statement yet"
            text="Write what somebody could support or reject, for example the answer “yes” to your question."
          />
        )}
        {propositions.map((proposition, index) => (
          <PropositionForm key={proposition.id} proposition={proposition} index={index} all={propositions} />
        ))}
        <Button variant="default" onClick={() => void add()}>
          Add a statement
        </Button>
      </Stack>
    </Modal>
  )
}

type PropositionFormProps = {
  readonly proposition: Proposition
  readonly index: number
  readonly all: readonly Proposition[]
}

function PropositionForm({ proposition, index, all }: PropositionFormProps) {
  const { edit } = useBriefing()
  const name = `P${index + 1}`
  const change = (patch: Partial<Pick<Proposition, 'statement' | 'opposing' | 'scope' | 'rank'>>) =>
    changeRecord('proposition', proposition.id, patch, `statement ${name}`)
  const up = movedRank(all, proposition.id, -1)
  const down = movedRank(all, proposition.id, 1)
  const doubts = wordingDoubts(proposition.statement)
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={4}>{name}</Title>
          <Group gap={4}>
            <ActionIcon
              variant="subtle"
              aria-label={`Move ${name} up`}
              disabled={!up}
              onClick={() => up && void edit(change({ rank: up }))}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={`Move ${name} down`}
              disabled={!down}
              onClick={() => down && void edit(change({ rank: down }))}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={`Delete ${name}`}
              onClick={() => void edit(deleteRecord('proposition', proposition.id, `deleting ${name}`))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        </Group>
        <DraftText
          label="Statement"
          value={proposition.statement}
          onCommit={(statement, group) => void edit(change({ statement }), group)}
        />
        {proposition.statement !== '' &&
          doubts.map((doubt) => (
            <Alert key={doubt} color="yellow" variant="light" p="xs">
              {doubt}
            </Alert>
          ))}
        <DraftText
          label="What would opposing it mean?"
          multiline
          minRows={1}
          value={proposition.opposing}
          onCommit={(opposing, group) => void edit(change({ opposing }), group)}
        />
        <DraftText
          label="Where and when"
          value={proposition.scope}
          onCommit={(scope, group) => void edit(change({ scope }), group)}
        />
      </Stack>
    </Paper>
  )
}
