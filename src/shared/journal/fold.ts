import type { RawRecord } from '../domain/records'
import { parentsOf } from '../domain/tables'
import { laterOf, type Reading } from './clock'
import type { JournalLine, LineChange } from './line'
import { type RecordRef, RecordState, type Winner } from './record-state'

/** What one line changed of what views may see. */
export type FoldChange = { readonly records: readonly RawRecord[]; readonly removed: readonly RecordRef[] }

/**
 * How far up parents are followed. The records we know are at most three deep; a journal from
 * elsewhere could name a circle.
 */
const DEEPEST = 16

/**
 * Everything a set of lines says, in whatever order they came and however often.
 *
 * Each field keeps the value with the latest clock reading; equal readings are broken by the
 * line's checksum. So folding is commutative and repeatable, which is what lets two devices
 * meet and agree. Unknown tables and fields are kept.
 */
export class Fold {
  readonly #tables = new Map<string, Map<string, RecordState>>()
  readonly #checksums = new Set<string>()
  /** Records by the parent that they name. An entry may be out of date, never missing. */
  readonly #children = new Map<string, Set<RecordState>>()
  /** Records whose parents are not in `#children` yet. */
  #unplaced = new Set<RecordState>()
  #latest: Reading | null = null
  #latestEdit: Reading | null = null

  /** The latest clock reading seen, or null before the first line. */
  get latest(): Reading | null {
    return this.#latest
  }

  /** How many different lines were taken in. */
  get size(): number {
    return this.#checksums.size
  }

  /** Whether a line was taken in before. */
  has(checksum: string): boolean {
    return this.#checksums.has(checksum)
  }

  /** Takes in one line; a line taken in before changes nothing. */
  apply(line: JournalLine): void {
    if (this.#checksums.has(line.checksum)) return
    this.#checksums.add(line.checksum)
    this.#latest = laterOf(this.#latest, line.at)
    for (const { table, id, patch } of line.changes) {
      const state = this.#state(table, id)
      for (const field of Object.keys(patch)) {
        state.offer(field, { at: line.at, checksum: line.checksum, value: patch[field] })
        if (field !== 'trashedAt') this.#latestEdit = laterOf(this.#latestEdit, line.at)
      }
      if (state.parents === null) this.#unplaced.add(state)
    }
  }

  /** Takes in one line and tells what views must show anew, or no longer: children come and go with their parents. */
  change(line: JournalLine): FoldChange {
    const before = new Map<RecordState, boolean>()
    for (const state of this.#touchedBy(line.changes)) before.set(state, this.#isVisible(state))
    const final = this.#finals()
    this.apply(line)

    const records = new Map<RecordState, RawRecord>()
    const removed = new Map<RecordState, RecordRef>()
    const after = new Map<RecordState, boolean>()
    const tell = (state: RecordState): void => {
      if (this.#isVisible(state, after)) records.set(state, this.#show(state))
      else if (before.get(state)) removed.set(state, { table: state.table, id: state.id })
    }
    const follow = (state: RecordState): void => {
      for (const child of this.#childrenOf(state)) {
        if (records.has(child) || removed.has(child)) continue
        if (this.#isVisible(child, before) === this.#isVisible(child, after)) continue
        tell(child)
        follow(child)
      }
    }
    const written = this.#touchedBy(line.changes)
    // New records were not there to be asked; `before` must know all of them before children are followed.
    for (const state of written) if (!before.has(state)) before.set(state, false)
    for (const state of written) {
      tell(state)
      if (before.get(state) !== this.#isVisible(state, after)) follow(state)
    }
    for (const [state, shown] of final) if (this.#finalOf(state) !== shown) tell(state)
    return { records: [...records.values()], removed: [...removed.values()] }
  }

  /** One record as views may see it, or null when it is deleted, hidden with a parent, or was never written. */
  record(table: string, id: string): RawRecord | null {
    const state = this.#tables.get(table)?.get(id)
    return state && this.#isVisible(state) ? this.#show(state) : null
  }

  /** Every record that views may see. */
  *records(): Generator<RawRecord> {
    const seen = new Map<RecordState, boolean>()
    for (const records of this.#tables.values())
      for (const state of records.values()) if (this.#isVisible(state, seen)) yield this.#show(state)
  }

  /** Records that were deleted and can be restored, by their own `deleted` field. */
  *deleted(): Generator<RawRecord> {
    for (const records of this.#tables.values())
      for (const state of records.values())
        if (state.isDeleted) yield { table: state.table, id: state.id, fields: state.values() }
  }

  /** Who holds one field, or undefined when nobody ever set it. */
  winner(table: string, id: string, field: string): Winner | undefined {
    return this.#tables.get(table)?.get(id)?.winner(field)
  }

  #state(table: string, id: string): RecordState {
    let records = this.#tables.get(table)
    if (!records) {
      records = new Map()
      this.#tables.set(table, records)
    }
    let state = records.get(id)
    if (!state) {
      state = new RecordState(table, id)
      records.set(id, state)
    }
    return state
  }

  #touchedBy(changes: readonly LineChange[]): Set<RecordState> {
    const states = new Set<RecordState>()
    for (const { table, id } of changes) {
      const state = this.#tables.get(table)?.get(id)
      if (state) states.add(state)
    }
    return states
  }

  /**
   * Whether views may see a record. A parent that no line has named yet has not arrived: its
   * children wait for it. `known` holds answers already worked out, and gets new ones.
   */
  #isVisible(state: RecordState, known?: Map<RecordState, boolean>, depth = 0): boolean {
    const answer = known?.get(state)
    if (answer !== undefined) return answer
    const visible = state.isThere && depth < DEEPEST && this.#parentsStand(state, known, depth)
    known?.set(state, visible)
    return visible
  }

  #parentsStand(state: RecordState, known: Map<RecordState, boolean> | undefined, depth: number): boolean {
    return this.#parentsOf(state).every(({ table, id }) => {
      const parent = this.#tables.get(table)?.get(id)
      return parent !== undefined && this.#isVisible(parent, known, depth + 1)
    })
  }

  #parentsOf(state: RecordState): readonly RecordRef[] {
    if (state.parents !== null) return state.parents
    state.parents = parentsOf(state.table, state.values())
    for (const parent of state.parents) {
      const key = keyOf(parent)
      const siblings = this.#children.get(key)
      if (siblings) siblings.add(state)
      else this.#children.set(key, new Set([state]))
    }
    return state.parents
  }

  #childrenOf(state: RecordState): readonly RecordState[] {
    const unplaced = this.#unplaced
    this.#unplaced = new Set()
    for (const each of unplaced) this.#parentsOf(each)
    return [...(this.#children.get(keyOf(state)) ?? [])]
  }

  #show(state: RecordState): RawRecord {
    const fields = state.values()
    if (state.table === 'briefing' && this.#finalOf(state) === null) delete fields.final
    return { table: state.table, id: state.id, fields }
  }

  /** A briefing is final only while no later edit exists; lying in the trash is not an edit of it. */
  #finalOf(state: RecordState): unknown {
    const final = state.winner('final')
    return final?.value && this.#latestEdit === final.at ? final.value : null
  }

  #finals(): Map<RecordState, unknown> {
    const briefings = this.#tables.get('briefing')?.values() ?? []
    return new Map(Array.from(briefings, (state) => [state, this.#finalOf(state)]))
  }
}

const keyOf = ({ table, id }: RecordRef): string => `${table}\n${id}`

/** Folds a set of lines. */
export function fold(lines: Iterable<JournalLine>): Fold {
  const state = new Fold()
  for (const line of lines) state.apply(line)
  return state
}
