import { join } from 'node:path'
import { generateNKeysBetween } from 'fractional-indexing'
import { z } from 'zod'
import { type Piece, topicId } from '../../shared/domain/claim'
import { citationId } from '../../shared/domain/judgement'
import { type LinkKind, linkId } from '../../shared/domain/link'
import { stanceId } from '../../shared/domain/stance'
import { type Change, ChangeSchema } from '../../shared/domain/tables'
import { pieceAt } from '../../shared/text/anchor'
import { freeze } from '../../shared/text/freeze'
import { files } from '../disk/files'
import type { EditRequest } from './library'
import type { Filing } from './sources'

const Fields = z.record(z.string(), z.unknown())

/** The sample as it is bundled: records by readable keys, quotations by their words. */
const SampleSchema = z.strictObject({
  briefing: Fields,
  source: Fields,
  voices: z.record(z.string(), Fields),
  propositions: z.record(z.string(), Fields),
  claims: z.record(
    z.string().regex(/^C\d+$/),
    z.looseObject({
      holder: z.string().nullable(),
      via: z.string().nullable(),
      pieces: z.array(z.string()).min(1),
      main: z.string().nullable(),
      topics: z.array(z.string()),
      stances: z.record(z.string(), z.unknown()),
      notes: z.array(Fields),
    }),
  ),
  links: z.array(z.strictObject({ from: z.string(), to: z.string(), kind: z.string() })),
  judgements: z.array(
    z.looseObject({
      proposition: z.string().nullable(),
      for: z.array(z.string()),
      neutral: z.array(z.string()),
      against: z.array(z.strictObject({ claim: z.string(), reason: z.string() })),
    }),
  ),
  events: z.array(Fields),
})
type Sample = z.infer<typeof SampleSchema>

type Deps = {
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Who is named as the author; empty leaves the sample's own. */
  readonly author: string
}

/** The bundled sample as the one edit that makes it, and the text it is about. */
export type SampleBriefing = { readonly request: EditRequest; readonly filing: Filing }

/**
 * Reads the sample from `resources/sample` and gives its records new ids.
 *
 * @throws Error when the bundled files do not fit together: a fault of the build, not of the analyst.
 */
export async function readSample(folder: string, deps: Deps): Promise<SampleBriefing> {
  const article = await files.readFile(join(folder, 'article.txt'))
  const sample = SampleSchema.parse(JSON.parse((await files.readFile(join(folder, 'briefing.json'))).toString('utf8')))
  const { text, notices } = freeze(article.toString('utf8'))
  const briefingId = deps.newId()
  const changes = sampleChanges(sample, text, briefingId, deps)
  return {
    request: {
      briefingId,
      group: deps.newId(),
      label: 'sample briefing',
      changes: z.array(ChangeSchema).parse(changes),
    },
    filing: { name: 'article.txt', text, notices, original: article },
  }
}

type Draft = { readonly table: Change['table']; readonly id: string; readonly patch: Record<string, unknown> }

function sampleChanges(sample: Sample, text: string, briefingId: string, { newId, now, author }: Deps): Draft[] {
  const createdAt = new Date(now()).toISOString()
  const sourceId = newId()
  const voices = idsFor(sample.voices, newId)
  const propositions = idsFor(sample.propositions, newId)
  const claims = idsFor(sample.claims, newId)
  const [sourceRank = ''] = generateNKeysBetween(null, null, 1)
  const own = author === '' ? {} : { author }
  const anchorOf = (pieces: readonly string[]) => ({ sourceId, pieces: pieces.map((words) => pieceOf(text, words)) })

  return [
    { table: 'briefing', id: briefingId, patch: { ...sample.briefing, ...own, createdAt } },
    { table: 'source', id: sourceId, patch: { ...sample.source, rank: sourceRank } },
    ...inOrder(sample.voices, 'voice', voices),
    ...inOrder(sample.propositions, 'proposition', propositions),
    ...Object.entries(sample.claims).flatMap(([key, claim]): Draft[] => {
      const { pieces, topics, stances, notes, holder, via, main, ...fields } = claim
      const claimId = idOf(claims, key)
      const refs = { holder: idOf(voices, holder), via: idOf(voices, via), main: idOf(propositions, main) }
      const patch = { ...fields, ...refs, number: Number(key.slice(1)), anchor: anchorOf(pieces) }
      return [
        { table: 'claim', id: claimId, patch },
        ...topics.map((name): Draft => ({ table: 'topic', id: topicId(claimId, name), patch: { claimId, name } })),
        ...Object.entries(stances).map(([to, position]): Draft => {
          const propositionId = idOf(propositions, to)
          const id = stanceId(claimId, propositionId)
          return { table: 'stance', id, patch: { claimId, propositionId, position } }
        }),
        ...notes.map((note): Draft => {
          const target = { on: 'claim', id: claimId }
          return { table: 'annotation', id: newId(), patch: { ...note, target, createdAt } }
        }),
      ]
    }),
    ...sample.links.map(({ from, to, kind }): Draft => {
      const [a, b] = [idOf(claims, from), idOf(claims, to)]
      return { table: 'link', id: linkId(a, b, kind as LinkKind), patch: { from: a, to: b, kind } }
    }),
    ...judgements(sample, { propositions, claims, newId }),
    ...sample.events.map((event): Draft => ({ table: 'event', id: newId(), patch: { ...event, sourceId } })),
  ]
}

type Ids = ReadonlyMap<string, string>

function judgements(
  sample: Sample,
  { propositions, claims, newId }: { propositions: Ids; claims: Ids; newId: () => string },
): Draft[] {
  const ranks = generateNKeysBetween(null, null, sample.judgements.length)
  return sample.judgements.flatMap((judgement, index): Draft[] => {
    const { proposition, for: supporting, neutral, against, ...fields } = judgement
    const judgementId = newId()
    const cite = (key: string, bearing: string, reason = ''): Draft => {
      const claimId = idOf(claims, key)
      return {
        table: 'citation',
        id: citationId(judgementId, claimId),
        patch: { judgementId, claimId, bearing, reason },
      }
    }
    const patch = { ...fields, propositionId: idOf(propositions, proposition), rank: ranks[index] ?? '' }
    return [
      { table: 'judgement', id: judgementId, patch },
      ...supporting.map((key) => cite(key, 'for')),
      ...neutral.map((key) => cite(key, 'neutral')),
      ...against.map(({ claim, reason }) => cite(claim, 'against', reason)),
    ]
  })
}

const idsFor = (records: Readonly<Record<string, unknown>>, newId: () => string): Ids =>
  new Map(Object.keys(records).map((key) => [key, newId()]))

/** Records in the order in which the file has them, which their ranks keep. */
function inOrder(records: Readonly<Record<string, object>>, table: Change['table'], ids: Ids): Draft[] {
  const ranks = generateNKeysBetween(null, null, Object.keys(records).length)
  return Object.entries(records).map(([key, fields], index) => ({
    table,
    id: idOf(ids, key),
    patch: { ...fields, rank: ranks[index] ?? '' },
  }))
}

function idOf(ids: Ids, key: string): string
function idOf(ids: Ids, key: string | null): string | null
function idOf(ids: Ids, key: string | null): string | null {
  if (key === null) return null
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the sample names “${key}”, which it does not have`)
  return id
}

/** The anchor of words that stand exactly once in the article. */
function pieceOf(text: string, words: string): Piece {
  const start = text.indexOf(words)
  const piece = start >= 0 && text.indexOf(words, start + 1) < 0 ? pieceAt(text, start, start + words.length) : null
  if (piece === null) throw new Error(`the sample’s article does not have this once: “${words}”`)
  return piece
}
