import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readStatement } from '../../src/shared/stance-suggestion/statement'
import { suggestStance } from '../../src/shared/stance-suggestion/suggest-stance'
import { type MarkedPair, type StanceScore, scoreStances } from './stance-score'

/**
 * The part of the working data that stayed out of sight while the rules were made: about three eighths
 * of the statements, by their hash, so that no statement is on both sides.
 */
const isHeldBack = ({ proposition }: MarkedPair): boolean =>
  Number.parseInt(createHash('sha256').update(proposition).digest('hex').charAt(0), 16) < 6

const [file = '', format] = process.argv.slice(2)
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as MarkedPair)
const answers = new Map(
  pairs.map(({ id, proposition, claim }) => [
    id,
    suggestStance(readStatement(proposition), { words: claim })?.stance ?? null,
  ]),
)
const scores = {
  all: scoreStances(pairs, answers),
  'held back': scoreStances(pairs.filter(isHeldBack), answers),
  'open to view': scoreStances(
    pairs.filter((pair) => !isHeldBack(pair)),
    answers,
  ),
}

if (format === '--json') console.log(JSON.stringify({ task: 'stance', ...scores }))
else for (const [name, score] of Object.entries(scores)) console.log(inWords(name, score))

function inWords(
  name: string,
  { pairs: count, answered, coverage, right, rightWhereAnswered, confusion }: StanceScore,
): string {
  const rows = Object.entries(confusion).map(
    ([marked, given]) =>
      `  ${marked}: ${Object.entries(given)
        .map(([stance, times]) => `${stance} ${times}`)
        .join(', ')}`,
  )
  const where =
    rightWhereAnswered === null ? '' : `, right where answered ${percent(rightWhereAnswered)} (${right} of ${answered})`
  return [`${name}: ${count} pairs, answered ${percent(coverage)}${where}`, ...rows].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
