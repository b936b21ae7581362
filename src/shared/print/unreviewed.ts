import { draftOf } from '../attribution/draft'
import { piecesOf, type Suggestion } from '../attribution/suggestion'
import { QUOTATION_WORDS } from '../domain/claim'
import type { Marking } from '../domain/marking'
import { grouped } from '../select/rows'
import type { PageSize } from '../settings'
import { paragraphAt, paragraphs } from '../text/paragraphs'
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
  const voices = grouped(placed, ({ draft }) => draft.name)
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
    facts: [`Extract of ${name}`, `Issued: ${issued}`, 'Status: unreviewed'],
    bluf: '',
    judgements: [],
    whyItMatters: '',
    towards: [],
    away: [],
    rests: [
      `One source, ${voices.size} voices, ${suggestions.length} statements found by rule.`,
      'Nobody has reviewed them: who speaks, where a statement begins and ends, and what kind it is may be wrong. Nothing was judged.',
      ...propositions.map((statement, index) => `P${index + 1}: ${statement}`),
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
          who: voice || 'Nobody named',
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
          `${name}.`,
          `Frozen text: ${text.length.toLocaleString('en-GB')} characters, ${list.length} paragraphs (every block counted, headings too), SHA-256 ${sha256}.`,
        ],
        grade: 'Not graded.',
      },
    ],
    scales: [],
  }
}
