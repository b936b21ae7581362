import { AGAINST, FALL, LIMITS, MEASURES, PERMITS, RISE, STOP_WORDS } from './lexicon/frames'
import { isDenial, ownSign, polarWords, type Sign } from './polarity'
import { isIn, type Word, wordsOf } from './words'

/** A demand (“should”), a judgement (“is good for”), a change (“is growing”), or anything else. */
type Frame = 'demand' | 'judgement' | 'change' | 'fact'

/** What a statement is about, and what it says of it. */
export type Statement = {
  readonly frame: Frame
  /** The stems of what it is about; 1 what a good word would speak for, -1 what it would speak against. */
  readonly topic: ReadonlyMap<string, Sign>
  /** Those of them that name its subject. */
  readonly head: readonly string[]
  /** The stems of what it demands of its topic, or says of it: “ban”, “compulsory”, “harmful”. */
  readonly predicate: ReadonlySet<string>
  /** Whether it takes a choice away, or leaves one. */
  readonly limits: boolean
  readonly permits: boolean
  /** Of a change: 1 more, -1 less. */
  readonly change: Sign
  readonly denied: boolean
}

const DEMAND =
  /\b(?:should|must|ought|shall|(?:have|has|needs?) to|time to)\b|^\s*(?:abolish|adopt|allow|ban|build|cease|cut|end|expand|fund|give|impose|increase|introduce|keep|legali[sz]e|lift|lower|make|pay|promote|protect|provide|raise|reduce|stop|store|support|teach|use|withdraw)\b/i

const MODALS = new Set('should must ought shall have has need needs time'.split(' '))

/** What stands before the first of these is the subject, whatever it may sound like. */
const VERBS = new Set(
  'is are was were will would can could does do did has have come comes need needs make makes cause causes lead leads decide decides remain remains poses depends raises threatens'.split(
    ' ',
  ),
)

/** What stands behind one of these is another clause's. */
const SUBORDINATES = new Set('whether that if because which when while although'.split(' '))

/** Reads a statement. Pure; nothing in it fails. */
export function readStatement(text: string): Statement {
  const all = wordsOf(text)
  const main = all.findIndex(({ text: word }, at) => at > 0 && SUBORDINATES.has(word))
  const words = main < 0 ? all : all.slice(0, main)
  const denied = words.filter((_, at) => isDenial(words, at)).length % 2 === 1
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => isIn(list, word.text))
  const parts = DEMAND.test(text) ? demandIn(all, denied) : assertionIn(words, denied)
  return { ...parts, limits: has(LIMITS), permits: has(PERMITS), denied }
}

type Parts = Pick<Statement, 'frame' | 'topic' | 'head' | 'predicate' | 'change'>

function demandIn(words: readonly Word[], denied: boolean): Parts {
  const modal = words.findIndex(({ text }) => MODALS.has(text))
  const isDemanded = ({ text }: Word): boolean => isIn(AGAINST, text) || isIn(MEASURES, text)
  const demanded = words.find((word, at) => at > modal && isDemanded(word)) ?? words.find(isDemanded)
  const against = demanded !== undefined && isIn(AGAINST, demanded.text)
  // In “the state should fund it” the state is who acts; in “it should be funded” the subject is the topic.
  const isPassive = words.slice(modal + 1, modal + 5).some(({ text }) => text === 'be' || text === 'become')
  const isAgent = (at: number): boolean => !isPassive && at < modal
  const parts = partsOf(words, (word) => word === demanded, isAgent, against !== denied ? -1 : 1)
  return { frame: 'demand', ...parts, head: headOf(parts.topic, isPassive ? words.slice(0, modal) : []), change: 1 }
}

function assertionIn(words: readonly Word[], denied: boolean): Parts {
  const verb = words.findIndex(({ text }) => VERBS.has(text))
  const judged = polarWords(words, (at) => at < verb)[0]?.sign ?? 0
  const change = words.flatMap(({ text }) => (isIn(RISE, text) ? [1] : isIn(FALL, text) ? [-1] : []))[0] ?? 0
  const says = ({ text }: Word): boolean => ownSign(text) !== 0 || isIn(RISE, text) || isIn(FALL, text)
  const against = judged < 0 || (judged === 0 && denied)
  const parts = partsOf(
    words,
    (word, at) => at >= verb && says(word),
    () => false,
    against ? -1 : 1,
  )
  const isChange = change > 0 || (change < 0 && judged === 0)
  const frame = isChange ? 'change' : judged === 0 ? 'fact' : 'judgement'
  const head = headOf(parts.topic, words.slice(0, Math.max(0, verb)))
  return { frame, ...parts, head, change: change < 0 !== denied ? -1 : 1 }
}

/** How many words of a topic name its head. */
const HEAD = 2

/** The first words of the topic that stand in the subject, else its first words. */
function headOf(topic: ReadonlyMap<string, Sign>, subject: readonly Word[]): string[] {
  const named = subject.map(({ stem }) => stem).filter((stem) => topic.has(stem))
  return (named.length > 0 ? named : [...topic.keys()]).slice(0, HEAD)
}

/** Which words name the topic and which say something of it; an agent's are neither, unless nothing else is left. */
function partsOf(
  words: readonly Word[],
  isPredicate: (word: Word, at: number) => boolean,
  isAgent: (at: number) => boolean,
  direction: Sign,
): Pick<Statement, 'topic' | 'predicate'> {
  const predicate = new Set<string>()
  const topic = new Map<string, Sign>()
  // “replaced by”, “better than”: what stands behind is on the other side.
  const turn = words.findIndex(
    ({ text }, at) => text === 'than' || (text === 'by' && words[at - 1]?.text === 'replaced'),
  )
  words.forEach((word, at) => {
    if (STOP_WORDS.has(word.text) || isAgent(at)) return
    if (isPredicate(word, at)) predicate.add(word.stem)
    else topic.set(word.stem, turn >= 0 && at > turn ? (-direction as Sign) : direction)
  })
  if (topic.size > 0) return { topic, predicate }
  return isAgent(0) ? partsOf(words, isPredicate, () => false, direction) : { topic, predicate }
}
