import { likelihoodIn } from '../../domain/likelihood'
import { withoutQuotations } from '../quotations'

/** The sentences of a text, roughly: what ends with a full stop, a question or an exclamation mark. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?؟][”"»’)\]]*)\s+/u).filter((sentence) => sentence.trim() !== '')

/** Whether a sentence holds a likelihood term and a level of confidence: ICD 203 keeps the two apart. */
export const mixesLikelihoodAndConfidence = (text: string): boolean =>
  sentences(text).some((sentence) => likelihoodIn(sentence) !== null && CONFIDENCE.test(sentence))

const CONFIDENCE = /\bconfidence\b|\b(?:low|moderate|high)(?:ly)? confiden/i

/** The first stretch of the analyst's own words that a pattern finds, or null; quotations are the source's. */
const found =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.exec(withoutQuotations(text))?.[0].trim() ?? null

/**
 * A likelihood term that is not of the row we print.
 *
 * Row 2 of ICD 203, and what the PHIA yardstick has of its own (gov.uk, March 2025). “Remote” is one
 * only of a chance: an area is remote too.
 */
export const otherLikelihoodTerm = found(
  /\b(?:highly (?:im)?probable|(?:im)?probabl[ey]|improbably|roughly even odds|nearly certain(?:ly)?|highly (?:un)?likely|realistic possibility|remote (?:chance|possibility|likelihood|prospect)|(?:is|are|remains?|seems?) remote)\b/i,
)

/** A likelihood of nothing or of everything: no estimate is certain (ICD 203). */
export const certainty = found(
  /(?<![\d.,–-])(?:100|0|١٠٠|٠)(?:[.,]0+)?\s?(?:%|٪|per ?cent\b)|(?<!almost )\bno chance\b|(?<!almost |nearly |far from )\bcertain (?:to|that)\b|(?<!almost |nearly )\bcertainly\b/i,
)

/** A word that leaves open what is judged. The month of May has a capital. */
export const vagueWord = found(
  /\b(?:may|might|could|possibly|perhaps|maybe|conceivabl[ye]|significant(?:ly)?|considerabl[ye]|somewhat|various|seems? to|appears? to|(?:cannot|can not|can’t|can't) be (?:ruled out|excluded|discounted))\b/,
)

const SOURCING =
  '(?:voices?|experts?|sources?|reports?|reporting|analysts?|witness(?:es)?|accounts?|estimates?|assessments?|observers?|statements?|evidence|outlets?)'
const INDEPENDENT = new RegExp(
  `\\bindependent(?:ly)? (?:\\p{L}+ ){0,2}(?:${SOURCING}|confirm\\p{L}*|corroborat\\p{L}*|agree\\p{L}*|verif\\p{L}*)\\b|\\b${SOURCING}\\b[^,;:]{0,40} (?:are|is|were|speak|report|confirm|agree|say so) (?:\\p{L}+ )?independent(?:ly)?\\b|\\bindependent(?:ly)? of (?:each other|one another)\\b`,
  'iu',
)
const DENIED = /\b(?:no|not|nothing|none|nobody|neither|nor|never|without|cannot|hardly|lacks?|missing)\b|n[’']t\b/i

/** Whether a text calls voices or what they say independent, and does not deny it. */
export const saysIndependent = (text: string): boolean =>
  sentences(withoutQuotations(text)).some((sentence) => INDEPENDENT.test(sentence) && !DENIED.test(sentence))

/** The claims that a text cites in brackets: "[C2, C7]". */
export const citedLabels = (text: string): string[] =>
  Array.from(text.matchAll(/\[([^[\]]*)\]/g), ([, inner = '']) => inner.match(/\bC\d+[b-z]?\b/g) ?? []).flat()

const RELATIVE =
  /\b(?:yesterday|today|tonight|tomorrow|now|currently|recently|(?:last|this|next|past|coming|previous) (?:\p{L}+ )?(?:night|day|week|weekend|month|quarter|summer|autumn|fall|winter|spring|year|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|(?:\p{L}+|\d+) (?:day|week|month|year)s? (?:ago|earlier|later|before|after)|(?:the )?(?:day|week|month|year) (?:before|after)|earlier this|later this)\b|أمس|اليوم|غد[اً]|(?:الأسبوع|الشهر|العام) (?:الماضي|المقبل|القادم|الجاري)/iu

/** Whether a date is told from another day than itself: "last week". */
export const isRelativeDate = (when: string): boolean => RELATIVE.test(when)
