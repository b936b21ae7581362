import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { changeRecord, deleteRecord } from '../../shared/domain/edits/common'
import type { Event } from '../../shared/domain/event'
import type { EventId } from '../../shared/domain/ids'
import { compareText } from '../../shared/domain/records'
import { useBriefing } from '../briefing/briefing-context'
import { newId } from '../briefing/new-id'
import { DraftText } from '../components/draft-text'
import classes from './front-page.module.css'

type TextField = 'when' | 'sortKey' | 'what' | 'note'
const NAMES: Readonly<Record<TextField, string>> = {
  when: 'When, as it prints',
  sortKey: 'Sort by',
  what: 'What',
  note: 'Note',
}
const PLACEHOLDERS: Readonly<Record<TextField, string>> = {
  when: 'since early 2024',
  sortKey: '2024-01',
  what: 'The date or figure, and what it is',
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
      hideLabel
      multiline={name !== 'sortKey'}
      minRows={1}
      placeholder={PLACEHOLDERS[name]}
      value={event[name]}
      onCommit={(text, group) =>
        void edit(changeRecord('event', event.id, { [name]: text }, 'a date or figure'), group)
      }
    />
  )
  return (
    <div className={classes.events}>
      <h2>Dates and figures</h2>
      {events.length === 0 && <p className={classes.aside}>None yet. A list is worth it from three on.</p>}
      {events.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>When</th>
              <th>Sort by</th>
              <th>What</th>
              <th>¶</th>
              <th>Note</th>
              <th aria-label="Delete" />
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <td>{field(event, 'when')}</td>
                <td>{field(event, 'sortKey')}</td>
                <td>{field(event, 'what')}</td>
                <td>
                  <DraftText
                    label="¶"
                    hideLabel
                    placeholder="¶"
                    value={event.paragraphs.join(', ')}
                    onCommit={(text, group) =>
                      void edit(
                        changeRecord('event', event.id, { paragraphs: numbersIn(text) }, 'a date or figure'),
                        group,
                      )
                    }
                  />
                </td>
                <td>{field(event, 'note')}</td>
                <td>
                  <ActionIcon
                    variant="subtle"
                    size="sm"
                    aria-label={`Delete ${event.what || 'this date'}`}
                    onClick={() => void edit(deleteRecord('event', event.id, 'deleting a date'))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="default"
        size="compact-sm"
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
    </div>
  )
}

/** The ¶ numbers that somebody typed, each once, in order. */
const numbersIn = (text: string): number[] =>
  [...new Set((text.match(/\d+/g) ?? []).map(Number))].filter((number) => number > 0).sort((a, b) => a - b)
