import { ActionIcon, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { HIT_LIMIT } from './find'
import classes from './source.module.css'

type FindBarProps = {
  readonly query: string
  readonly count: number
  /** Which hit is on view, from 0. */
  readonly current: number
  readonly onQuery: (query: string) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onClose: () => void
}

/** Finds words in the source: Enter and Shift+Enter step through, Escape closes. */
export function FindBar({ query, count, current, onQuery, onStep, onClose }: FindBarProps) {
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
  return (
    <search className={classes.find}>
      <TextInput
        size="xs"
        aria-label="Find in the text"
        placeholder="Find in the text"
        autoFocus
        dir="auto"
        flex={1}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span role="status" className={classes.quiet}>
        {query.trim() === ''
          ? ''
          : count === 0
            ? 'not found'
            : `${current + 1} of ${count}${count === HIT_LIMIT ? '+' : ''}`}
      </span>
      <ActionIcon variant="subtle" aria-label="Previous" disabled={count === 0} onClick={() => onStep(-1)}>
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label="Next" disabled={count === 0} onClick={() => onStep(1)}>
        <IconChevronDown size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label="Close" onClick={onClose}>
        <IconX size={16} />
      </ActionIcon>
    </search>
  )
}
