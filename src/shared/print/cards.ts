import { QUOTATION_WORDS } from '../domain/claim'
import type { Link } from '../domain/link'
import type { Proposition } from '../domain/proposition'
import { type Position, stanceMark } from '../domain/stance'
import type { Voice } from '../domain/voice'
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

/** What a card refers to besides its own claim. */
export type CardContext = {
  /** "P1" by the id of a proposition. */
  readonly names: ReadonlyMap<string, string>
  readonly rows: readonly ClaimRow[]
  readonly links: readonly Link[]
}

/** A claim as a card under one proposition, or under none. */
export function cardOf(row: ClaimRow, under: Proposition | undefined, context: CardContext): Card {
  const { claim, holder, via, label, grade, sourceNumber, paragraphs, notes, positions } = row
  const position = under ? positions.get(under.id) : undefined
  const own = position && position.stance !== 'does-not-address' ? position : undefined
  const also = [...context.names].flatMap(([id, name]) => {
    const other = positions.get(id)
    return !other || id === under?.id || other.stance === 'does-not-address'
      ? []
      : [`${name} ${stanceMark(other)}${tail(positionLine(other))}`]
  })
  return {
    label,
    mark: own ? markOf(own) : null,
    who: holder?.name ?? 'Nobody named',
    role: roleOf(holder),
    via: via ? `as told by ${via.name}` : '',
    kind: `${QUOTATION_WORDS[claim.quotation]}${via ? ', second-hand' : ''}; ${claim.type}`,
    grade: gradeText(grade),
    place: `S${sourceNumber} ${paragraphs.map((number) => `¶${number}`).join(', ')}`,
    words: claim.words,
    quotations: claim.quotation === 'paraphrase' ? [] : missingQuotations(row),
    lines: [
      own ? positionLine(own) : '',
      also.length > 0 ? closed(`Also ${also.join('; ')}`) : '',
      linkLine(row, context),
      claim.credibilityReason ? closed(`Information grade: ${claim.credibilityReason}`) : '',
    ].filter(Boolean),
    notes: notes
      .filter(({ printable, kind }) => printable && kind !== 'highlight')
      .map(({ kind, text }) => ({ correction: kind === 'correction', text })),
  }
}

/** What a voice is, as the source gives it, and what a reader must know before weighing it. */
function roleOf(voice: Voice | undefined): string {
  if (!voice) return ''
  const kind = { person: '', institution: 'institution', unnamed: 'unnamed', collective: '', outlet: 'the outlet' }[
    voice.kind
  ]
  const says = (word: string): boolean => voice.name.toLowerCase().includes(word)
  return [voice.role || (says(kind) ? '' : kind), voice.party ? 'a party to the matter' : ''].filter(Boolean).join(', ')
}

const LINK_WORDS = { corroborates: 'Corroborates', contradicts: 'Contradicts', repeats: 'Repeats' } as const

/** The printed claims that this one is tied to, by what ties them. */
function linkLine({ id }: ClaimRow, { rows, links }: CardContext): string {
  const own = links.filter(({ from }) => from === id)
  return (['corroborates', 'contradicts', 'repeats'] as const)
    .flatMap((kind) => {
      const targets = new Set<string>(own.filter((link) => link.kind === kind).map(({ to }) => to))
      const labels = rows.flatMap((row) => (targets.has(row.id) ? [row.label] : []))
      const adds = kind === 'repeats' ? ': adds no voice' : ''
      return labels.length > 0 ? [`${LINK_WORDS[kind]} ${labels.join(', ')}${adds}.`] : []
    })
    .join(' ')
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
  links: readonly Link[],
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
        scope: proposition.scope && closed(proposition.scope),
        also: also.join('; '),
        cards: [...own]
          .sort((a, b) => rank(a, proposition) - rank(b, proposition))
          .map((row) => cardOf(row, proposition, { names, rows, links })),
      },
    ]
  })
}

const ORDER = ['supports', 'opposes', 'qualified', 'neutral', 'does-not-address']
const rank = (row: ClaimRow, { id }: Proposition): number =>
  ORDER.indexOf(row.positions.get(id)?.stance ?? 'does-not-address')
