import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Suggestion } from '../../../shared/attribution/suggestion'
import classes from './source.module.css'
import { speakerOf } from './suggestion-card'
import { SuggestionProgress } from './suggestion-progress'
import type { SuggestionsState } from './use-suggestions'

type SuggestionStripProps = {
  readonly state: SuggestionsState
  readonly chosen: Suggestion | null
  readonly onChoose: (suggestion: Suggestion | null) => void
}

/** How many suggestions are left, and the list of them. They are no claims: nothing counts or prints them. */
export function SuggestionStrip({ state, chosen, onChoose }: SuggestionStripProps) {
  const [listed, setListed] = useState(false)
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (listed && chosen) current.current?.scrollIntoView({ block: 'nearest' })
  }, [listed, chosen])
  if (state.kind !== 'ready')
    return (
      <div className={classes.strip}>
        <SuggestionProgress state={state} />
      </div>
    )
  const { open } = state
  if (open.length === 0) return <Strip>No suggestions are left in this source.</Strip>
  const at = chosen ? open.indexOf(chosen) : -1
  return (
    <div className={classes.strip}>
      <div className={classes.stripHead}>
        <span role="status">
          {at >= 0
            ? `Suggestion ${at + 1} of ${open.length}`
            : `${open.length} ${open.length === 1 ? 'suggestion' : 'suggestions'}, dotted in the text`}
        </span>
        <span className={classes.quiet}>{at >= 0 ? 'A accept · E edit · X reject · J K move · Esc leave' : ''}</span>
        <span className={classes.spring} />
        {at < 0 && (
          <Button size="compact-xs" variant="default" onClick={() => onChoose(open[0] ?? null)}>
            Go through them
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-expanded={listed}
          aria-label={listed ? 'Hide the list' : 'Show the list'}
          onClick={() => setListed(!listed)}
        >
          {listed ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
        </ActionIcon>
      </div>
      {listed && (
        <ul className={classes.queue}>
          {open.map((suggestion) => (
            <li key={`${suggestion.quote.start}:${suggestion.quote.end}`}>
              <button
                type="button"
                ref={suggestion === chosen ? current : undefined}
                className={classes.choice}
                aria-current={suggestion === chosen || undefined}
                onClick={() => onChoose(suggestion)}
              >
                <span className={classes.excerpt} dir="auto">
                  <strong>{speakerOf(suggestion)}</strong>{' '}
                  <span className={classes.quiet}>{suggestion.quote.exact}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Strip({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className={classes.strip} role="status">
      <span className={classes.quiet}>{children}</span>
    </div>
  )
}
