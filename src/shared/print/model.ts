import type { Direction } from '../domain/briefing'
import type { Marking } from '../domain/marking'
import type { StanceValue } from '../domain/stance'
import type { PageSize } from '../settings'

/** A stance as it prints: shape and letter, "▽ O". */
export type Mark = { readonly stance: StanceValue; readonly text: string }

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
  /** "S1 ¶6". */
  readonly place: string
  readonly words: string
  /** Exact words of the source that print in quotation marks, where the analyst's words do not hold them. */
  readonly quotations: readonly string[]
  readonly lines: readonly string[]
  readonly notes: readonly { readonly correction: boolean; readonly text: string }[]
}

export type ClaimSection = {
  readonly name: string
  readonly statement: string
  readonly scope: string
  readonly also: string
  readonly cards: readonly Card[]
}

export type Judgement = {
  readonly name: string
  readonly statement: string
  /** The likelihood term that stands in the statement, or empty. */
  readonly likelihood: string
  readonly horizon: string
  readonly confidence: string
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
}

export type SourceEntry = {
  readonly name: string
  readonly facts: readonly string[]
  readonly grade: string
  readonly gradeReason: string
}

/** A text with its name: "Author: …". */
export type Named = { readonly name: string; readonly text: string }

/** Everything that is on the pages, in its order; empty parts do not print. */
export type PrintModel = {
  readonly state: 'Draft' | 'Final' | 'Extract' | 'Unreviewed'
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
  readonly matrix: MatrixTable | null
  readonly reading: string
  readonly against: readonly { readonly name: string; readonly words: string; readonly reason: string }[]
  readonly alternative: string
  readonly dissent: string
  readonly assumptions: string
  readonly gaps: string
  readonly notHeard: string
  readonly claims: readonly ClaimSection[]
  readonly alsoReported: readonly Card[]
  readonly events: readonly {
    readonly when: string
    readonly what: string
    readonly note: string
    readonly place: string
  }[]
  readonly sourceSummary: string
  readonly sources: readonly SourceEntry[]
  /** How the voices are graded, one entry for each grade with its reason. */
  readonly voiceGrades: readonly Named[]
  readonly scales: readonly Named[]
}
