import { ActionIcon, Tooltip } from '@mantine/core'
import { IconRestore, IconTrash } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import type { Summary } from '../../shared/library/packed'
import { call } from '../app/call'
import { MarkingBadge } from '../components/marking-badge'
import classes from './library.module.css'
import { useTrash } from './use-trash'

type BriefingListProps = {
  readonly summaries: readonly Summary[]
  readonly onOpen: (id: BriefingId) => void
}

/** What a briefing is taken to measure before it was on view, in pixels: two lines, its facts, and the gap below. */
const ITEM_HEIGHT = 122

/**
 * Briefings with question, marking, state, counts and last change. Arrows move, Enter opens, Delete discards.
 *
 * Only what is near the view is drawn: a library may hold thousands.
 */
export function BriefingList({ summaries, onOpen }: BriefingListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  const trash = useTrash()
  const virtualizer = useVirtualizer({
    count: summaries.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: () => ITEM_HEIGHT,
    getItemKey: (index) => summaries[index]?.briefingId ?? index,
    scrollMargin: top,
    overscan: 6,
  })
  useLayoutEffect(() => {
    const page = list.current?.closest('main')
    if (list.current && page)
      setTop(list.current.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop)
  }, [])

  async function showMenu(event: MouseEvent, summary: Summary) {
    event.preventDefault()
    const { briefingId, title } = summary
    const chosen = await call('menu:popup', {
      items: [
        { id: 'open', label: 'Open', enabled: true },
        { id: 'copy', label: 'Copy the title', enabled: title !== '' },
        { id: 'line', label: '-', enabled: false },
        { id: 'trash', label: trashWords(summary), enabled: true },
      ],
    })
    if (!chosen.ok) return
    if (chosen.value === 'open') onOpen(briefingId as BriefingId)
    if (chosen.value === 'copy') void call('clipboard:write', { text: title })
    if (chosen.value === 'trash') void trash(summary)
  }

  function focusAt(index: number) {
    if (index < 0 || index >= summaries.length) return
    virtualizer.scrollToIndex(index)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-at="${index}"]`)?.focus())
  }

  function press(event: KeyboardEvent, summary: Summary, index: number) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      focusAt(index + step)
    } else if (event.key === 'Delete') {
      void trash(summary)
      focusAt(index + 1)
    }
  }

  return (
    <ul className={classes.list} ref={list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const summary = summaries[index]
        if (!summary) return null
        const { briefingId, title, question, marking, final, changedAt } = summary
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={classes.place}
            style={{ transform: `translateY(${start - top}px)` }}
            onContextMenu={(event) => void showMenu(event, summary)}
          >
            <div className={classes.item}>
              <button
                type="button"
                className={classes.open}
                data-briefing={briefingId}
                data-at={index}
                onClick={() => onOpen(briefingId as BriefingId)}
                onKeyDown={(event) => press(event, summary, index)}
              >
                <span className={classes.name} dir="auto">
                  {title || 'Untitled briefing'}
                </span>
                <span className={classes.question} dir="auto">
                  {question || 'No question yet'}
                </span>
                <span className={classes.facts}>
                  <MarkingBadge marking={marking} />
                  <span>{final ? `Final, ${day(final)}` : 'Draft'}</span>
                  <span>{counted(summary)}</span>
                  {changedAt && <span>changed {day(changedAt)}</span>}
                </span>
              </button>
              <Tooltip label={trashWords(summary)}>
                <ActionIcon
                  variant="subtle"
                  className={classes.trash}
                  aria-label={`${trashWords(summary)}: ${title || 'Untitled briefing'}`}
                  onClick={() => void trash(summary)}
                >
                  {summary.trashedAt ? <IconRestore size={18} /> : <IconTrash size={18} />}
                </ActionIcon>
              </Tooltip>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const trashWords = ({ trashedAt }: Summary): string => (trashedAt ? 'Take out of the trash' : 'Move to the trash')

const counted = ({ persons, claims }: Summary): string =>
  `${persons} ${persons === 1 ? 'person' : 'persons'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}`

const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
