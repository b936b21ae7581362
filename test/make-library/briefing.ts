import { createHash } from 'node:crypto'
import { CLAIM_TYPES, GRADED_TYPES, topicId } from '../../src/shared/domain/claim'
import { linkId } from '../../src/shared/domain/link'
import { MARKINGS } from '../../src/shared/domain/marking'
import { type Position, plainPosition, type StanceValue, stanceId } from '../../src/shared/domain/stance'
import type { LineChange } from '../../src/shared/journal/line'
import { type Article, type Saying, writeArticle } from './article'
import type { Random } from './random'
import { languageOf, TOPIC_NAMES } from './words'
import type { Figure, World } from './world'

/** One thing an analyst did; `at` in milliseconds since 1970. */
export type Step = { readonly at: number; readonly label: string; readonly changes: readonly LineChange[] }

export type MadeBriefing = {
  readonly briefingId: string
  readonly sourceId: string
  readonly text: string
  readonly steps: readonly Step[]
}

const YEAR_MS = 365.25 * 86_400_000
/** How long an edit takes by hand, in milliseconds. */
const EDIT_MS = 20_000

/** Everything an analyst did in one briefing, step by step as the app would have written it. */
export function makeBriefing(random: Random, world: World, claims: number, published: Date): MadeBriefing {
  const language = languageOf(random)
  const theme = random.pick(world.themes)
  const outlet = random.often(world.outlets.get(language) ?? [])
  const figures = world.figures.get(language) ?? []
  const present = Array.from({ length: Math.max(3, Math.round(claims / 4)) }, () => random.often(figures))
  const article = writeArticle(
    random,
    language,
    Array.from({ length: claims }, () => random.pick(present)),
    published,
  )
  const [briefingId, sourceId] = [random.uuid(), random.uuid()]
  const propositions = theme.statements.map((statement, index) => ({ id: random.uuid(), statement, rank: `a${index}` }))
  let now = published.getTime() + random.between(1, 20) * 86_400_000
  const steps: Step[] = []
  const did = (label: string, changes: readonly LineChange[]) => {
    now += random.between(EDIT_MS / 4, EDIT_MS * 2)
    steps.push({ at: now, label, changes })
  }

  did('new briefing', [
    {
      table: 'briefing',
      id: briefingId,
      patch: {
        title: titled(article),
        question: theme.question,
        author: 'A. Analyst',
        marking: random.pick(MARKINGS),
        createdAt: new Date(now).toISOString(),
      },
    },
    { table: 'source', id: sourceId, patch: sourceFields(random, article, outlet, language, published) },
    ...propositions.map(({ id, statement, rank }) => ({
      table: 'proposition',
      id,
      patch: { statement, rank, scope: theme.scope },
    })),
  ])

  const voices = new Map<Figure, string>()
  const made: string[] = []
  article.sayings.forEach((saying, index) => {
    const claimId = random.uuid()
    did(`new claim C${index + 1} of ${saying.figure.name}`, [
      ...newVoice(random, voices, saying.figure),
      { table: 'claim', id: claimId, patch: claimFields(random, saying, index + 1, sourceId, voices) },
    ])
    const earlier = made.at(-1)
    if (earlier && random.chance(0.05)) {
      const kind = random.pick(['corroborates', 'contradicts', 'repeats'] as const)
      did('link', [{ table: 'link', id: linkId(claimId, earlier, kind), patch: { from: claimId, to: earlier, kind } }])
    }
    made.push(claimId)
    annotate(random, claimId, did, now)
  })
  judge(
    random,
    article.sayings,
    made,
    propositions.map(({ id }) => id),
    published,
    did,
  )
  return { briefingId, sourceId, text: article.text, steps }
}

type Did = (label: string, changes: readonly LineChange[]) => void

const titled = ({ title }: Article): string => `${title[0]?.toUpperCase()}${title.slice(1)}`

