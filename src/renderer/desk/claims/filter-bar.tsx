import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { CLAIM_TYPES } from '../../../shared/domain/claim'
import { compareText } from '../../../shared/domain/records'
import { VOICE_KIND_WORDS, VOICE_KINDS } from '../../../shared/domain/voice'
import { type Filter, isFiltering, NO_FILTER } from '../../../shared/select/filter'
import type { ClaimRow } from '../../../shared/select/rows'
import { ChoiceMenu } from './choice-menu'
import classes from './claims.module.css'
import { CHIP_WORDS } from './stance-chips'

type FilterBarProps = {
  readonly filter: Filter
  readonly rows: readonly ClaimRow[]
  readonly shown: number
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly hideCounts: boolean
  readonly onFilter: (filter: Filter) => void
  readonly onHideCounts: (hide: boolean) => void
}

/** Filters by text, who, kind, type and topic: AND across them, OR inside one. */
export function FilterBar({ filter, rows, shown, searchRef, hideCounts, onFilter, onHideCounts }: FilterBarProps) {
  const voices = new Map(
    rows.flatMap(({ holder, via }) => [holder, via]).flatMap((voice) => (voice ? [[voice.id, voice.name]] : [])),
  )
  const who = [...voices].sort(([, a], [, b]) => compareText(a, b)).map(([value, label]) => ({ value, label }))
  const topics = [...new Set(rows.flatMap((row) => row.topics))].sort(compareText)
  return (
    <div className={classes.filters}>
      <TextInput
        ref={searchRef}
        size="xs"
        aria-label="Filter by text"
        placeholder="Filter by text  /"
        dir="auto"
        className={classes.search}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (filter.text === '') event.currentTarget.blur()
          onFilter({ ...filter, text: '' })
        }}
      />
      <ChoiceMenu
        name="Who"
        choices={who}
        chosen={filter.voices}
        onChange={(chosen) => onFilter({ ...filter, voices: chosen })}
      />
      <ChoiceMenu
        name="Kind"
        choices={VOICE_KINDS.map((value) => ({ value, label: VOICE_KIND_WORDS[value] }))}
        chosen={filter.kinds}
        onChange={(kinds) => onFilter({ ...filter, kinds })}
      />
      <ChoiceMenu
        name="Type"
        choices={CLAIM_TYPES.map((value) => ({ value, label: value }))}
        chosen={filter.types}
        onChange={(types) => onFilter({ ...filter, types })}
      />
      <ChoiceMenu
        name="Topic"
        choices={topics.map((value) => ({ value, label: value }))}
        chosen={filter.topics}
        onChange={(chosen) => onFilter({ ...filter, topics: chosen })}
      />
      <Tooltip label={hideCounts ? 'Show counts' : 'Hide counts while judging'}>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label="Hide counts"
          aria-pressed={hideCounts}
          onClick={() => onHideCounts(!hideCounts)}
        >
          {hideCounts ? <IconEyeOff size={15} /> : <IconEye size={15} />}
        </ActionIcon>
      </Tooltip>
      {isFiltering(filter) && (
        <p className={classes.summary} role="status">
          {shown} of {rows.length} claims: {summaryOf(filter, voices)}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => onFilter({ ...NO_FILTER, propositionId: filter.propositionId })}
          >
            Clear
          </Button>
        </p>
      )}
    </div>
  )
}

/** What a filter asks for, in words. */
function summaryOf(filter: Filter, voices: ReadonlyMap<string, string>): string {
  const parts = [
    filter.stances.map((stance) => CHIP_WORDS[stance]),
    filter.voices.map((id) => voices.get(id) ?? 'somebody'),
    filter.kinds.map((kind) => VOICE_KIND_WORDS[kind].toLowerCase()),
    filter.types,
    filter.topics,
    filter.grades,
    filter.text.trim() === '' ? [] : [`“${filter.text.trim()}”`],
  ]
  return parts
    .filter(({ length }) => length > 0)
    .map((each) => each.join(' or '))
    .join('; ')
}
