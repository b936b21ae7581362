import type { Judgement } from '../../domain/judgement'
import { likelihoodsIn } from '../../domain/likelihood'
import { type BriefingRecords, ranked } from '../../domain/records'
import type { ClaimRow } from '../../select/rows'
import { datesIn, isOverBefore } from '../../text/dates'
import { withoutQuotations } from '../quotations'
import { ONE_OUTLET, ONE_ROW } from './bluf'
import { type Check, check, checkIf, type Jump } from './check'
import { opposedChecks } from './opposed'
import { originsOf, outletsOf } from './sources'
import { certainty, mixesLikelihoodAndConfidence, otherLikelihoodTerm, saysIndependent, vagueWord } from './wording'

/** What each judgement says, and what it rests on. */
export function judgementChecks(records: BriefingRecords, rows: readonly ClaimRow[], now: Date): Check[] {
  const asOf = datesIn(records.briefing[0]?.cutoff ?? '').at(-1) ?? now.toISOString().slice(0, 10)
  return ranked(records.judgement).flatMap((judgement, index) => {
    const name = `Judgement ${index + 1}`
    const jump: Jump = { screen: 'front-page', field: `judgement:${judgement.id}` }
    return [
      ...wordingChecks(judgement, name, jump),
      ...horizonChecks(judgement, name, jump, asOf),
      ...basisChecks(judgement, name, jump, records, rows),
      ...opposedChecks(judgement, name, jump, records, rows),
    ]
  })
}

function wordingChecks({ statement, confidenceReason, likelihood }: Judgement, name: string, jump: Jump): Check[] {
  const said = likelihoodsIn(withoutQuotations(statement))
  const [other, certain, vague] = [otherLikelihoodTerm(statement), certainty(statement), vagueWord(statement)]
  return [
    ...checkIf(
      mixesLikelihoodAndConfidence(statement) || mixesLikelihoodAndConfidence(confidenceReason),
      'likelihood-with-confidence',
      `${name} has likelihood and confidence in one sentence.`,
      jump,
    ),
    ...checkIf(likelihood === null, 'no-likelihood', `${name} has no likelihood.`, jump),
    ...checkIf(
      likelihood !== null && said.length > 0 && !said.includes(likelihood),
      'statement-differs',
      `${name} says “${said[0]}”, but its likelihood is “${likelihood}”.`,
      jump,
    ),
    ...checkIf(other !== null, 'likelihood-rows-mixed', `${name} says “${other}”: ${ONE_ROW}`, jump),
    ...checkIf(certain !== null, 'certainty', `${name} says “${certain}”: no estimate is certain.`, jump),
    ...checkIf(vague !== null, 'vague-judgement', `${name} says “${vague}”, which leaves open what is judged.`, jump),
  ]
}

/** A horizon counts from the cut-off, where one is dated: a briefing looks ahead from there. */
function horizonChecks({ horizon }: Judgement, name: string, jump: Jump, asOf: string): Check[] {
  const last = datesIn(horizon).sort().at(-1)
  return [
    ...checkIf(horizon.trim() === '', 'no-horizon', `${name} has no horizon.`, jump),
    ...checkIf(
      last !== undefined && isOverBefore(last, asOf),
      'horizon-passed',
      `The horizon of ${lowerFirst(name)}, “${horizon.trim()}”, has passed.`,
      jump,
    ),
  ]
}

function basisChecks(
  { id, confidence, confidenceReason }: Judgement,
  name: string,
  jump: Jump,
  records: BriefingRecords,
  rows: readonly ClaimRow[],
): Check[] {
  const citations = records.citation.filter(({ judgementId }) => judgementId === id)
  const bearing = new Map(citations.map(({ claimId, bearing, reason }) => [claimId as string, { bearing, reason }]))
  const cited = rows.filter((row) => bearing.has(row.id))
  const supporting = cited.filter((row) => bearing.get(row.id)?.bearing === 'for')
  const outlets = outletsOf(cited.flatMap(({ source }) => source ?? []))
  const one =
    outletsOf(supporting.flatMap(({ source }) => source ?? [])) === 1
      ? 'one outlet'
      : originsOf(supporting) === 1
        ? 'voices of one origin'
        : ''
  const unreasoned = cited.filter((row) => {
    const citation = bearing.get(row.id)
    return citation?.bearing === 'against' && citation.reason.trim() === ''
  })
  return [
    ...checkIf(cited.length === 0, 'judgement-without-claim', `${name} rests on no claim.`, jump),
    ...unreasoned.map(({ label }) =>
      check('against-without-reason', `${name} does not say why ${label} was not followed.`, jump),
    ),
    ...checkIf(
      confidence === 'high' && one !== '',
      'high-confidence-on-one',
      `${name} has high confidence, but rests on ${one} alone.`,
      jump,
    ),
    ...checkIf(outlets === 1 && saysIndependent(confidenceReason), 'not-independent', `${name} ${ONE_OUTLET}`, jump),
  ]
}

const lowerFirst = (text: string): string => text.replace(/^./u, (letter) => letter.toLowerCase())
