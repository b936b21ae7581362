import { arabicStatements } from './arabic/statements'
import { antecedentOf } from './english/cues/antecedent'
import { mayAttribute } from './english/may-attribute'
import { englishStatements } from './english/statements'
import type { Found } from './found'
import { type Language, languageTeller } from './language'
import { otherStatements } from './other/statements'
import { carryOn, quotedPart } from './quotations'
import type { Stretch } from './run'
import type { Sentence } from './sentence/sentences'
import { tagWords } from './sentence/tags'
import type { Unit } from './sentence/units'
import type { Reading, Statement } from './statement'
import { labelsIn, turnOf } from './transcript'
import { relativeSpeaker, spanOf, speakerOf } from './who/speaker'

/** Reads the sentences of one text, in order, and keeps what it found. */
export type Reader = {
  readonly read: (sentences: readonly Sentence[]) => void
  readonly found: readonly Found[]
}

const READINGS: Readonly<Record<Language, (units: readonly Unit[]) => Reading>> = {
  english: englishStatements,
  arabic: arabicStatements,
  other: otherStatements,
}

const NOTHING: Reading = { statements: [], pending: null }

/** The statements of a text. What a sentence leaves open, the next may go on with. */
export function createReader(text: string): Reader {
  const found: Found[] = []
  const languageOf = languageTeller()
  const labels = labelsIn(text)
  let pending: Pick<Found, 'speaker' | 'cue'> | null = null
  let last: Sentence | null = null
  /** How many statements were found before the sentence before. */
  let earlier = 0

  function readSentence(sentence: Sentence, language: Language): void {
    const { units } = sentence
    const before = found.length
    const turn = turnOf(text, sentence, labels)
    if (turn !== null) {
      found.push(turn)
      pending = null
    } else if (isQuoteOnly(units)) {
      const near = last !== null && isNear(last, sentence) ? found.at(-1) : undefined
      const next = carryOn(text, sentence, near, pending)
      if (next?.joins) found[found.length - 1] = next.found
      else if (next !== null) found.push(next.found)
      pending = null
    } else {
      const { statements, pending: announced } =
        language === 'english' && !mayAttribute(units) ? NOTHING : READINGS[language](units)
      const number = found.length
      for (const statement of statements) {
        const next = foundOf(text, sentence, statement, number)
        found.push(carriesOn(statement) ? withSpeakerOf(found.at(-1), next) : next)
      }
      const goesOn = statements.length === 0 && before > earlier ? quotedPart(text, sentence, found.at(-1)) : null
      if (goesOn !== null) found[found.length - 1] = goesOn
      pending = announced === null ? null : spansOf(text, units, announced)
    }
    earlier = before
    last = found.at(-1)?.paragraph === sentence.paragraph ? sentence : last
  }

  return {
    found,
    read(sentences) {
      const readings = sentences.map((sentence) => ({ sentence, language: languageOf(sentence.units) }))
      const english = readings.filter(
        ({ language, sentence }) => language === 'english' && mayAttribute(sentence.units),
      )
      tagWords(english.map(({ sentence }) => sentence))
      for (const { sentence, language } of readings) readSentence(sentence, language)
    },
  }
}

/** Whether a quotation in this sentence may go on with one in that: the same paragraph, or the first of the next. */
const isNear = (before: Sentence, { paragraph, first }: Sentence): boolean =>
  before.paragraph === paragraph || (first && before.paragraph === paragraph - 1)

/** “And added that”: nobody is named because who spoke goes on speaking. */
const carriesOn = ({ who, place }: Statement): boolean => who === null && place === 'shared'

/** What goes on is by the speaker before, in the same paragraph. */
const withSpeakerOf = (before: Found | undefined, next: Found): Found =>
  before?.paragraph === next.paragraph ? { ...next, speaker: before.speaker } : next

const isQuoteOnly = (units: readonly Unit[]): boolean =>
  units.some(({ kind }) => kind === 'quote') && units.every(({ kind }) => kind !== 'word')

/** @param number how many statements were found before this sentence. */
function foundOf(text: string, { units, paragraph }: Sentence, statement: Statement, number: number): Found {
  const { content, rule, place, denied, within } = statement
  const pieces = content.map(({ first, end }) => ({
    start: (units[first] as Unit).start,
    end: (units[end - 1] as Unit).end,
  }))
  const end = (content.at(-1) as Stretch).end
  return {
    pieces,
    ...spansOf(text, units, statement),
    rule,
    place,
    denied,
    within: within === null ? null : number + within,
    paragraph,
    open: units[end - 1]?.kind === 'quote' && !units.slice(end).some(({ kind }) => kind === 'quote'),
  }
}

function spansOf(
  text: string,
  units: readonly Unit[],
  { who, cue, place }: Pick<Statement, 'who' | 'cue'> & { readonly place?: Statement['place'] },
): Pick<Found, 'speaker' | 'cue'> {
  const antecedent = place === 'relative' && who !== null ? antecedentOf(units, who) : null
  const speaker =
    who === null
      ? null
      : antecedent === null
        ? speakerOf(text, units, who)
        : relativeSpeaker(text, units, who, antecedent)
  // A name that stands near a quotation says nothing.
  return { speaker, cue: who !== null && cue === who ? null : spanOf(text, units, cue) }
}
