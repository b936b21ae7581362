import type { Annotation } from '../domain/annotation'
import { type Claim, GRADED_TYPES } from '../domain/claim'
import { type Reliability, weakerOf } from '../domain/grade'
import type { LinkKind } from '../domain/link'
import type { Marking } from '../domain/marking'
import type { Proposition } from '../domain/proposition'
import { type BriefingRecords, compareText, ranked } from '../domain/records'
import { pageAt, type Source } from '../domain/source'
import { type Position, STANCES } from '../domain/stance'
import type { Voice } from '../domain/voice'
import { paragraphAt, paragraphs } from '../text/paragraphs'
import type { Contents } from './contents'
import { frontCitations } from './front-citations'

/** Reliability letter and credibility digit of a claim; a dash where a claim of its type cannot be graded. */
export type Grade = { readonly reliability: Reliability | null; readonly credibility: string }

/** A claim with everything that tables, matrix and print say about it. */
export type ClaimRow = {
  readonly id: string
  readonly claim: Claim
  /** "C7"; where two writers gave one number, a letter follows on all but the first. */
  readonly label: string
  readonly holder: Voice | undefined
  readonly via: Voice | undefined
  readonly source: Source | undefined
  /** The n of "S n". */
  readonly sourceNumber: number
  /** The ¶ numbers its pieces stand in, each once, in order. */
  readonly paragraphs: readonly number[]
  /** The numbers of the pages its pieces begin on, each once, in order; none where the source has no pages. */
  readonly pages: readonly string[]
  /** Its positions by proposition id; a missing one was not judged yet. */
  readonly positions: ReadonlyMap<string, Position>
  /** The proposition it prints under, or undefined when it bears on none. */
  readonly main: Proposition | undefined
  readonly topics: readonly string[]
  readonly notes: readonly Annotation[]
  readonly grade: Grade
  /** Its own marking, or the briefing's. */
  readonly marking: Marking | null
  /** The ids of the propositions it speaks to, by stance or because the analyst put it there. */
  readonly bearsOn: readonly string[]
  /** Whether the front page cites it. */
  readonly isCited: boolean
  /** How it is linked to other claims; "repeats" only where it is the one that repeats. */
  readonly linked: ReadonlySet<LinkKind>
}

/** Every claim of a briefing as a row, by number. */
export function claimRows({ records, texts }: Contents): ClaimRow[] {
  const voices = voiceResolver(records)
  const sources = ranked(records.source)
  const propositions = ranked(records.proposition)
  const paragraphLists = new Map(sources.map(({ id }) => [id as string, paragraphs(texts.get(id) ?? '')]))
  const positions = grouped(records.stance, (stance) => stance.claimId)
  const topics = grouped(records.topic, (topic) => topic.claimId)
  const notes = grouped(records.annotation, ({ target }) => (target.on === 'claim' ? target.id : ''))
  const labels = claimLabels(records.claim)
  const cited = frontCitations(
    records,
    Array.from(labels, ([id, label]) => ({ id, label })),
  )
  const linked = linksOf(records)
  const marking = records.briefing[0]?.marking ?? null

  return [...records.claim].sort(byNumber).map((claim): ClaimRow => {
    const holder = voices(claim.holder)
    const via = voices(claim.via)
    const held = new Map(
      (positions.get(claim.id) ?? []).map(({ propositionId, position }) => [propositionId as string, position]),
    )
    const list = paragraphLists.get(claim.anchor.sourceId) ?? []
    const main = mainOf(claim, held, propositions)
    const numbers = claim.anchor.pieces.map(({ start }) => paragraphAt(list, start)?.number ?? 0)
    const source = sources.find(({ id }) => id === claim.anchor.sourceId)
    const pages = claim.anchor.pieces.map(({ start }) => pageAt(source?.pages ?? [], start))
    return {
      id: claim.id,
      claim,
      label: labels.get(claim.id) ?? `C${claim.number}`,
      holder,
      via,
      source,
      sourceNumber: sources.findIndex(({ id }) => id === claim.anchor.sourceId) + 1,
      paragraphs: [...new Set(numbers)].sort((a, b) => a - b),
      pages: [...new Set(pages.filter((page) => page !== null))],
      positions: held,
      main,
      topics: (topics.get(claim.id) ?? []).map(({ name }) => name).sort(compareText),
      notes: notes.get(claim.id) ?? [],
      grade: gradeOf(claim, holder, via),
      marking: claim.marking ?? marking,
      bearsOn: propositions.filter((each) => each === main || speaksTo(held.get(each.id))).map(({ id }) => id),
      isCited: cited.has(claim.id),
      linked: linked.get(claim.id) ?? NOT_LINKED,
    }
  })
}