function sourceFields(
  random: Random,
  { text, title }: Article,
  outlet: { readonly name: string; readonly grade: string | null },
  language: { readonly tag: string; readonly direction: string },
  published: Date,
) {
  const date = published.toISOString().slice(0, 10)
  const isKnown = random.chance(0.94)
  return {
    rank: 'a0',
    outlet: outlet.name,
    title,
    published: isKnown ? { kind: 'given', date } : { kind: 'not given', date: '' },
    accessed: date,
    language: language.tag,
    direction: language.direction,
    sha256: createHash('sha256').update(text).digest('hex'),
    length: text.length,
    grade: outlet.grade,
  }
}

function newVoice(random: Random, voices: Map<Figure, string>, figure: Figure): LineChange[] {
  if (voices.has(figure)) return []
  const id = random.uuid()
  voices.set(figure, id)
  const { kind, name, role, affiliation, origin } = figure
  const grade = random.pick(['A', 'B', 'C', 'D', 'F', null, null])
  return [
    { table: 'voice', id, patch: { rank: `a${voices.size + 100}`, kind, name, role, affiliation, origin, grade } },
  ]
}

function claimFields(random: Random, saying: Saying, number: number, sourceId: string, voices: Map<Figure, string>) {
  const type = random.pick(CLAIM_TYPES)
  const others = [...voices.values()]
  const via = others.length > 1 && random.chance(0.08) ? random.pick(others) : null
  return {
    number,
    anchor: { sourceId, pieces: [saying.piece] },
    holder: voices.get(saying.figure) ?? null,
    ...(via && via !== voices.get(saying.figure) ? { via } : {}),
    quotation: saying.isQuoted ? 'part' : 'paraphrase',
    type,
    words: titledWords(saying.what),
    ...(GRADED_TYPES.includes(type) && random.chance(0.5) ? { credibility: random.between(1, 6) } : {}),
  }
}

const titledWords = (what: string): string => `${what[0]?.toUpperCase()}${what.slice(1)}.`

/** Topics for most claims, a note for some. */
function annotate(random: Random, claimId: string, did: Did, now: number): void {
  if (random.chance(0.6))
    did(
      'topics',
      random.some(TOPIC_NAMES, random.between(1, 3)).map((name) => ({
        table: 'topic',
        id: topicId(claimId, name),
        patch: { claimId, name },
      })),
    )
  if (!random.chance(0.18)) return
  const text = random.pick([
    'Ask the desk in the region whether they have heard the same.',
    'The figure is older than the article says; compare with the report of last year.',
    'He said the opposite two years ago.',
    'Only one source, and it reached us second-hand.',
  ])
  const patch = {
    target: { on: 'claim', id: claimId },
    kind: random.pick(['comment', 'question', 'correction']),
    text,
    printable: random.chance(0.7),
    status: random.chance(0.4) ? 'done' : 'open',
    createdAt: new Date(now).toISOString(),
  }
  did('a note', [{ table: 'annotation', id: random.uuid(), patch }])
}

/** The stance pass: the first statement for nearly every claim, others where they are spoken to. */
function judge(
  random: Random,
  sayings: readonly Saying[],
  claims: readonly string[],
  propositions: readonly string[],
  published: Date,
  did: Did,
): void {
  const years = published.getTime() / YEAR_MS - 51
  propositions.forEach((propositionId, at) => {
    sayings.forEach(({ figure }, index) => {
      if (!random.chance(at === 0 ? 0.92 : 0.22)) return
      const claimId = claims[index] as string
      const position = positionOf(random, figure.leaning + figure.drift * years)
      did(`stance of ${figure.name}`, [
        { table: 'stance', id: stanceId(claimId, propositionId), patch: { claimId, propositionId, position } },
      ])
    })
  })
}

function positionOf(random: Random, leaning: number): Position {
  const stance: StanceValue = random.chance(0.22)
    ? 'does-not-address'
    : random.chance(0.16)
      ? 'qualified'
      : random.chance(0.1)
        ? 'neutral'
        : leaning + (random.next() - 0.5) > 0
          ? 'supports'
          : 'opposes'
  const plain = plainPosition(stance)
  const basis = random.chance(0.35) ? 'inferred' : 'stated'
  if (stance !== 'qualified') return { ...plain, basis, reason: basis === 'inferred' ? 'follows from the rest' : '' }
  const lean = random.pick(['for', 'against', 'neither'] as const)
  return { ...plain, basis, lean, condition: 'only if the talks go on', reason: '' }
}
