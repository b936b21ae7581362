import type { RawRecord } from '../domain/records'
import { parentsOf } from '../domain/tables'
import { laterOf, type Reading } from './clock'
import type { JournalLine } from './line'

/** The value that holds a field, and the line it came from. `null` is a cleared field. */
export type Winner = { readonly at: Reading; readonly checksum: string; readonly value: unknown }

type FieldStates = Map<string, Winner>

/**
 * Everything a set of lines says, in whatever order they came and however often.
 *
 * Each field keeps the value with the latest clock reading; equal readings are broken by the
 * line's checksum. So folding is commutative and repeatable, which is what lets two devices
 * meet and agree. Unknown tables and fields are kept.
 */
export class Fold {
  readonly #tables = new Map<string, Map<string, FieldStates>>()
  readonly #checksums = new Set<string>()
  #latest: Reading | null = null

  /** The latest clock reading seen, or null before the first line. */
  get latest(): Reading | null {
    return this.#latest
  }

  /** How many different lines were taken in. */
  get size(): number {
    return this.#checksums.size
  }

  /** Takes in one line; a line taken in before changes nothing. */
  apply(line: JournalLine): void {
    if (this.#checksums.has(line.checksum)) return
    this.#checksums.add(line.checksum)
    this.#latest = laterOf(this.#latest, line.at)
    for (const { table, id, patch } of line.changes) {
      const fields = this.#fields(table, id)
      for (const field of Object.keys(patch)) {
        const candidate = { at: line.at, checksum: line.checksum, value: patch[field] }
        const held = fields.get(field)
        if (!held || wins(candidate, held)) fields.set(field, candidate)
      }
    }
  }

  /** One record as views may see it, or null when it is deleted, hidden with a parent, or was never written. */
  record(table: string, id: string): RawRecord | null {
    const fields = this.#tables.get(table)?.get(id)
    if (!fields) return null
    const values = present(fields)
    if (values === null || values.deleted === true) return null
    if (parentsOf(table, values).some((parent) => !this.#stands(parent.table, parent.id))) return null
    return { table, id, fields: table === 'briefing' ? this.#withFinal(fields, values) : values }
  }

  /** Every record that views may see. */
  *records(): Generator<RawRecord> {
    for (const [table, records] of this.#tables) {
      for (const id of records.keys()) {
        const record = this.record(table, id)
        if (record) yield record
      }
    }
  }

  /** Records that were deleted and can be restored, by their own `deleted` field. */
  *deleted(): Generator<RawRecord> {
    for (const [table, records] of this.#tables) {
      for (const [id, fields] of records) {
        const values = present(fields)
        if (values?.deleted === true) yield { table, id, fields: values }
      }
    }
  }

  /** Who holds one field, or undefined when nobody ever set it. */
  winner(table: string, id: string, field: string): Winner | undefined {
    return this.#tables.get(table)?.get(id)?.get(field)
  }

  #fields(table: string, id: string): FieldStates {
    let records = this.#tables.get(table)
    if (!records) this.#tables.set(table, (records = new Map()))
    let fields = records.get(id)
    if (!fields) records.set(id, (fields = new Map()))
    return fields
  }

  /** Whether a parent is there. One that no line has named yet has not arrived: its children wait for it. */
  #stands(table: string, id: string): boolean {
    return this.record(table, id) !== null
  }

  /** A briefing is final only while no later edit exists; lying in the trash is not an edit of it. */
  #withFinal(fields: FieldStates, values: Record<string, unknown>): Record<string, unknown> {
    const final = fields.get('final')
    if (!final?.value || this.#latestEdit() === final.at) return values
    return { ...values, final: null }
  }

  #latestEdit(): Reading | null {
    let latest: Reading | null = null
    for (const records of this.#tables.values())
      for (const fields of records.values())
        for (const [field, { at }] of fields) if (field !== 'trashedAt') latest = laterOf(latest, at)
    return latest
  }
}

/** Whether `candidate` takes a field from `held`. */
export const wins = (candidate: Winner, held: Winner): boolean =>
  candidate.at > held.at || (candidate.at === held.at && candidate.checksum > held.checksum)

/** Folds a set of lines. */
export function fold(lines: Iterable<JournalLine>): Fold {
  const state = new Fold()
  for (const line of lines) state.apply(line)
  return state
}

/** The fields that have a value, or null when every one of them was cleared. */
function present(fields: FieldStates): Record<string, unknown> | null {
  const values: Record<string, unknown> = {}
  let any = false
  for (const [field, { value }] of fields) {
    if (value === null || value === undefined) continue
    values[field] = value
    any = true
  }
  return any ? values : null
}
