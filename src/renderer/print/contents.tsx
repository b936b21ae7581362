import type { OutlineEntry } from '../../shared/print/outline'
import { usePage } from './page-context'
import { Here, PageOf, To } from './places'

type ContentsProps = { readonly entries: readonly OutlineEntry[]; readonly unit: number }

/** Every section and its parts, each with the page it begins on. Single claims are in the index. */
export function Contents({ entries, unit }: ContentsProps) {
  const { words } = usePage()
  return (
    <div className="contents">
      <h2>
        <Here name="s-contents" unit={unit}>
          {words.headings.contents}
        </Here>
      </h2>
      {entries.map((entry) => (
        <div key={entry.place}>
          <Line entry={entry} className="chapter" />
          {entry.parts.map((part) => (
            <Line key={part.place} entry={part} />
          ))}
        </div>
      ))}
    </div>
  )
}

type LineProps = { readonly entry: OutlineEntry; readonly className?: string }

function Line({ entry: { place, number, title }, className = 'part' }: LineProps) {
  return (
    <p className={`line ${className}`}>
      <span className="number">{number}</span>
      <span className="title">
        <To name={place}>
          <bdi>{title}</bdi>
        </To>
      </span>
      <span className="leader" />
      <PageOf name={place} />
    </p>
  )
}

type IndexRowProps = { readonly labels: readonly string[]; readonly unit: number }

/** Some claims by number, each with the page of its card. */
export const IndexRow = ({ labels, unit }: IndexRowProps) => (
  <p className="index-row">
    {labels.map((label, index) => (
      <span key={label}>
        {index === 0 ? <Here unit={unit}>{label}</Here> : <To name={label}>{label}</To>}
        <PageOf name={label} />
      </span>
    ))}
  </p>
)
