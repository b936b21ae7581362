import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Facet } from '../../shared/select/filter'
import type { SelectionView } from '../library-index/messages'
import classes from './all-claims.module.css'
import { FacetSection } from './facet-section'
import { useFilter } from './filter-state'
import { TowardsPicker } from './towards-picker'
import { YearBars } from './year-bars'

/** Parts that are unfolded to begin with. */
const OPEN: ReadonlySet<Facet> = new Set<Facet>(['stances', 'voices', 'topics', 'outlets'])

const BEFORE_DATES: readonly Facet[] = ['stances', 'voices']
const AFTER_DATES: readonly Facet[] = [
  'topics',
  'outlets',
  'propositions',
  'kinds',
  'types',
  'bases',
  'leans',
  'grades',
  'statuses',
  'notes',
  'affiliations',
  'origins',
  'languages',
  'markings',
  'briefings',
  'sources',
]

type FacetPanelProps = { readonly selection: SelectionView }

/** Every part of the filter, with the counts of its values given all the others. */
export function FacetPanel({ selection }: FacetPanelProps) {
  return (
    <aside className={classes.panel} aria-label="Filter">
      <TowardsPicker selection={selection} />
      {BEFORE_DATES.map((facet) => (
        <FacetSection key={facet} facet={facet} selection={selection} isOpen={OPEN.has(facet)} />
      ))}
      <Published selection={selection} />
      {AFTER_DATES.map((facet) => (
        <FacetSection key={facet} facet={facet} selection={selection} isOpen={OPEN.has(facet)} />
      ))}
    </aside>
  )
}

function Published({ selection }: FacetPanelProps) {
  return (
    <details className={classes.facet} open>
      <summary>Published</summary>
      <YearBars years={selection.years} />
      <div className={classes.range}>
        <DayField name="since" />
        <span className={classes.quiet}>to</span>
        <DayField name="until" />
      </div>
    </details>
  )
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** A year, a month or a day; it counts as soon as it is one. */
function DayField({ name }: { readonly name: 'since' | 'until' }) {
  const { filter, change } = useFilter()
  const [typed, setTyped] = useState<string>(filter[name])
  useEffect(() => setTyped(filter[name]), [filter, name])
  const isOdd = typed !== '' && !DAY.test(typed)
  return (
    <TextInput
      size="xs"
      aria-label={name === 'since' ? 'Published since' : 'Published until'}
      placeholder={name === 'since' ? '2022' : '2024-05'}
      value={typed}
      error={isOdd && typed.length >= 10}
      onChange={(event) => {
        const next = event.currentTarget.value.trim()
        setTyped(next)
        if (next === '' || DAY.test(next)) change({ ...filter, [name]: next }, 'published')
      }}
      onBlur={() => isOdd && setTyped(filter[name])}
    />
  )
}
