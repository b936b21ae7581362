import { draftOf } from '../attribution/draft'
import { piecesOf, type Suggestion } from '../attribution/suggestion'
import { QUOTATION_WORDS } from '../domain/claim'
import { MARKING_MEANINGS, type Marking } from '../domain/marking'
import { VOICE_KINDS } from '../domain/voice'
import { grouped } from '../select/rows'
import type { PageSize } from '../settings'
import { paragraphAt, paragraphs } from '../text/paragraphs'
import { spaced } from './evidence'
import type { Card, PrintModel } from './model'

export type Unreviewed = {
  readonly text: string
  readonly sha256: string
  readonly name: string
  readonly title: string
  readonly question: string
  readonly propositions: readonly string[]
  readonly marking: Marking
  readonly pageSize: PageSize
  readonly issued: string
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
  return {
    state: 'Unreviewed',
    marking,
    pageSize,
    greyscale: false,
    language: 'en',
    direction: 'ltr',
    title: title || `Extract: ${name}`,
    question,
    author: '',
    facts: [
      { name: 'Source', text: name },
      { name: 'Issued', text: issued },
      { name: 'Status', text: 'unreviewed extract' },
    ],
    bluf: '',
    judgements: [],
    whyItMatters: '',
    towards: [],
    away: [],
    rests: [
      {
        text: `One source, ${voices.size} ${voices.size === 1 ? 'voice' : 'voices'}, ${suggestions.length} ${suggestions.length === 1 ? 'statement' : 'statements'} found by rule, each in the words of the source.`,
        strong: false,
      },
      {
        text: 'Unreviewed: who speaks, where a statement begins and ends, and what kind it is may be wrong. Nothing was judged or left out.',
        strong: true,
      },
      ...propositions.map((statement, index) => ({ text: `P${index + 1}: ${statement} (not judged)`, strong: false })),
    ],
    balance: null,
    matrix: null,
    reading: '',
    against: [],
    alternative: '',
    dissent: '',
    assumptions: '',
    gaps: '',
    notHeard: '',
    claims: [...voices].map(([voice, members]) => ({
      name: voice || 'Nobody named',
      statement: members.find(({ draft }) => draft.role)?.draft.role ?? '',
      scope: '',
      also: '',
      cards: members.map(({ suggestion, draft, number }): Card => {
        const at = paragraphAt(list, suggestion.quote.start)?.number ?? 0
        return {
          label: String(number),
          mark: null,
          who: '',
          role: '',
          via: '',
          kind: `${QUOTATION_WORDS[suggestion.kind]}${draft.saidWith ? `; said with “${draft.saidWith}”` : ''}`,
          grade: '',
          place: `S1 ¶${at}`,
          words: piecesOf(suggestion)
            .map(({ exact }) => exact)
            .join(' … '),
          quotations: [],
          lines: [],
          notes: [],
        }
      }),
    })),
    alsoReported: [],
    events: [],
    sourceSummary: '',
    sources: [
      {
        name: 'S1',
        facts: [
          name,
          `Frozen text: ${text.length.toLocaleString('en-GB')} characters, ${list.length} paragraphs (every block counted, headings too), SHA-256 ${spaced(sha256)}`,
        ],
        grade: 'Not graded',
        gradeReason: '',
      },
    ],
    voiceGrades: [],
    scales: [{ name: marking, text: `${MARKING_MEANINGS[marking]}.` }],
  }
}
