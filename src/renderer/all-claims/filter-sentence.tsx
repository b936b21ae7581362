import { Button } from '@mantine/core'
import { isFiltering, NO_FILTER } from '../../shared/select/filter'
import { filterWords } from '../../shared/select/filter-words'
import type { SelectionView } from '../library-index/messages'
import classes from './all-claims.module.css'
import { useFilter } from './filter-state'

type FilterSentenceProps = { readonly selection: SelectionView }

/** How many claims the filter keeps, and the filter as a sentence. */
export function FilterSentence({ selection: { kept, total } }: FilterSentenceProps) {
  const { filter, change, undo, history, nameOf } = useFilter()
  const number = (count: number): string => count.toLocaleString('en-GB')
  return (
    <p className={classes.sentence} role="status">
      <span>
        <b>{number(kept)}</b> {isFiltering(filter) ? `of ${number(total)} claims: ` : kept === 1 ? 'claim' : 'claims'}
        <bdi>{filterWords(filter, nameOf)}</bdi>
      </span>
      {isFiltering(filter) && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => change({ ...NO_FILTER, propositionId: filter.propositionId }, 'clear')}
        >
          Clear
        </Button>
      )}
      {history.undo && (
        <Button size="compact-xs" variant="subtle" onClick={undo} title="Ctrl+Z">
          Undo
        </Button>
      )}
    </p>
  )
}
