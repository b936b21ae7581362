import { Button, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { FACET_NAMES } from '../../shared/select/facet-words'
import { askedOf, type Facet, negated, withValues } from '../../shared/select/filter'
import type { FacetCount } from '../../shared/select/select'
import { useLibraryIndex } from '../library-index/index-context'
import type { FacetView, SelectionView } from '../library-index/messages'
import classes from './all-claims.module.css'
import { useFilter } from './filter-state'

type FacetSectionProps = {
  readonly facet: Facet
  readonly selection: SelectionView
  /** Whether it is unfolded without being asked to. */
  readonly isOpen?: boolean
}

/** How many values are listed when somebody looks for one. */
const MORE_SHOWN = 60

/** One part of the filter: its values with how many claims each would leave; any number of them may be chosen, or kept out. */
export function FacetSection({ facet, selection, isOpen = false }: FacetSectionProps) {
  const { filter, change } = useFilter()
  const [words, setWords] = useState<string | null>(null)
  const view = useValues(facet, words, selection)
  const asked = askedOf(filter, facet)
  const isNegated = filter.not.includes(facet)
  if (selection.facets[facet].values.length === 0) return null
  return (
    <details className={classes.facet} open={isOpen || asked.length > 0}>
      <summary>
        {FACET_NAMES[facet]}
        {asked.length > 0 && (
          <button
            type="button"
            className={classes.not}
            aria-pressed={isNegated}
            title={isNegated ? 'Keeps out what is chosen' : 'Keeps what is chosen'}
            onClick={(event) => {
              event.preventDefault()
              change(negated(filter, facet), FACET_NAMES[facet].toLowerCase())
            }}
          >
            {isNegated ? 'is not' : 'is'}
          </button>
        )}
      </summary>
      {words !== null && (
        <TextInput
          size="xs"
          mb={4}
          aria-label={`Find in ${FACET_NAMES[facet].toLowerCase()}`}
          placeholder="Find"
          value={words}
          autoFocus
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setWords(null)}
        />
      )}
      <Values facet={facet} values={view.values} />
      {words === null && view.more > 0 && (
        <Button size="compact-xs" variant="subtle" className={classes.more} onClick={() => setWords('')}>
          {view.more} more…
        </Button>
      )}
      {words !== null && (
        <Button size="compact-xs" variant="subtle" className={classes.more} onClick={() => setWords(null)}>
          {view.more > 0 ? `${view.more} more; find by name · ` : ''}Fewer
        </Button>
      )}
    </details>
  )
}

function Values({ facet, values }: { readonly facet: Facet; readonly values: readonly FacetCount[] }) {
  const { filter, change, name } = useFilter()
  const asked = askedOf(filter, facet)
  return (
    <ul className={classes.values}>
      {values.map(({ value, label, count }) => {
        const isAsked = asked.includes(value)
        return (
          <li key={value}>
            <label className={classes.value} data-empty={count === 0 || undefined} title={label}>
              <input
                type="checkbox"
                checked={isAsked}
                onChange={() => {
                  name(facet, value, label)
                  const chosen = isAsked ? asked.filter((each) => each !== value) : [...asked, value]
                  change(withValues(filter, facet, chosen), FACET_NAMES[facet].toLowerCase())
                }}
              />
              <bdi className={classes.label}>{label}</bdi>
              <span className={classes.count}>{count.toLocaleString('en-GB')}</span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}

/** The values to list: those of the selection, or those whose names have some words. */
function useValues(facet: Facet, words: string | null, selection: SelectionView): FacetView {
  const { ask } = useLibraryIndex()
  const [found, setFound] = useState<FacetView | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection has other counts.
  useEffect(() => {
    if (words === null) return setFound(null)
    let stopped = false
    void ask('values', { facet, words, limit: MORE_SHOWN }).then((reply) => {
      if (!stopped && reply.ok) setFound(reply.value)
    })
    return () => {
      stopped = true
    }
  }, [ask, facet, words, selection])
  return found ?? selection.facets[facet]
}
