import { likelihoodIn } from '../../domain/likelihood'
import { type BriefingRecords, ranked } from '../../domain/records'
import { claimLabels } from '../../select/rows'
import { FRONT_TEXTS, withoutQuotations } from '../quotations'
import { type Check, check, checkIf, type Jump } from './check'
import { outletsOf } from './sources'
import {
  certainty,
  citedLabels,
  mixesLikelihoodAndConfidence,
  otherLikelihoodTerm,
  saysIndependent,
  sentences,
} from './wording'

/** What the bottom line says, and whether the first judgement says the same. */
export function blufChecks({ briefing: [briefing], judgement }: BriefingRecords): Check[] {
  if (!briefing) return []
  const { bluf } = briefing
  const jump: Jump = { screen: 'front-page', field: 'bluf' }
  if (bluf.trim() === '') return [check('empty-bluf', 'The bottom line is empty.', jump)]
  const first = ranked(judgement)[0]?.likelihood ?? null
  const said = likelihoodIn(withoutQuotations(bluf))
  const count = sentences(bluf).length
  const certain = certainty(bluf)
  return [
    ...checkIf(
      mixesLikelihoodAndConfidence(bluf),
      'likelihood-with-confidence',
      'The bottom line has likelihood and confidence in one sentence.',
      jump,
    ),
    ...checkIf(count > 2, 'bluf-too-long', `The bottom line has ${count} sentences; two are enough.`, jump),
    ...checkIf(
      first !== null && said !== null && first !== said,
      'bluf-differs',
      `The bottom line says “${said}”, the first judgement “${first}”.`,
      jump,
    ),
    ...checkIf(certain !== null, 'certainty', `The bottom line says “${certain}”: no estimate is certain.`, jump),
  ]
}

/** Texts in which a likelihood term is a judgement of ours. */
const JUDGING = ['bluf', 'whyItMatters', 'alternative', 'reading'] as const

/** What the texts of the front page say of likelihood, of claims and of voices. */
export function frontTextChecks(records: BriefingRecords): Check[] {
  const [briefing] = records.briefing
  if (!briefing) return []
  const labels = new Set(claimLabels(records.claim).values())
  const outlets = outletsOf(records.source)
  return (Object.keys(FRONT_TEXTS) as (keyof typeof FRONT_TEXTS)[]).flatMap((field) => {
    const text = briefing[field]
    const place = FRONT_TEXTS[field]
    const jump: Jump = field === 'title' ? { screen: 'details' } : { screen: 'front-page', field }
    const other = (JUDGING as readonly string[]).includes(field) ? otherLikelihoodTerm(text) : null
    return [
      ...checkIf(other !== null, 'likelihood-rows-mixed', `${place} says “${other}”: ${ONE_ROW}`, jump),
      ...citedLabels(text)
        .filter((label) => !labels.has(label))
        .map((label) => check('unknown-claim', `${place} cites [${label}], which is no claim of this briefing.`, jump)),
      ...checkIf(outlets === 1 && saysIndependent(text), 'not-independent', `${place} ${ONE_OUTLET}`, jump),
    ]
  })
}

/** What is wrong with a term of another row. */
export const ONE_ROW = 'a briefing keeps to one row of likelihood words.'
/** What is wrong with “independent”. */
export const ONE_OUTLET = 'says “independent” of voices that reached us through one outlet.'
