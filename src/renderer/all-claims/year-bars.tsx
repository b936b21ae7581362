import type { MouseEvent } from 'react'
import type { SelectionView } from '../library-index/messages'
import classes from './all-claims.module.css'
import { useFilter } from './filter-state'

type YearBarsProps = { readonly years: SelectionView['years'] }

/** Claims by year of publication. A click keeps one year, with Shift everything from there to the year chosen before. */
export function YearBars({ years }: YearBarsProps) {
  const { filter, change } = useFilter()
  const most = Math.max(1, ...years.map(({ count }) => count))
  const { since, until } = filter
  const isWithin = (year: string): boolean =>
    (since === '' || year >= since.slice(0, 4)) && (until === '' || year <= until.slice(0, 4))
  function choose(event: MouseEvent, year: string) {
    const isChosen = since === year && until === year
    if (isChosen) return change({ ...filter, since: '', until: '' }, 'published')
    if (!event.shiftKey || since === '') return change({ ...filter, since: year, until: year }, 'published')
    const other = since.slice(0, 4)
    change({ ...filter, since: year < other ? year : other, until: year < other ? other : year }, 'published')
  }
  if (years.length === 0) return null
  return (
    <section className={classes.years} aria-label="Claims by year of publication">
      {years.map(({ year, count }) => (
        <button
          key={year}
          type="button"
          className={classes.year}
          aria-pressed={isWithin(year) && (since !== '' || until !== '')}
          aria-label={`${year}: ${count.toLocaleString('en-GB')} claims`}
          title={`${year}: ${count.toLocaleString('en-GB')} claims`}
          onClick={(event) => choose(event, year)}
        >
          <span className={classes.bar} style={{ height: `${Math.max(2, Math.round((count / most) * 40))}px` }} />
          <span>{year.slice(2)}</span>
        </button>
      ))}
    </section>
  )
}
