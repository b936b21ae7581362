import { QUOTATION_WORDS } from '../domain/claim'
import type { Proposition } from '../domain/proposition'
import { type Position, stanceMark } from '../domain/stance'
import { type ClaimRow, gradeText } from '../select/rows'
import type { Card, ClaimSection, Mark } from './model'
import { quotationsIn } from './quotations'

/** A stance as it prints. */
export const markOf = (position: Pick<Position, 'stance' | 'basis'>): Mark => ({
  stance: position.stance,
  text: stanceMark(position),
})

const LEAN_WORDS = { for: 'Leans for', against: 'Leans against', neither: 'No lean' } as const

/** What qualifies a stance, in one line: lean, condition, and why it was inferred. */
export function positionLine({ stance, basis, lean, condition, reason }: Position): string {
  const parts: string[] = []
  if (stance === 'qualified' && lean) parts.push(condition ? `${LEAN_WORDS[lean]}: ${condition}` : LEAN_WORDS[lean])
  if (basis === 'inferred' && stance !== 'does-not-address') parts.push(reason ? `Inferred: ${reason}` : 'Inferred')
  else if (reason) parts.push(reason)
  return parts.map(closed).join(' ')
}

/** A text that ends as a sentence does. */
const closed = (text: string): string => (/[.!?؟…]["”»]?$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** A claim as a card under one proposition, or under none. */
export function cardOf(row: ClaimRow, under: Proposition | undefined, names: ReadonlyMap<string, string>): Card {
  const { claim, holder, via, label, grade, sourceNumber, paragraphs, notes, positions } = row
  const position = under ? positions.get(under.id) : undefined
  const own = position && position.stance !== 'does-not-address' ? position : undefined
  const also = [...positions].flatMap(([id, other]) =>
    id === under?.id || other.stance === 'does-not-address'
      ? []
      : [`${names.get(id)} ${stanceMark(other)}${tail(positionLine(other))}`],
  )
  return {
    label,
    mark: own ? markOf(own) : null,
    who: holder?.name ?? 'Nobody named',
    role: holder?.role ?? '',
    via: via ? `as told by ${via.name}` : '',
    kind: `${QUOTATION_WORDS[claim.quotation]}${via ? ', second-hand' : ''}; ${claim.type}`,
    grade: gradeText(grade),
    place: `S${sourceNumber} ${paragraphs.map((number) => `¶${number}`).join(', ')}`,
    words: claim.words,
    quotations: claim.quotation === 'paraphrase' ? [] : missingQuotations(row),
    lines: [own ? positionLine(own) : '', also.length > 0 ? `Also ${also.join('; ')}` : ''].filter(Boolean),
    notes: notes
      .filter(({ printable, kind }) => printable && kind !== 'highlight')
      .map(({ kind, text }) => ({ correction: kind === 'correction', text })),
  }
}

const tail = (line: string): string =>
  line ? ` (${line.replace(/\.$/, '').replace(/^./u, (letter) => letter.toLowerCase())})` : ''

/** Pieces of the source that were said in so many words, and that the analyst's own words do not quote. */
function missingQuotations({ claim }: ClaimRow): string[] {
  const quoted = quotationsIn(claim.words)
  return claim.anchor.pieces
    .map(({ exact }) => exact.replace(/^[“"«„]+|[”"»“]+$/gu, ''))
    .filter(
      (exact) => claim.quotation === 'verbatim' && !quoted.some((each) => each.includes(exact) || exact.includes(each)),
    )
}

/** The claims by proposition, each once, with references to those that print under another one. */
export function claimSections(
  rows: readonly ClaimRow[],
  propositions: readonly Proposition[],
  names: ReadonlyMap<string, string>,
): ClaimSection[] {
  return propositions.flatMap((proposition): ClaimSection[] => {
    const own = rows.filter(({ main }) => main?.id === proposition.id)
    const others = rows.filter(({ main, positions }) => {
      const position = positions.get(proposition.id)
      return main?.id !== proposition.id && position !== undefined && position.stance !== 'does-not-address'
    })
    if (own.length === 0 && others.length === 0) return []
    const also = others.map((row) => {
      const mark = stanceMark(row.positions.get(proposition.id) as Position)
      return `${mark} ${row.label} ${row.holder?.name ?? 'nobody named'}${row.main ? ` (${names.get(row.main.id)})` : ''}`
    })
    return [
      {
        name: names.get(proposition.id) ?? '',
        statement: proposition.statement,
        scope: proposition.scope,
        also: also.join('; '),
        cards: [...own]
          .sort((a, b) => rank(a, proposition) - rank(b, proposition))
          .map((row) => cardOf(row, proposition, names)),
      },
    ]
  })
}

const ORDER = ['supports', 'opposes', 'qualified', 'neutral', 'does-not-address']
const rank = (row: ClaimRow, { id }: Proposition): number =>
  ORDER.indexOf(row.positions.get(id)?.stance ?? 'does-not-address')
