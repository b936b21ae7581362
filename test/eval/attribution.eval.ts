import { readFileSync } from 'node:fs'
import { suggest } from '../../src/shared/attribution/suggest'
import {
  type AttributionScore,
  balanced,
  type PrecisionRecall,
  precision,
  recall,
  scoreAttribution,
} from './attribution-score'
import type { MarkedText } from './marked'
import { asMarked, quotesOf } from './suggested'

/** Scores the suggestions for a file of marked texts, one a line; prints a table, or with `--json` one object. */
const [file = '', format] = process.argv.slice(2)
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as MarkedText)
const suggestions = new Map(texts.map(({ id, text }) => [id, suggest(text).map(asMarked)]))
const score = scoreAttribution(texts, suggestions, quotesOf)

if (format === '--json') console.log(JSON.stringify({ task: 'attribution', ...inShares(score) }))
else for (const line of table(score)) console.log(line)

function table({ texts: count, found, byQuotedness, speaker, cue, whole }: AttributionScore): string[] {
  return [
    `${count} texts, ${found.marked} statements marked, ${found.suggested} suggested`,
    '                        precision  recall     F1',
    row('found, pieces allowed', found),
    ...Object.entries(byQuotedness).map(([name, each]) => row(`  ${name}`, each)),
    `speaker right on found     ${percent(speaker.of === 0 ? 0 : speaker.right / speaker.of)} of ${speaker.of}`,
    row('cue', cue),
    row('whole', whole),
  ]
}

function row(name: string, pair: PrecisionRecall): string {
  return `${name.padEnd(24)} ${percent(precision(pair))}   ${percent(recall(pair))}  ${percent(balanced(pair))}`
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(6)
}

function inShares({ found, byQuotedness, speaker, cue, whole, ...rest }: AttributionScore) {
  const shares = (pair: PrecisionRecall) => ({ precision: precision(pair), recall: recall(pair), f1: balanced(pair) })
  return {
    ...rest,
    found: shares(found),
    byQuotedness: Object.fromEntries(Object.entries(byQuotedness).map(([name, each]) => [name, shares(each)])),
    speakerOnFound: speaker.of === 0 ? 0 : speaker.right / speaker.of,
    cue: shares(cue),
    whole: shares(whole),
  }
}
