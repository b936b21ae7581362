import { likelihoodIn } from '../domain/likelihood'
import { isStricter } from '../domain/marking'
import { ranked } from '../domain/records'
import type { Contents } from '../select/contents'
import { claimLabels } from '../select/rows'
import { checkQuotations } from './quotations'

/** Something to put right before printing. Starred ones stop a briefing from being final; none stops a draft. */
export type Check = {
  readonly code:
    | 'empty-bluf'
    | 'judgement-without-claim'
    | 'likelihood-with-confidence'
    | 'quotation-mismatch'
    | 'no-marking'
    | 'marking-exceeded'
    | 'bluf-differs'
    | 'no-horizon'
  readonly starred: boolean
  readonly text: string
  readonly jump: { readonly screen: 'front-page' | 'desk' | 'details'; readonly claimId?: string }
}

/** Only what is wrong with a briefing, the starred first. */
export function checks(contents: Contents): Check[] {
  const { records } = contents
  const briefing = records.briefing[0]
  if (!briefing) return []
  const found: Check[] = []
  const front = (code: Check['code'], starred: boolean, text: string) =>
    found.push({ code, starred, text, jump: { screen: 'front-page' } })

  if (briefing.marking === null)
    found.push({
      code: 'no-marking',
      starred: true,
      text: 'No marking: nothing can be printed without one.',
      jump: { screen: 'details' },
    })
  if (briefing.bluf.trim() === '') front('empty-bluf', true, 'The bottom line is empty.')
  const judgements = ranked(records.judgement)
  for (const [index, judgement] of judgements.entries()) {
    const name = `Judgement ${index + 1}`
    if (!records.citation.some(({ judgementId }) => judgementId === judgement.id))
      front('judgement-without-claim', true, `${name} rests on no claim.`)
    if (mixesLikelihoodAndConfidence(judgement.statement))
      front('likelihood-with-confidence', true, `${name} speaks of likelihood and confidence in one sentence.`)
    if (judgement.horizon.trim() === '') front('no-horizon', false, `${name} has no horizon.`)
  }
  if (mixesLikelihoodAndConfidence(briefing.bluf))
    front('likelihood-with-confidence', true, 'The bottom line speaks of likelihood and confidence in one sentence.')
  const first = judgements[0]?.likelihood ?? null
  const said = likelihoodIn(briefing.bluf)
  if (first && said && first !== said)
    front('bluf-differs', false, `The bottom line says “${said}”, the first judgement “${first}”.`)
  for (const { place, quotation, claimId } of checkQuotations(contents).mismatches)
    found.push({
      code: 'quotation-mismatch',
      starred: true,
      text: `${place} quotes “${quotation}”, which is not in the source letter for letter.`,
      jump: claimId ? { screen: 'desk', claimId } : { screen: 'front-page' },
    })
  const labels = claimLabels(records.claim)
  for (const { id, marking } of records.claim)
    if (marking && briefing.marking && isStricter(marking, briefing.marking))
      found.push({
        code: 'marking-exceeded',
        starred: true,
        text: `${labels.get(id)} is marked ${marking}, higher than the briefing.`,
        jump: { screen: 'desk', claimId: id },
      })
  return found.sort((a, b) => Number(b.starred) - Number(a.starred))
}

/** Whether a sentence holds a likelihood term and a level of confidence: ICD 203 keeps the two apart. */
export const mixesLikelihoodAndConfidence = (text: string): boolean =>
  sentences(text).some(
    (sentence) =>
      likelihoodIn(sentence) !== null && /\b(?:low|moderate|high)(?:ly)? confiden|confidence\b/i.test(sentence),
  )

/** The sentences of a text, roughly: what ends with a full stop, a question or an exclamation mark. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?؟])[\s”"»]+/u).filter((sentence) => sentence.trim() !== '')
