import { ActionIcon, Tooltip } from '@mantine/core'
import { IconRestore, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import { call } from '../app/call'
import { MarkingBadge } from '../components/marking-badge'
import type { BriefingSummary } from '../projection/queries'
import classes from './library.module.css'
import { useTrash } from './use-trash'

type BriefingListProps = {
  readonly summaries: readonly BriefingSummary[]
  readonly onOpen: (id: BriefingId) => void
}

/** Briefings with question, marking, state, counts and last change. Arrows move, Enter opens, Delete discards. */
export function BriefingList({ summaries, onOpen }: BriefingListProps) {
  const list = useRef<HTMLUListElement>(null)
  const trash = useTrash()

  async function showMenu(event: MouseEvent, summary: BriefingSummary) {
    event.preventDefault()
    const { briefing } = summary
    const chosen = await call('menu:popup', {
      items: [
        { id: 'open', label: 'Open', enabled: true },
        { id: 'copy', label: 'Copy the title', enabled: briefing.title !== '' },
        { id: 'line', label: '-', enabled: false },
        { id: 'trash', label: trashWords(summary), enabled: true },
      ],
    })
    if (!chosen.ok) return
    if (chosen.value === 'open') onOpen(briefing.id)
    if (chosen.value === 'copy') void call('clipboard:write', { text: briefing.title })
    if (chosen.value === 'trash') void trash(briefing)
  }

  function press(event: KeyboardEvent, summary: BriefingSummary, index: number) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      focusAt(list.current, index + step)
    } else if (event.key === 'Delete') {
      void trash(summary.briefing)
      focusAt(list.current, index + 1)
    }
  }

  return (
    <ul className={classes.list} ref={list}>
      {summaries.map((summary, index) => {
        const { briefing, savedAt } = summary
        return (
          <li
            key={briefing.briefingId}
            className={classes.item}
            onContextMenu={(event) => void showMenu(event, summary)}
          >
            <button
              type="button"
              className={classes.open}
              data-briefing={briefing.id}
              onClick={() => onOpen(briefing.id)}
              onKeyDown={(event) => press(event, summary, index)}
            >
              <span className={classes.name} dir="auto">
                {briefing.title || 'Untitled briefing'}
              </span>
              <span className={classes.question} dir="auto">
                {briefing.question || 'No question yet'}
              </span>
              <span className={classes.facts}>
                <MarkingBadge marking={briefing.marking} />
                <span>{briefing.final ? `Final, ${day(briefing.final)}` : 'Draft'}</span>
                <span>{counted(summary)}</span>
                {savedAt && <span>changed {day(savedAt)}</span>}
              </span>
            </button>
            <Tooltip label={trashWords(summary)}>
              <ActionIcon
                variant="subtle"
                className={classes.trash}
                aria-label={`${trashWords(summary)}: ${briefing.title || 'Untitled briefing'}`}
                onClick={() => void trash(briefing)}
              >
                {briefing.trashedAt ? <IconRestore size={18} /> : <IconTrash size={18} />}
              </ActionIcon>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}

const trashWords = ({ briefing }: BriefingSummary): string =>
  briefing.trashedAt ? 'Take out of the trash' : 'Move to the trash'

const counted = ({ persons, claims }: BriefingSummary): string =>
  `${persons} ${persons === 1 ? 'person' : 'persons'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}`

const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** Moves the focus to the n-th briefing, or leaves it where the list ends. */
function focusAt(list: HTMLElement | null, index: number): void {
  list?.querySelectorAll<HTMLElement>('[data-briefing]')[index]?.focus()
}
