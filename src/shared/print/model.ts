import type { Direction } from '../domain/briefing'
import type { Confidence, Likelihood } from '../domain/likelihood'
import type { Marking } from '../domain/marking'
import type { StanceValue } from '../domain/stance'
import type { PageSize } from '../settings'

/** What a print is; every page says so. */
export type State = 'Draft' | 'Final' | 'Extract' | 'Unreviewed'

/** A stance as it prints: shape and letter, "▽ O". */
export type Mark = { readonly stance: StanceValue; readonly text: string }

/** A note that prints; a correction says that it is one. */
export type PrintedNote = { readonly correction: boolean; readonly text: string }

/** One claim as a card. */
export type Card = {
  readonly label: string
  readonly mark: Mark | null
  /** The holder; empty where the heading above names it. */
  readonly who: string
  readonly role: string
  /** "as told by …", or empty. */
  readonly via: string
  /** "part quoted, second-hand; assessment". */
  readonly kind: string
  readonly grade: string
  /** "¶6", with the page in a source that has pages, and the source before it where there are several: "S1 ¶6, p. 3". */
  readonly place: string
  readonly words: string
  /** Exact words of the source that print in quotation marks, where the analyst's words do not hold them. */
  readonly quotations: readonly string[]
  readonly lines: readonly string[]
  readonly notes: readonly PrintedNote[]
}

export type ClaimSection = {
  /** What it is referred to by, ASCII. */
  readonly place: string
  readonly name: string
  readonly statement: string
  readonly scope: string
  readonly also: string
  readonly cards: readonly Card[]
}

export type Judgement = {
  readonly name: string
  readonly statement: string
  readonly likelihood: Likelihood | null
  readonly horizon: string
  readonly confidence: Confidence | null
  readonly reason: string
  readonly bearings: readonly string[]
}

/** One row of the bar: a unit a voice; a voice with two stances stands under both. */
export type BalanceRow = {
  readonly name: string
  readonly units: readonly (Mark & { readonly voice: string; readonly lean: string })[]
  readonly doesNotAddress: number
  readonly notJudged: number
}

export type MatrixCell = {
  readonly kind: 'stances' | 'does-not-address' | 'not-judged'
  readonly stances: readonly (Mark & { readonly claims: string })[]
}

export type MatrixTable = {
  readonly columns: readonly { readonly name: string; readonly statement: string }[]
  readonly groups: readonly {
    readonly heading: string
    readonly rows: readonly { readonly voice: string; readonly cells: readonly MatrixCell[] }[]
  }[]
  /** Whether a cell has a claim in brackets, because the print leaves it out. */
  readonly bracketed: boolean
}

export type SourceEntry = {
  readonly name: string
  readonly facts: readonly string[]
  readonly grade: string
  readonly gradeReason: string
}

/** A stretch of a source text and the claims that are anchored in it, by label. */
export type TextRun = { readonly text: string; readonly stance: StanceValue | null; readonly claims: readonly string[] }

export type TextParagraph = {
  /** The source it is of, "S1". */
  readonly source: string
  readonly language: string
  readonly direction: Direction
  readonly number: number
  readonly heading: boolean
  readonly runs: readonly TextRun[]
  /** The claims whose first words stand in it, for the margin. */
  readonly claims: readonly { readonly label: string; readonly mark: Mark | null }[]
}

/** The text of a source as it prints. */
export type SourceText = {
  readonly name: string
  readonly title: string
  readonly paragraphs: readonly TextParagraph[]
}

/** A note that is about no claim: "on Ada Moreno". */
export type ReaderNote = PrintedNote & { readonly about: string }

/** One decision of the analyst: when, by whom, what. */
export type Decision = { readonly when: string; readonly who: string; readonly what: string }

export type PrintedEvent = {
  readonly when: string
  readonly what: string
  readonly note: string
  readonly place: string
}

/** A text with its name: "Author: …". */
export type Named = { readonly name: string; readonly text: string }

/** Everything that is on the pages, in its order; empty parts do not print. */
export type PrintModel = {
  readonly state: State
  readonly marking: Marking
  readonly pageSize: PageSize
  readonly greyscale: boolean
  readonly language: string
  readonly direction: Direction
  readonly title: string
  readonly question: string
  readonly author: string
  readonly facts: readonly Named[]
  readonly bluf: string
  readonly judgements: readonly Judgement[]
  readonly whyItMatters: string
  readonly towards: readonly string[]
  readonly away: readonly string[]
  /** What the print rests on and what it leaves out. */
  readonly rests: readonly { readonly text: string; readonly strong: boolean }[]
  readonly balance: { readonly name: string; readonly statement: string; readonly rows: readonly BalanceRow[] } | null
  /** The table of voices by statements, as many side by side as a page has room for at a time. */
  readonly matrix: readonly MatrixTable[]
  readonly reading: string
  readonly against: readonly { readonly name: string; readonly words: string; readonly reason: string }[]
  readonly alternative: string
  readonly dissent: string
  readonly assumptions: string
  readonly gaps: string
  readonly notHeard: string
  readonly claims: readonly ClaimSection[]
  readonly alsoReported: readonly Card[]
  readonly notes: readonly ReaderNote[]
  readonly events: readonly PrintedEvent[]
  readonly sourceSummary: string
  readonly sources: readonly SourceEntry[]
  /** How the voices are graded, one entry for each grade with its reason. */
  readonly voiceGrades: readonly Named[]
  readonly scales: readonly Named[]
  readonly texts: readonly SourceText[]
  readonly decisions: readonly Decision[]
}

/** A print of nothing, to which each kind of print adds what it has. */
export const NOTHING = {
  question: '',
  author: '',
  bluf: '',
  judgements: [],
  whyItMatters: '',
  towards: [],
  away: [],
  balance: null,
  matrix: [],
  reading: '',
  against: [],
  alternative: '',
  dissent: '',
  assumptions: '',
  gaps: '',
  notHeard: '',
  claims: [],
  alsoReported: [],
  notes: [],
  events: [],
  sourceSummary: '',
  sources: [],
  voiceGrades: [],
  scales: [],
  texts: [],
  decisions: [],
} satisfies Partial<PrintModel>

/** Every card of a print, in its order. */
export const cardsOf = ({ claims, alsoReported }: PrintModel): Card[] => [
  ...claims.flatMap(({ cards }) => cards),
  ...alsoReported,
]
