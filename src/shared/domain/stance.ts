import { z } from 'zod'
import { ClaimIdSchema, PropositionIdSchema } from './ids'
import { defineRecord } from './record'

/** Agreement first, so that a sorted table reads as a spectrum. */
export const STANCES = ['supports', 'opposes', 'qualified', 'neutral', 'does-not-address'] as const
export const StanceValueSchema = z.enum(STANCES)
export type StanceValue = z.infer<typeof StanceValueSchema>

/** Whether the source says so, or the analyst concluded it. */
export const BASES = ['stated', 'inferred'] as const
export type Basis = (typeof BASES)[number]

/** Which way a qualified stance leans. */
export const LEANS = ['for', 'against', 'neither'] as const
export type Lean = (typeof LEANS)[number]

/** The words for each lean. */
export const LEAN_WORDS: Readonly<Record<Lean, string>> = {
  for: 'leans for',
  against: 'leans against',
  neither: 'leans neither way',
}

/** A stance with all that it means. One field: its parts must agree. */
export const PositionSchema = z.strictObject({
  stance: StanceValueSchema,
  basis: z.enum(BASES),
  /** Only of a qualified stance; null elsewhere. */
  lean: z.enum(LEANS).nullable(),
  /** What a qualified stance depends on. */
  condition: z.string().max(10_000),
  /** Why, above all where it was inferred. */
  reason: z.string().max(10_000),
})
export type Position = z.infer<typeof PositionSchema>

export const StanceIdSchema = z.string().max(80).brand<'StanceId'>()
export type StanceId = z.infer<typeof StanceIdSchema>

/** One claim towards one proposition. No record means: not judged yet. */
export const StanceRecord = defineRecord('stance', StanceIdSchema, {
  claimId: ClaimIdSchema,
  propositionId: PropositionIdSchema,
  position: PositionSchema,
})
export type Stance = z.infer<typeof StanceRecord.schema>

/** A stance is the pair (claim, proposition). */
export const stanceId = (claimId: string, propositionId: string): StanceId => `${claimId}:${propositionId}` as StanceId

/** A plain stance as a key press sets it: stated, without condition or reason. */
export const plainPosition = (stance: StanceValue): Position => ({
  stance,
  basis: 'stated',
  lean: stance === 'qualified' ? 'neither' : null,
  condition: '',
  reason: '',
})

/** One letter a stance: what survives a photocopier. */
export const STANCE_LETTERS: Readonly<Record<StanceValue, string>> = {
  supports: 'S',
  opposes: 'O',
  qualified: 'Q',
  neutral: 'N',
  'does-not-address': '–',
}

/** Solid for what the source states, hollow for what the analyst inferred. */
export const STANCE_GLYPHS: Readonly<Record<StanceValue, Readonly<Record<Basis, string>>>> = {
  supports: { stated: '▲', inferred: '△' },
  opposes: { stated: '▼', inferred: '▽' },
  qualified: { stated: '◆', inferred: '◇' },
  neutral: { stated: '●', inferred: '○' },
  'does-not-address': { stated: '–', inferred: '–' },
}

/** The words of the interface for each stance. */
export const STANCE_WORDS: Readonly<Record<StanceValue, string>> = {
  supports: 'supports the statement',
  opposes: 'rejects the statement',
  qualified: 'only if / in part',
  neutral: 'takes no side',
  'does-not-address': 'does not address it',
}

/** One word a stance, for chips and table cells. */
export const STANCE_NAMES: Readonly<Record<StanceValue, string>> = {
  supports: 'Supports',
  opposes: 'Opposes',
  qualified: 'Qualified',
  neutral: 'Neutral',
  'does-not-address': 'Does not address it',
}

/** Glyph and letter together, as tables and print show a stance. */
export const stanceMark = ({ stance, basis }: Pick<Position, 'stance' | 'basis'>): string =>
  stance === 'does-not-address' ? '–' : `${STANCE_GLYPHS[stance][basis]} ${STANCE_LETTERS[stance]}`
