import { Button, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import classes from './source.module.css'
import type { SuggestionsState } from './use-suggestions'

/** Work that is done sooner than this needs no progress, in milliseconds. */
const SHOWN_AFTER_MS = 500

type SuggestionProgressProps = { readonly state: Exclude<SuggestionsState, { readonly kind: 'ready' }> }

/** That the suggestions are not there, why, and what can be done about it. */
export function SuggestionProgress({ state }: SuggestionProgressProps) {
  if (state.kind === 'loading') return <Looking share={state.share} onStop={state.onStop} />
  const words =
    state.kind === 'stopped'
      ? 'Stopped looking for who says what. The text can be marked by hand.'
      : `No suggestions just now (${state.reason}). The text can be marked by hand.`
  return (
    <div className={classes.stripHead}>
      <span className={classes.quiet} role="status">
        {words}
      </span>
      <span className={classes.spring} />
      <Button size="compact-xs" variant="default" onClick={state.onRetry}>
        {state.kind === 'stopped' ? 'Look for them' : 'Try again'}
      </Button>
    </div>
  )
}

type LookingProps = { readonly share: number; readonly onStop: () => void }

function Looking({ share, onStop }: LookingProps) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={classes.stripHead}>
      <span className={classes.quiet} role="status">
        Looking for who says what…
      </span>
      {isLong && (
        <>
          <Progress className={classes.progress} size="xs" value={100 * share} aria-label="Looking for who says what" />
          <Button size="compact-xs" variant="default" onClick={onStop}>
            Stop
          </Button>
        </>
      )}
    </div>
  )
}
