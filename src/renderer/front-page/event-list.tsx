import { ActionIcon, Button, Group, Stack, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { changeRecord, deleteRecord } from '../../shared/domain/edits/common'
import type { Event } from '../../shared/domain/event'
import type { EventId } from '../../shared/domain/ids'
import { compareText } from '../../shared/domain/records'
import { useBriefing } from '../briefing/briefing-context'
import { newId } from '../briefing/new-id'
import { DraftText } from '../components/draft-text'

type TextField = 'when' | 'sortKey' | 'what' | 'note'
const NAMES: Readonly<Record<TextField, string>> = {
  when: 'When',
  sortKey: 'Sort by (2020-01)',
  what: 'What',
  note: 'Note',
}

/** The dates and figures of the sources, as they will be listed. */
export function EventList() {
  const { contents, edit } = useBriefing()
  const events = [...contents.records.event].sort(
    (a, b) => compareText(a.sortKey || '~', b.sortKey || '~') || compareText(a.id, b.id),
  )
  const field = (event: Event, name: TextField) => (
    <DraftText
      label={NAMES[name]}
      value={event[name]}
      onCommit={(text, group) =>
        void edit(changeRecord('event', event.id, { [name]: text }, 'a date or figure'), group)
      }
    />
  )
  return (
    <Stack gap="sm">
      <Title order={2}>Dates and figures</Title>
      {events.map((event) => (
        <Group key={event.id} align="end" wrap="nowrap" gap="xs" grow preventGrowOverflow={false}>
          {field(event, 'when')}
          {field(event, 'sortKey')}
          {field(event, 'what')}
          <DraftText
            label="¶"
            value={event.paragraphs.join(', ')}
            onCommit={(text, group) =>
              void edit(
                changeRecord(
                  'event',
                  event.id,
                  { paragraphs: (text.match(/\d+/g) ?? []).map(Number).filter((number) => number > 0) },
                  'a date or figure',
                ),
                group,
              )
            }
          />
          {field(event, 'note')}
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={`Delete ${event.what}`}
            onClick={() => void edit(deleteRecord('event', event.id, 'deleting a date'))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        onClick={() =>
          void edit(
            changeRecord(
              'event',
              newId<EventId>(),
              { when: '', sourceId: contents.records.source[0]?.id ?? null },
              'a date or figure',
            ),
          )
        }
      >
        Add a date or figure
      </Button>
    </Stack>
  )
}
