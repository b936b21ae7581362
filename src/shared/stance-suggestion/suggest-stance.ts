import type { Lean, StanceValue } from '../domain/stance'
import { type Condition, conditionIn } from './conditions'
import { contrastIn } from './contrast'
import { DENIALS, STOP_WORDS } from './lexicon/frames'
import { opennessIn } from './neutral'
import { isDenial } from './polarity'
import { readClaim } from './rules/bearing'
import { changeOf } from './rules/change'
import { choiceOf } from './rules/choice'
import { effectOf } from './rules/effect'
import type { Evidence, Reading, StanceRule } from './rules/evidence'
import { answerOf, demandOf, sameWordsOf } from './rules/wording'
import type { Statement } from './statement'
import { isIn, wordsOf } from './words'

/** What a claim's words seem to hold of a statement. Derived, never stored, and nothing until the analyst takes it. */
export type StanceSuggestion = {
  readonly stance: Exclude<StanceValue, 'does-not-address'>
  /** Which way a qualified one leans; null of any other. */
  readonly lean: Lean | null
  /** What a qualified one depends on, in the claim's words; empty of any other. */
  readonly condition: string
  /** Why, in words that end a sentence: “it denies it in nearly the same words”. */
  readonly reason: string
}

/** A claim's words, and the verb that it was said with. */
export type JudgedWords = { readonly words: string; readonly saidWith?: string }

/**
 * What each piece of evidence counts.
 *
 * Set by hand after the odds with which each rule was right on the part of the working data that
 * was open to view; see `docs/stance-suggestion.md`.
 */
const WEIGHTS: Readonly<Record<StanceRule, number>> = {
  answer: 1.2,
  change: 1.2,
  choice: 1.2,
  demand: 1.2,
  effect: 1.2,
  'effect-demand': 0.9,
  'same-words': 1.2,
}

/** Below this nothing is suggested: one good or bad word in a demand is just enough. */
const ENOUGH = 0.85

/** Longer texts than this, in words, hold some English word without a topic, or are not English. */
const SHORT = 5

/**
 * The stance that a claim's words show towards a statement, or null: it would rather say nothing than guess.
 *
 * Pure, and quick enough for every claim of a long list. English only; any other language gets null.
 */
export function suggestStance(
  statement: Statement,
  { words: text, saidWith = '' }: JudgedWords,
): StanceSuggestion | null {
  if (!isEnglish(text)) return null
  const reading = readClaim(text, statement)
  const open = reading && opennessIn(text)
  if (open !== null) return { stance: 'neutral', lean: null, condition: '', reason: `leaves it open: “${open}”` }
  const evidence = reading ? evidenceOf(reading) : answerOf(text)
  const condition = evidence.length > 0 ? conditionIn(text, statement) : null
  if (condition) return conditional(condition, reading ? evidenceOf(without(reading, condition)) : evidence)
  if (!reading) return decided(evidence)
  const isDenied = isIn(DENIALS, saidWith.toLowerCase())
  return contrasted(reading) ?? (isDenied ? denied(reading, evidence, saidWith) : decided(evidence))
}

const conditional = ({ words, marker }: Condition, evidence: readonly Evidence[]): StanceSuggestion => ({
  stance: 'qualified',
  lean: leanOf(scoreOf(evidence)),
  condition: words,
  reason: `makes it depend on something: “${marker} …”`,
})

/** The claim without its condition, which says nothing of what the claim leans to. */
function without(reading: Reading, { start, end }: Condition): Reading {
  const text = `${reading.text.slice(0, start)} ${reading.text.slice(end)}`
  return { ...reading, text, words: wordsOf(text) }
}

const RULES = [effectOf, choiceOf, changeOf, demandOf, sameWordsOf] as const

/** A fact is not good or bad for being so: of facts and changes only the words and the change count. */
const evidenceOf = (reading: Reading): Evidence[] => {
  const { frame } = reading.statement
  const rules = frame === 'demand' || frame === 'judgement' ? RULES : [changeOf, sameWordsOf]
  return [...answerOf(reading.text), ...rules.flatMap((rule) => rule(reading))]
}

const scoreOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { rule, amount }) => sum + WEIGHTS[rule] * amount, 0)

function decided(evidence: readonly Evidence[]): StanceSuggestion | null {
  const score = scoreOf(evidence)
  if (Math.abs(score) < ENOUGH) return null
  const weight = ({ rule, amount }: Evidence): number => WEIGHTS[rule] * amount * Math.sign(score)
  const [main] = [...evidence].sort((a, b) => weight(b) - weight(a))
  return main ? { stance: score > 0 ? 'supports' : 'opposes', lean: null, condition: '', reason: main.reason } : null
}

/** “denied that …” turns what follows round, unless that holds a denial of its own: then nobody can tell. */
function denied({ words }: Reading, evidence: readonly Evidence[], saidWith: string): StanceSuggestion | null {
  if (words.some((_, at) => isDenial(words, at))) return null
  const suggestion = decided(evidence.map((each) => ({ ...each, amount: -each.amount })))
  return suggestion && { ...suggestion, reason: `was said with “${saidWith}”` }
}

/** A claim whose halves speak for opposite sides is one in part; it leans to the half that it holds. */
function contrasted({ text, statement, ...bearing }: Reading): StanceSuggestion | null {
  const contrast = contrastIn(text)
  if (!contrast) return null
  const scores = [contrast.held, contrast.granted].map((half) =>
    scoreOf(evidenceOf({ ...bearing, statement, text: half, words: wordsOf(half) })),
  )
  const [held = 0, granted = 0] = scores
  if (Math.min(Math.abs(held), Math.abs(granted)) < ENOUGH || held * granted > 0) return null
  const [marker] = contrast.clause.split(/\s/)
  const reason = `sets one thing against another: “${marker} …”`
  return { stance: 'qualified', lean: leanOf(held), condition: contrast.clause, reason }
}

const leanOf = (score: number): Lean => (score >= ENOUGH ? 'for' : score <= -ENOUGH ? 'against' : 'neither')

function isEnglish(text: string): boolean {
  const words = wordsOf(text)
  return words.length < SHORT ? /[a-z]/i.test(text) : words.some((word) => STOP_WORDS.has(word.text))
}
