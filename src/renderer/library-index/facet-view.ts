import { CLAIM_TYPES } from '../../shared/domain/claim'
import { RELIABILITIES } from '../../shared/domain/grade'
import { MARKINGS } from '../../shared/domain/marking'
import { compareText } from '../../shared/domain/records'
import { VOICE_KINDS } from '../../shared/domain/voice'
import { valueWords } from '../../shared/select/facet-words'
import { type Facet, NOTE_STATES, STATUSES } from '../../shared/select/filter'
import type { FacetCount } from '../../shared/select/select'
import { foldText } from '../../shared/text/fold-text'
import type { FacetView } from './messages'

/** Parts whose values have an order of their own; all others go by how many claims they have. */
const ORDERS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kinds: VOICE_KINDS,
  types: CLAIM_TYPES,
  grades: RELIABILITIES,
  statuses: STATUSES,
  notes: NOTE_STATES,
  markings: MARKINGS,
}

/** As many values of a part as a list can show: those that are asked for first, then by their own order, or the most frequent. */
export function facetView(
  facet: Facet,
  counts: readonly FacetCount[],
  asked: readonly string[],
  { words = '', limit }: { readonly words?: string; readonly limit: number },
): FacetView {
  const sought = foldText(words.trim())
  const found = counts
    .filter(({ value, count }) => count > 0 || asked.includes(value))
    .map((each) => ({ ...each, label: valueWords(facet, each.value) ?? each.label }))
    .filter(({ label }) => sought === '' || foldText(label).includes(sought))
  const order = ORDERS[facet]
  const place = ({ value }: FacetCount): number => order?.indexOf(value) ?? 0
  const isAsked = ({ value }: FacetCount): number => (order ? 0 : Number(asked.includes(value)))
  if (facet !== 'stances' && facet !== 'bases' && facet !== 'leans')
    found.sort(
      (a, b) =>
        isAsked(b) - isAsked(a) ||
        place(a) - place(b) ||
        (order ? 0 : b.count - a.count) ||
        compareText(a.label, b.label),
    )
  return { values: found.slice(0, limit), more: Math.max(0, found.length - limit) }
}