const speaksTo = (position: Position | undefined): boolean =>
  position !== undefined && position.stance !== 'does-not-address'

const NOT_LINKED: ReadonlySet<LinkKind> = new Set()

/** How claims are linked, by claim id. */
function linksOf(records: BriefingRecords): Map<string, Set<LinkKind>> {
  const linked = new Map<string, Set<LinkKind>>()
  const add = (claimId: string, kind: LinkKind) => linked.set(claimId, (linked.get(claimId) ?? new Set()).add(kind))
  for (const { from, to, kind } of records.link) {
    add(from, kind)
    if (kind !== 'repeats') add(to, kind)
  }
  return linked
}

/** "C7" by claim id; a number that two writers gave at once is told apart by a letter. */
export function claimLabels(claims: readonly Claim[]): Map<string, string> {
  const taken = new Map<number, number>()
  return new Map(
    [...claims].sort(byNumber).map((claim) => {
      const before = taken.get(claim.number) ?? 0
      taken.set(claim.number, before + 1)
      return [claim.id, `C${claim.number}${before === 0 ? '' : String.fromCharCode(97 + before)}`]
    }),
  )
}

/** The number for the next claim: one more than any so far. */
export const nextClaimNumber = (claims: readonly Claim[]): number =>
  claims.reduce((highest, { number }) => Math.max(highest, number), 0) + 1

const byNumber = (a: Claim, b: Claim): number => a.number - b.number || compareText(a.id, b.id)

/** Finds a voice by id, following merges; a circle of merges ends where it began. */
export function voiceResolver(records: BriefingRecords): (id: string | null) => Voice | undefined {
  const voices = new Map(records.voice.map((voice) => [voice.id as string, voice]))
  return (id) => {
    let voice = id === null ? undefined : voices.get(id)
    const seen = new Set<string>()
    while (voice?.mergedInto && !seen.has(voice.id)) {
      seen.add(voice.id)
      voice = voices.get(voice.mergedInto) ?? voice
    }
    return voice
  }
}

/** The one the analyst chose, else the first one by rank that it takes a stance on, plain stances before neutral ones. */
function mainOf(
  claim: Claim,
  held: ReadonlyMap<string, Position>,
  propositions: readonly Proposition[],
): Proposition | undefined {
  const chosen = propositions.find(({ id }) => id === claim.main)
  if (chosen) return chosen
  for (const stance of STANCES.slice(0, 4)) {
    const first = propositions.find(({ id }) => held.get(id)?.stance === stance)
    if (first) return first
  }
  return undefined
}

/** Reliability of the holder, or of the weaker hand where it is second-hand. */
function gradeOf(claim: Claim, holder: Voice | undefined, via: Voice | undefined): Grade {
  const reliability = via ? weakerOf(holder?.grade ?? null, via.grade) : (holder?.grade ?? null)
  const graded = GRADED_TYPES.includes(claim.type)
  return { reliability, credibility: graded && claim.credibility !== null ? String(claim.credibility) : '–' }
}

/** A grade as it prints: "F3", "F–", or nothing at all when neither half was judged. */
export const gradeText = ({ reliability, credibility }: Grade): string =>
  reliability === null && credibility === '–' ? '' : `${reliability ?? '–'}${credibility}`

/** Records by a key, in the order they come. */
export function grouped<R>(records: readonly R[], key: (record: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    const group = groups.get(key(record))
    if (group) group.push(record)
    else groups.set(key(record), [record])
  }
  return groups
}
