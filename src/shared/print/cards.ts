import type { Link } from '../domain/link'
import type { Proposition } from '../domain/proposition'
import { type Position, STANCES, stanceMark } from '../domain/stance'
import type { Voice } from '../domain/voice'
import { type ClaimRow, gradeText, grouped } from '../select/rows'
import type { Card, ClaimSection, Mark } from './model'
import { quotationsIn } from './quotations'
import type { Words } from './words/words'

/** A stance as it prints. */
export const markOf = (position: Pick<Position, 'stance' | 'basis'>): Mark => ({
  stance: position.stance,
  text: stanceMark(position),
})

/** What qualifies a stance, in one line: lean, condition, and why it was inferred. */
export function positionLine({ stance, basis, lean, condition, reason }: Position, words: Words): string {
  const { leansAtStart, inferred, colon } = words
  const parts: string[] = []
  if (stance === 'qualified' && lean)
    parts.push(condition ? `${leansAtStart[lean]}${colon}${condition}` : leansAtStart[lean])
  if (basis === 'inferred' && stance !== 'does-not-address')
    parts.push(reason ? `${inferred}${colon}${reason}` : inferred)
  else if (reason) parts.push(reason)
  return parts.map(closed).join(' ')
}

/** A text that ends as a sentence does. */
export const closed = (text: string): string => (/[.!?؟…]["”»’]?$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** What a card refers to besides its own claim. */
export type CardContext = {
  readonly words: Words
  /** "P1" by the id of a proposition. */
  readonly names: ReadonlyMap<string, string>
  /** "C7" by the id of a claim that prints. */
  readonly labels: ReadonlyMap<string, string>
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** Whether a place has to name its source, because there are several. */
  readonly severalSources: boolean
}

/** The context of some claims that print together. */
export const cardContext = (
  rows: readonly ClaimRow[],
  links: readonly Link[],
  given: Pick<CardContext, 'words' | 'names' | 'severalSources'>,
): CardContext => ({
  ...given,
  labels: new Map(rows.map(({ id, label }) => [id, label])),
  links: grouped(links, ({ from }) => from),
})

/** Where a claim is: `¶6`, in a source with pages `¶6, p. 3`, the source before it where there are several. */
function placeOf({ sourceNumber, paragraphs, pages }: ClaimRow, severalSources: boolean, words: Words): string {
  const numbers = paragraphs.map((number) => `¶${number}`).join(words.comma)
  const page = pages.length > 0 ? `${words.comma}${words.onPages(pages)}` : ''
  return `${severalSources ? `S${sourceNumber} ` : ''}${numbers}${page}`
}

/** A claim as a card under one proposition, or under none. */
export function cardOf(row: ClaimRow, under: Proposition | undefined, context: CardContext): Card {
  const { words, names, severalSources } = context
  const { claim, holder, via, label, grade, notes, positions } = row
  const position = under ? positions.get(under.id) : undefined
  const own = position && position.stance !== 'does-not-address' ? position : undefined
  const also = [...names].flatMap(([id, name]) => {
    const other = positions.get(id)
    return !other || id === under?.id || other.stance === 'does-not-address'
      ? []
      : [`${name} ${stanceMark(other)}${tail(positionLine(other, words))}`]
  })
  const quotation = [words.quotations[claim.quotation], via ? words.secondHand : ''].filter(Boolean).join(words.comma)
  return {
    label,
    mark: own ? markOf(own) : null,
    who: holder?.name ?? words.nobodyNamed,
    role: roleOf(holder, words),
    via: via ? words.toldBy(via.name) : '',
    kind: `${quotation}${words.semicolon}${words.types[claim.type]}`,
    grade: words.apart(gradeText(grade)),
    place: placeOf(row, severalSources, words),
    words: isBareQuotation(claim) ? '' : claim.words,
    quotations: claim.quotation === 'paraphrase' ? [] : missingQuotations(row),
    lines: [
      own ? positionLine(own, words) : '',
      also.length > 0 ? closed(words.also(also.join(words.semicolon))) : '',
      linkLine(row, context),
      claim.credibilityReason ? closed(`${words.informationGrade} ${claim.credibilityReason}`) : '',
    ].filter(Boolean),
    notes: notes
      .filter(({ printable, kind }) => printable && kind !== 'highlight')
      .map(({ kind, text }) => ({ correction: kind === 'correction', text })),
  }
}

/** What a voice is, as the source gives it, and what a reader must know before weighing it. */
function roleOf(voice: Voice | undefined, { kinds, party, comma }: Words): string {
  if (!voice) return ''
  const kind = kinds[voice.kind]
  const saysSo = voice.name.toLowerCase().includes(kind)
  return [voice.role || (saysSo ? '' : kind), voice.party ? party : ''].filter(Boolean).join(comma)
}

/** The printed claims that this one is tied to, by what ties them. */
function linkLine({ id }: ClaimRow, { links, labels, words }: CardContext): string {
  const own = links.get(id) ?? []
  return (['corroborates', 'contradicts', 'repeats'] as const)
    .flatMap((kind) => {
      const targets = own.flatMap((link) => (link.kind === kind ? (labels.get(link.to) ?? []) : []))
      const adds = kind === 'repeats' ? words.addsNoVoice : ''
      return targets.length > 0 ? [`${words.links[kind]} ${targets.join(words.comma)}${adds}.`] : []
    })
    .join(' ')
}

const tail = (line: string): string =>
  line ? ` (${line.replace(/\.$/, '').replace(/^./u, (letter) => letter.toLowerCase())})` : ''

/** Whether the analyst's words are the very words of the source; then these print, in their marks. */
const isBareQuotation = ({ quotation, words, anchor }: ClaimRow['claim']): boolean =>
  quotation === 'verbatim' && anchor.pieces.map(({ exact }) => exact).join(' ') === words.trim()

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
  context: CardContext,
): ClaimSection[] {
  const { names, words } = context
  const owned = grouped(rows, ({ main }) => main?.id ?? '')
  return propositions.flatMap((proposition): ClaimSection[] => {
    const own = owned.get(proposition.id) ?? []
    const others = rows.filter(({ main, positions }) => {
      const position = positions.get(proposition.id)
      return main?.id !== proposition.id && position !== undefined && position.stance !== 'does-not-address'
    })
    if (own.length === 0 && others.length === 0) return []
    const also = others.map((row) => {
      const mark = stanceMark(row.positions.get(proposition.id) as Position)
      const under = row.main ? ` (${names.get(row.main.id)})` : ''
      return `${mark} ${row.label} ${row.holder?.name ?? words.nobodyNamed}${under}`
    })
    const name = names.get(proposition.id) ?? ''
    return [
      {
        place: name,
        name,
        statement: proposition.statement,
        scope: proposition.scope && closed(proposition.scope),
        also: also.join(words.semicolon),
        cards: [...own]
          .sort((a, b) => order(a, proposition) - order(b, proposition))
          .map((row) => cardOf(row, proposition, context)),
      },
    ]
  })
}

const order = (row: ClaimRow, { id }: Proposition): number =>
  STANCES.indexOf(row.positions.get(id)?.stance ?? 'does-not-address')
