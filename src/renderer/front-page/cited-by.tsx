import type { FrontCitation } from '../../shared/select/front-citations'
import { useJump } from '../briefing/use-jump'
import classes from './cited-by.module.css'

type CitedByProps = { readonly citations: readonly FrontCitation[] }

/** Where the front page rests on a claim; each place leads there. Says so when it does nowhere. */
export function CitedBy({ citations }: CitedByProps) {
  const jump = useJump()
  if (citations.length === 0) return <span className={classes.none}>not cited</span>
  return (
    <span className={classes.places}>
      {citations.map(({ field, name, bearing }) => (
        <button
          key={name}
          type="button"
          className={classes.place}
          data-bearing={bearing ?? undefined}
          title={`Cited in ${name}${bearing ? `: ${BEARING_WORDS[bearing]}` : ''}`}
          onClick={() => jump({ screen: 'front-page', field })}
        >
          {name}
          {bearing && bearing !== 'for' && ` ${BEARING_WORDS[bearing]}`}
        </button>
      ))}
    </span>
  )
}

const BEARING_WORDS = { for: 'for', neutral: 'without direction', against: 'against' } as const
