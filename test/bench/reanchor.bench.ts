import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Piece } from '../../src/shared/domain/claim'
import { compareVersions } from '../../src/shared/reanchor/place'
import { pieceAt } from '../../src/shared/text/anchor'
import { type Edited, editLetters, editWords, placeOf, randomFrom } from '../support/edited'
import { type Figure, median, report } from './support/figures'

/** Quotations that are placed for each share of edits. */
const QUOTATIONS = 300
const LENGTHS = [20, 40, 80, 160] as const
const SHARES = [0.02, 0.05, 0.1, 0.2] as const
const KINDS = { letters: editLetters, words: editWords } as const

const { STANDPOINT_ROOT: ROOT = '' } = process.env
const article = readFileSync(join(ROOT, 'resources', 'sample', 'article.txt'), 'utf8')

const figures: Figure[] = []
for (const [kind, edit] of Object.entries(KINDS))
  for (const share of SHARES) figures.push(...rates(`${kind}-${share * 100}`, edit(article, share, randomFrom(7))))
report('reanchor', [...figures, ...speed()])

/** How many quotations are found again, in percent of those that are still there; and of those that are not, how many seem to be. */
function rates(name: string, edited: Edited): Figure[] {
  const { place } = compareVersions(article, edited.text)
  const random = randomFrom(11)
  const counts = {
    there: 0,
    gone: 0,
    verbatim: 0,
    wrongVerbatim: 0,
    first: 0,
    listed: 0,
    wrongFirst: 0,
    goneProposed: 0,
  }
  for (let count = 0; count < QUOTATIONS; count += 1) {
    const piece = quotation(article, LENGTHS[count % LENGTHS.length] ?? 40, random)
    const truth = placeOf(edited, piece.start, piece.end)
    const placed = place(piece)
    const proposals = placed.kind === 'verbatim' ? [placed.piece] : placed.proposals.map((each) => each.piece)
    const isRight = (each: Piece): boolean => truth !== null && share(each, truth) >= 0.5
    if (placed.kind === 'verbatim') counts[isRight(placed.piece) ? 'verbatim' : 'wrongVerbatim'] += 1
    if (!truth) {
      counts.gone += 1
      if (proposals.length > 0) counts.goneProposed += 1
      continue
    }
    counts.there += 1
    if (proposals[0] && isRight(proposals[0])) counts.first += 1
    else if (proposals[0]) counts.wrongFirst += 1
    if (proposals.some(isRight)) counts.listed += 1
  }
  const percent = (part: number): number => (100 * part) / Math.max(1, counts.there)
  return [
    { figure: `${name}-verbatim`, value: percent(counts.verbatim), unit: '%' },
    { figure: `${name}-verbatim-wrong`, value: counts.wrongVerbatim, unit: `of ${QUOTATIONS}` },
    { figure: `${name}-first-proposal-right`, value: percent(counts.first), unit: '%' },
    { figure: `${name}-some-proposal-right`, value: percent(counts.listed), unit: '%' },
    { figure: `${name}-first-proposal-wrong`, value: percent(counts.wrongFirst), unit: '%' },
    { figure: `${name}-gone`, value: counts.gone, unit: `of ${QUOTATIONS}` },
    { figure: `${name}-gone-with-proposal`, value: counts.goneProposed, unit: 'quotations' },
  ]
}

function quotation(text: string, length: number, random: () => number): Piece {
  for (;;) {
    const from = text.indexOf(' ', Math.floor(random() * (text.length - length - 50))) + 1
    const end = text.indexOf(' ', from + length)
    const piece = pieceAt(text, from, end === -1 ? text.length : end)
    if (piece && !piece.exact.includes('\n')) return piece
  }
}

function share(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** A text of a megabyte with 2,000 marks. */
function speed(): Figure[] {
  const random = randomFrom(3)
  const words = article.split(/\s+/)
  let long = ''
  while (long.length < 1_000_000) {
    long += words[Math.floor(random() * words.length)]
    long += random() < 0.01 ? '\n\n' : ' '
  }
  const { text } = editWords(long, 0.05, random)
  const pieces = Array.from({ length: 2_000 }, () => quotation(long, 80, random))
  const startedAt = performance.now()
  const { place } = compareVersions(long, text)
  const comparedAt = performance.now()
  const times = pieces.map((piece) => {
    const from = performance.now()
    place(piece)
    return performance.now() - from
  })
  return [
    { figure: 'compare-1mb-ms', value: comparedAt - startedAt, unit: 'ms' },
    { figure: 'place-median-ms', value: median(times), unit: 'ms' },
    { figure: 'place-longest-ms', value: Math.max(...times), unit: 'ms' },
    { figure: 'place-2000-ms', value: times.reduce((sum, each) => sum + each, 0), unit: 'ms' },
  ]
}
