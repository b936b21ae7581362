import type { Proposition } from '../domain/proposition'
import { type BriefingRecords, compareText, ranked } from '../domain/records'
import { type Position, STANCES, type StanceValue } from '../domain/stance'
import { VOICE_KINDS, type Voice, type VoiceKind } from '../domain/voice'
import { type ClaimRow, grouped } from './rows'

/** One stance in a cell, with the claims it rests on. */
export type CellStance = Pick<Position, 'stance' | 'basis' | 'lean'> & { readonly claims: readonly ClaimRow[] }

/** What a voice holds on a proposition. Blank and silent are not the same thing. */
export type Cell =
  | { readonly kind: 'stances'; readonly stances: readonly CellStance[] }
  | { readonly kind: 'does-not-address' }
  | { readonly kind: 'not-judged' }

export type MatrixRow = { readonly voice: Voice; readonly cells: readonly Cell[] }

/** Rows that stand together: persons first, then institutions by origin, unnamed, together, the outlet. */
export type MatrixGroup = { readonly kind: VoiceKind; readonly origin: string; readonly rows: readonly MatrixRow[] }

export type Matrix = { readonly propositions: readonly Proposition[]; readonly groups: readonly MatrixGroup[] }

/**
 * Voices by propositions, from the claims each of them holds (not those it only tells).
 *
 * A voice with two stances on one proposition shows both; which came last does not matter.
 */
export function matrixOf(records: BriefingRecords, rows: readonly ClaimRow[]): Matrix {
  const propositions = ranked(records.proposition)
  const byHolder = grouped(
    rows.filter(({ holder }) => holder),
    (row) => row.holder?.id ?? '',
  )
  const voices = ranked(records.voice).filter(({ id }) => byHolder.has(id))
  const groups = VOICE_KINDS.flatMap((kind): MatrixGroup[] => {
    const ofKind = voices.filter((voice) => voice.kind === kind)
    if (kind !== 'institution') return ofKind.length > 0 ? [{ kind, origin: '', rows: ofKind.map(toRow) }] : []
    const origins = grouped(ofKind, ({ origin }) => origin)
    return [...origins].map(([origin, members]) => ({ kind, origin, rows: members.map(toRow) }))
  })
  return { propositions, groups }

  function toRow(voice: Voice): MatrixRow {
    const claims = byHolder.get(voice.id) ?? []
    return { voice, cells: propositions.map(({ id }) => cellOf(claims, id)) }
  }
}

/** What a set of claims by one voice says on one proposition. */
export function cellOf(claims: readonly ClaimRow[], propositionId: string): Cell {
  const judged = claims.flatMap((row) => {
    const position = row.positions.get(propositionId)
    return position ? [{ row, position }] : []
  })
  const spoken = judged.filter(({ position }) => position.stance !== 'does-not-address')
  if (spoken.length === 0)
    return judged.length === claims.length && claims.length > 0 ? { kind: 'does-not-address' } : { kind: 'not-judged' }
  const groups = grouped(spoken, ({ position }) => `${position.stance}\n${position.basis}\n${position.lean}`)
  const stances = [...groups.values()].map((members): CellStance => {
    const { stance, basis, lean } = (members[0] as (typeof members)[number]).position
    return { stance, basis, lean, claims: members.map(({ row }) => row) }
  })
  stances.sort((a, b) => order(a.stance) - order(b.stance) || compareText(a.basis, b.basis))
  return { kind: 'stances', stances }
}

const order = (stance: StanceValue): number => STANCES.indexOf(stance)

/** One unit of the bar: a voice under one stance; a voice with two stances stands under both. */
export type TallyUnit = { readonly voice: Voice; readonly stance: CellStance; readonly alsoElsewhere: boolean }

/** How voices stand on one proposition, counted by voice and never by passage. */
export type Tally = {
  readonly voices: number
  readonly units: readonly TallyUnit[]
  readonly doesNotAddress: readonly Voice[]
  readonly notJudged: readonly Voice[]
}

/** Counts the voices of some groups on one proposition. */
export function tallyOf(matrix: Matrix, propositionId: string, kinds: readonly VoiceKind[]): Tally {
  const column = matrix.propositions.findIndex(({ id }) => id === propositionId)
  const rows = matrix.groups.filter(({ kind }) => kinds.includes(kind)).flatMap((group) => group.rows)
  const units: TallyUnit[] = []
  const doesNotAddress: Voice[] = []
  const notJudged: Voice[] = []
  for (const { voice, cells } of rows) {
    const cell = cells[column]
    if (cell?.kind === 'stances')
      for (const stance of cell.stances) units.push({ voice, stance, alsoElsewhere: cell.stances.length > 1 })
    else if (cell?.kind === 'does-not-address') doesNotAddress.push(voice)
    else notJudged.push(voice)
  }
  units.sort((a, b) => order(a.stance.stance) - order(b.stance.stance))
  return { voices: rows.length, units, doesNotAddress, notJudged }
}
