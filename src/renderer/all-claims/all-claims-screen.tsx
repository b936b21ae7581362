import { Loader, TextInput, Title } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { BriefingId, ClaimId } from '../../shared/domain/ids'
import { NO_FILTER } from '../../shared/select/filter'
import { useCommand, useNavigation } from '../app/navigation'
import { EmptyState } from '../components/empty-state'
import { FailureState } from '../components/failure-state'
import { useKeys } from '../components/use-keys'
import { useLibraryIndex } from '../library-index/index-context'
import classes from './all-claims.module.css'
import { ClaimDetail } from './claim-detail'
import { ClaimsList } from './claims-list'
import { FacetPanel } from './facet-panel'
import { FilterSentence } from './filter-sentence'
import { useFilter } from './filter-state'
import { rowAt, useSelection } from './use-selection'

/** Every claim of the library, filtered as fast as one can type. */
export function AllClaimsScreen() {
  const { filter, change, sorts, setSorts, undo, redo } = useFilter()
  const { state, failure: broken } = useLibraryIndex()
  const { selected, failure, want } = useSelection(filter, sorts)
  const { openBriefing } = useNavigation()
  const [chosen, setChosen] = useState<number | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const find = () => search.current?.focus()
  useCommand('undo', undo)
  useCommand('redo', redo)
  useCommand('find', find)
  useKeys({ search: find })
  const selection = selected?.view.selection
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place in one selection means nothing in another.
  useEffect(() => setChosen(null), [selection])

  const error = broken ?? failure
  if (error) return <FailureState error={error} onRetry={() => location.reload()} />
  if (!selected || !state)
    return (
      <div className={classes.waiting}>
        <Loader size="sm" aria-label="Reading the claims" />
      </div>
    )
  const { view } = selected
  const row = chosen === null ? null : rowAt(selected, chosen)
  function open(at: number) {
    const found = selected && rowAt(selected, at)
    if (found) openBriefing(found.briefingId as BriefingId, { claimId: found.card.claimId as ClaimId })
  }
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Title order={1} className={classes.heading}>
          All claims
        </Title>
        <TextInput
          ref={search}
          className={classes.search}
          aria-label="Words in claim, quotation, notes or who"
          placeholder="Words in claim, quotation, notes, who   /"
          dir="auto"
          leftSection={<IconSearch size={16} />}
          value={filter.text}
          onChange={(event) => change({ ...filter, text: event.currentTarget.value }, 'words', true)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            if (filter.text === '') event.currentTarget.blur()
            else change({ ...filter, text: '' }, 'words')
          }}
        />
        <span className={classes.quiet}>
          {state.unread.length > 0
            ? `Texts read: ${Math.round(100 * (1 - state.unread.length / Math.max(1, state.briefings)))} %`
            : `${state.briefings.toLocaleString('en-GB')} briefings`}
        </span>
      </header>
      <div className={classes.body}>
        <FacetPanel selection={view} />
        <div className={classes.main}>
          <FilterSentence selection={view} />
          {view.kept > 0 ? (
            <ClaimsList
              selected={selected}
              want={want}
              towards={filter.propositionId}
              sorts={sorts}
              onSorts={setSorts}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={open}
            />
          ) : (
            <Nothing hasClaims={view.total > 0} onClear={() => change(NO_FILTER, 'clear')} />
          )}
          {row && <ClaimDetail view={row} onOpen={() => chosen !== null && open(chosen)} />}
        </div>
      </div>
    </div>
  )
}

type NothingProps = { readonly hasClaims: boolean; readonly onClear: () => void }

function Nothing({ hasClaims, onClear }: NothingProps) {
  if (!hasClaims)
    return (
      <EmptyState
        title="No claims yet"
        text="Every claim of every briefing will be listed here, however many there are."
      />
    )
  return (
    <EmptyState title="The filter keeps none of the claims" text="They are all still there.">
      <button type="button" className={classes.link} onClick={onClear}>
        Clear the filter
      </button>
    </EmptyState>
  )
}
