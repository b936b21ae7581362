import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import { IconRestore, IconTrash } from '@tabler/icons-react'
import { changeRecord } from '../../shared/domain/edits/common'
import type { BriefingId, GroupId } from '../../shared/domain/ids'
import { call } from '../app/call'
import { notifyError } from '../app/notify'
import { newId } from '../briefing/new-id'
import { MarkingBadge } from '../components/marking-badge'
import { projectChange } from '../projection/project'
import { useProjection } from '../projection/projection-context'
import type { BriefingSummary } from '../projection/queries'
import classes from './library.module.css'

type BriefingListProps = {
  readonly summaries: readonly BriefingSummary[]
  readonly onOpen: (id: BriefingId) => void
}

/** Briefings with question, marking, state, counts and last change. */
export function BriefingList({ summaries, onOpen }: BriefingListProps) {
  const { database } = useProjection()

  async function trash({ briefing }: BriefingSummary) {
    const trashedAt = briefing.trashedAt ? null : new Date().toISOString()
    const { label, changes } = changeRecord(
      'briefing',
      briefing.id,
      { trashedAt },
      trashedAt ? 'moving to the trash' : 'taking out of the trash',
    )
    const reply = await call('briefing:edit', {
      briefingId: briefing.id,
      group: newId<GroupId>(),
      label,
      changes: [...changes],
    })
    if (reply.ok) await projectChange(database, reply.value)
    else notifyError(reply.error)
  }

  return (
    <ul className={classes.list}>
      {summaries.map((summary) => {
        const { briefing, persons, claims, savedAt } = summary
        const name = briefing.title || 'Untitled briefing'
        return (
          <li key={briefing.briefingId} className={classes.item}>
            <button type="button" className={classes.open} onClick={() => onOpen(briefing.id)}>
              <span className={classes.name} dir="auto">
                {name}
              </span>
              <span className={classes.question} dir="auto">
                {briefing.question || 'No question yet'}
              </span>
            </button>
            <Group gap="md" wrap="nowrap">
              <Text size="sm" c="dimmed" className={classes.counts}>
                {persons} {persons === 1 ? 'person' : 'persons'} · {claims} {claims === 1 ? 'claim' : 'claims'}
              </Text>
              <Text size="sm">{briefing.final ? 'Final' : 'Draft'}</Text>
              <MarkingBadge marking={briefing.marking} />
              <Text size="sm" c="dimmed" className={classes.date}>
                {savedAt
                  ? new Date(savedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
                  : ''}
              </Text>
              <Tooltip label={briefing.trashedAt ? 'Take out of the trash' : 'Move to the trash'}>
                <ActionIcon
                  variant="subtle"
                  aria-label={`${briefing.trashedAt ? 'Take out of the trash' : 'Move to the trash'}: ${name}`}
                  onClick={() => void trash(summary)}
                >
                  {briefing.trashedAt ? <IconRestore size={18} /> : <IconTrash size={18} />}
                </ActionIcon>
              </Tooltip>
            </Group>
          </li>
        )
      })}
    </ul>
  )
}
