import type { Found } from './found'
import type { Sentence } from './sentence/sentences'
import type { Unit } from './sentence/units'

/** The shortest quotation that may stand for itself without anybody named, in words. */
const SHORTEST_ALONE = 8

/** The shortest quotation that makes the sentence around it somebody's, in words. */
const SHORTEST_PART = 4

/** What a sentence that is nothing but a quotation adds; `joins`: it is a piece of the statement before. */
export type CarriedOn = { readonly found: Found; readonly joins: boolean }

/**
 * A sentence that is nothing but a quotation: it goes on with what stood before it, or stands for itself.
 *
 * @param before the statement that it may go on with, if one is near enough.
 * @param pending who was announced on the line before: “Doe wrote:”.
 */
export function carryOn(
  text: string,
  { units, paragraph }: Sentence,
  before: Found | undefined,
  pending: Pick<Found, 'speaker' | 'cue'> | null,
): CarriedOn | null {
  const quotes = units.filter(({ kind }) => kind === 'quote')
  const piece = { start: (quotes[0] as Unit).start, end: (quotes.at(-1) as Unit).end }
  const base = { pieces: [piece], denied: false, within: null, paragraph, open: true } as const
  if (pending !== null) return { found: { ...base, ...pending, rule: 'quote', place: 'before' }, joins: false }
  const near = before?.paragraph === paragraph
  if (before !== undefined && (before.rule === 'quote' ? near || before.open : near && before.open))
    return { found: { ...before, pieces: [...before.pieces, piece], paragraph }, joins: true }
  if (before !== undefined && near) {
    const { speaker, cue } = before
    return { found: { ...base, speaker, cue, rule: 'quote-goes-on', place: 'shared' }, joins: false }
  }
  if (wordsIn(text.slice(piece.start, piece.end)) < SHORTEST_ALONE) return null
  return { found: { ...base, speaker: null, cue: null, rule: 'quote-alone', place: 'phrase' }, joins: false }
}

/**
 * A sentence with a quotation in it and nobody named, right behind somebody's quotation: “She left,” he said. It was “a
 * shame for all.”
 */
export function quotedPart(text: string, { units, paragraph }: Sentence, before: Found | undefined): Found | null {
  if (before?.paragraph !== paragraph || !/^quote/.test(before.rule)) return null
  const quotes = units.filter(({ kind }) => kind === 'quote')
  const words = quotes.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0)
  if (words < SHORTEST_PART) return null
  const end = units.at(-1)?.kind === 'stop' ? units.at(-2) : units.at(-1)
  const piece = { start: (units[0] as Unit).start, end: (end as Unit).end }
  return { ...before, pieces: [...before.pieces, piece], open: true }
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
