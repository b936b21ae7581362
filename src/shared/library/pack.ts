import { type BriefingRecords, ranked } from '../domain/records'
import { segmentOf } from '../select/columns/segment'
import type { Contents } from '../select/contents'
import { dayOf } from '../select/facet-values'
import type { Identity } from '../select/identity'
import { type ClaimRow, claimRows, gradeText } from '../select/rows'
import { searchedText } from '../select/select'
import { encodeCards, encodeReading, encodeSegment } from './encoding'
import { acrossBriefings } from './identity'
import {
  CARDS_A_PART,
  type Card,
  type CardFile,
  type CardPosition,
  type Packed,
  type Reading,
  type Summary,
} from './packed'

/** What packing has to be told: which state of which briefing it is, and when that was last edited (ISO 8601). */
type Facts = {
  readonly briefingId: string
  readonly stamp: string
  readonly changedAt: string | null
  /** Whether what can be searched is wanted too. */
  readonly withReading: boolean
}

/** Packs one briefing for the views of the whole library. Its texts may be missing; then they cannot be searched. */
export function pack(contents: Contents, { briefingId, stamp, changedAt, withReading }: Facts): Packed {
  const { records } = contents
  const rows = claimRows(contents)
  const identity = acrossBriefings(records)
  const title = records.briefing[0]?.title || 'Untitled briefing'
  return {
    briefingId,
    stamp,
    summary: summaryOf(records, changedAt),
    segment: encodeSegment(segmentOf(rows, identity)),
    cards: cardParts(cardsOf(records, rows, identity, { briefingId, title })).map(encodeCards),
    reading: withReading ? encodeReading(readingOf(contents, rows, { briefingId, title })) : null,
  }
}

function summaryOf({ briefing, voice, claim, source }: BriefingRecords, changedAt: string | null): Summary | null {
  const [record] = briefing
  if (!record) return null
  const { id, title, question, marking, final, trashedAt, createdAt } = record
  return {
    briefingId: id,
    title,
    question,
    marking,
    final,
    trashedAt,
    createdAt,
    changedAt,
    persons: voice.filter(({ kind, mergedInto }) => kind === 'person' && !mergedInto).length,
    claims: claim.length,
    sources: source.map(({ id, sha256, title: name, outlet, originalName }) => ({
      id,
      sha256,
      title: name,
      outlet,
      originalName,
    })),
  }
}

type Named = { readonly briefingId: string; readonly title: string }

function cardsOf(records: BriefingRecords, rows: readonly ClaimRow[], identity: Identity, named: Named): CardFile {
  const propositions = ranked(records.proposition)
  const places = new Map(propositions.map(({ id }, place) => [id as string, place]))
  return {
    ...named,
    propositions: propositions.map(({ id, statement }) => ({ key: identity.proposition(id).value, statement })),
    cards: rows.map((row): Card => {
      const { claim, holder, via } = row
      return {
        claimId: row.id,
        label: row.label,
        holder: holder?.name ?? '',
        holderKind: holder?.kind ?? null,
        via: via?.name ?? '',
        words: claim.words,
        exact: claim.anchor.pieces.map(({ exact }) => exact).join(' … '),
        isVerbatim: claim.quotation !== 'paraphrase',
        type: claim.type,
        grade: gradeText(row.grade),
        outlet: row.source?.outlet ?? '',
        day: dayOf(row),
        positions: Array.from(row.positions, ([id, { stance, basis, lean }]): CardPosition[] => {
          const towards = places.get(id)
          return towards === undefined ? [] : [{ towards, stance, basis, lean }]
        }).flat(),
        topics: row.topics,
        notes: row.notes.length,
      }
    }),
  }
}

/** Cards in parts; at least one, which says what the briefing is called. */
function cardParts(file: CardFile): CardFile[] {
  const parts = Math.max(1, Math.ceil(file.cards.length / CARDS_A_PART))
  return Array.from({ length: parts }, (_, part) => ({
    ...file,
    cards: file.cards.slice(part * CARDS_A_PART, (part + 1) * CARDS_A_PART),
  }))
}

function readingOf({ records, texts }: Contents, rows: readonly ClaimRow[], named: Named): Reading {
  return {
    ...named,
    claims: rows.map(searchedText),
    sources: records.source.map(({ id, title, outlet, author }) => ({
      id,
      title,
      outlet,
      text: [title, outlet, author, texts.get(id) ?? ''].join('\n'),
    })),
    voices: records.voice
      .filter(({ mergedInto }) => !mergedInto)
      .map(({ id, name, otherNames, role, affiliation }) => ({
        id,
        name,
        text: [name, ...otherNames, role, affiliation].join('\n'),
      })),
    notes: records.annotation.map(({ id, target, text }) => ({
      id,
      on: target.on,
      target: target.on === 'text' ? target.anchor.sourceId : target.id,
      text,
    })),
  }
}
