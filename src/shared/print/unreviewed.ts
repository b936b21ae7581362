import { draftOf } from '../attribution/draft'
import { piecesOf, type Suggestion } from '../attribution/suggestion'
import type { Marking } from '../domain/marking'
import { VOICE_KINDS } from '../domain/voice'
import { grouped } from '../select/rows'
import type { PageSize } from '../settings'
import { paragraphAt, paragraphs } from '../text/paragraphs'
import { spaced } from './evidence'
import { type Card, NOTHING, type PrintModel } from './model'
import { wordsFor } from './words/words'

export type Unreviewed = {
  readonly text: string
  readonly sha256: string
  readonly name: string
  readonly title: string
  readonly question: string
  readonly propositions: readonly string[]
  readonly marking: Marking
  readonly pageSize: PageSize
  readonly issued: Date
}

/**
 * Who says what in a text that no analyst has looked at: an extract marked as unreviewed.
 *
 * It has no bottom line, no bar, no stances and no judgements, because nobody has judged anything.
 */
export function unreviewedModel(suggestions: readonly Suggestion[], given: Unreviewed): PrintModel {
  const { text, sha256, name, title, question, propositions, marking, pageSize, issued } = given
  const list = paragraphs(text)
  const placed = suggestions.map((suggestion, index) => ({
    suggestion,
    draft: draftOf(text, suggestion),
    number: index + 1,
  }))
  // Persons first, what nobody is named for last; else as the text brings them.
  const order = ({ draft }: (typeof placed)[number]): number =>
    draft.name === '' ? VOICE_KINDS.length : VOICE_KINDS.indexOf(draft.voiceKind)
  const voices = grouped(
    [...placed].sort((a, b) => order(a) - order(b)),
    ({ draft }) => draft.name,
  )
  const words = wordsFor('en')
  return {
    ...NOTHING,
    state: 'Unreviewed',
    marking,
    pageSize,
    greyscale: false,
    language: 'en',
    direction: 'ltr',
    title: title || `Extract: ${name}`,
    question,
    facts: [
      { name: words.facts.source, text: name },
      { name: words.facts.issued, text: words.date(issued) },
      { name: words.facts.status, text: words.statuses.Unreviewed },
    ],
    rests: [
      { text: words.rests.found(voices.size, suggestions.length), strong: false },
      { text: words.rests.unreviewed, strong: true },
      ...propositions.map((statement, index) => ({
        text: words.rests.unjudged(`P${index + 1}`, statement),
        strong: false,
      })),
    ],
    claims: [...voices].map(([voice, members], index) => ({
      place: `V${index + 1}`,
      name: voice || words.nobodyNamed,
      statement: members.find(({ draft }) => draft.role)?.draft.role ?? '',
      scope: '',
      also: '',
      cards: members.map(({ suggestion, draft, number }): Card => {
        const at = paragraphAt(list, suggestion.quote.start)?.number ?? 0
        const quotation = words.quotations[suggestion.kind]
        return {
          label: String(number),
          mark: null,
          who: '',
          role: '',
          via: '',
          kind: draft.saidWith ? `${quotation}${words.semicolon}${words.saidWith(draft.saidWith)}` : quotation,
          grade: '',
          place: `¶${at}`,
          words: piecesOf(suggestion)
            .map(({ exact }) => exact)
            .join(' … '),
          quotations: [],
          lines: [],
          notes: [],
        }
      }),
    })),
    sources: [
      {
        name: 'S1',
        facts: [name, words.frozen(words.number(text.length), String(list.length), spaced(sha256))],
        grade: words.notGraded,
        gradeReason: '',
      },
    ],
    scales: [{ name: marking, text: `${words.markings[marking]}.` }],
  }
}
