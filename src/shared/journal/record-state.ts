import { PARENTS } from '../domain/tables'
import type { Reading } from './clock'

/** The value that holds a field, and the line it came from. `null` is a cleared field. */
export type Winner = { readonly at: Reading; readonly checksum: string; readonly value: unknown }

/** Names one record. */
export type RecordRef = { readonly table: string; readonly id: string }

/** One record inside a fold: each field with its winner. */
export class RecordState {
  readonly table: string
  readonly id: string
  readonly #fields = new Map<string, Winner>()
  /** Fields that hold a value. */
  #present = 0
  /** The parents that it names; null when a field that may name one has changed. */
  parents: readonly RecordRef[] | null = null

  constructor(table: string, id: string) {
    this.table = table
    this.id = id
  }

  /** Sets one field, unless a later line holds it. */
  offer(field: string, candidate: Winner): void {
    const held = this.#fields.get(field)
    // Of two changes of one field in one line the second counts: a line is taken in once only.
    if (held && held.checksum !== candidate.checksum && !wins(candidate, held)) return
    this.#fields.set(field, candidate)
    this.#present += Number(hasValue(candidate)) - Number(held !== undefined && hasValue(held))
    if (this.parents !== null && mayNameParent(this.table, field)) this.parents = null
  }

  winner(field: string): Winner | undefined {
    return this.#fields.get(field)
  }

  get isDeleted(): boolean {
    return this.#fields.get('deleted')?.value === true
  }

  /** Whether it has any value at all and was not deleted. */
  get isThere(): boolean {
    return this.#present > 0 && !this.isDeleted
  }

  /** The fields that have a value. */
  values(): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    for (const [field, winner] of this.#fields) {
      // A field of this name would set the prototype instead.
      if (hasValue(winner) && field !== '__proto__') values[field] = winner.value
    }
    return values
  }
}

/** Whether `candidate` takes a field from `held`. */
export const wins = (candidate: Winner, held: Winner): boolean =>
  candidate.at > held.at || (candidate.at === held.at && candidate.checksum > held.checksum)

const hasValue = ({ value }: Winner): boolean => value !== null && value !== undefined

const mayNameParent = (table: string, field: string): boolean =>
  field === 'anchor' ||
  field === 'target' ||
  (Object.hasOwn(PARENTS, table) && Object.hasOwn(PARENTS[table] ?? {}, field))
