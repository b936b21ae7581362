import { directionOf } from '../../shared/text/direction'
import type { FrontProps } from './front-page'
import { usePage } from './page-context'
import { Linked } from './places'

/** What would change the judgements, either way. */
export function Changes({ front: { towards, away } }: FrontProps) {
  const { words } = usePage()
  if (towards.length === 0 && away.length === 0) return null
  return (
    <section className="named keep changes">
      <h3 className="hang">{words.headings.changes}</h3>
      <div className="columns">
        <Column heading={words.towards} indicators={towards} />
        <Column heading={words.away} indicators={away} />
      </div>
    </section>
  )
}

type ColumnProps = { readonly heading: string; readonly indicators: readonly string[] }

function Column({ heading, indicators }: ColumnProps) {
  const { direction } = usePage().paper
  return (
    <div>
      <p className="label">{heading}</p>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator} dir={directionOf(indicator, direction)}>
            <Linked text={indicator} />
          </li>
        ))}
      </ul>
    </div>
  )
}
