import type { JournalLine, LineChange } from './line'
import { wins } from './record-state'

/** A field of a record. */
export type FieldRef = { readonly table: string; readonly id: string; readonly field: string }

/** What taking back a group would write. */
export type Undoing = {
  readonly changes: readonly LineChange[]
  /** Fields somebody has changed since; they stay as they are. */
  readonly leftAlone: readonly FieldRef[]
}

/**
 * The changes that undo a group: every field it still holds goes to the winner among the other lines.
 *
 * Lines that an undo has taken back, and the undos themselves, do not count as other lines, so
 * that undoing two steps in a row ends before both. Undoing the creation of a record clears all
 * its fields, which unmakes it; where somebody has since written into it, the record is deleted
 * instead, and can be restored with that writing in it.
 */
export function undo(lines: readonly JournalLine[], group: string): Undoing {
  const standing = withoutUndone(linesNear(lines, [group]))
  const [own, others] = divided(standing, (line) => line.group === group)
  const touched = fieldsOf(own)
  const holders = winnersOf(standing, touched)
  const inherited = winnersOf(others, touched)

  const patches = new Patches()
  const leftAlone: FieldRef[] = []
  for (const [key, ref] of touched) {
    if (holders.get(key)?.line.group === group) patches.set(ref, inherited.get(key)?.value ?? null)
    else leftAlone.push(ref)
  }
  return { changes: patches.changes(({ table, id }) => isShared(own, others, table, id)), leftAlone }
}

/**
 * The changes that take back an undo, whose own group is `by`: what it took away comes back,
 * field by field, where nobody has written since.
 */
export function redo(lines: readonly JournalLine[], by: string): Undoing {
  const undone = lines.find((line) => line.group === by)?.undoes
  const near = linesNear(lines, undone === undefined ? [by] : [by, undone])
  const standing = withoutUndone(near.filter((line) => line.group !== by))
  const touched = fieldsOf(standing.filter((line) => line.group === undone))
  const holders = winnersOf(standing, touched)

  const patches = new Patches()
  const leftAlone: FieldRef[] = []
  for (const [key, ref] of touched) {
    const holder = holders.get(key)
    if (holder?.line.group === undone) patches.set(ref, holder?.value ?? null)
    else leftAlone.push(ref)
  }

  // The undo may have written what the undone group never touched: `deleted`, on a record others had written into.
  const added = fieldsOf(near.filter((line) => line.group === by))
  for (const key of touched.keys()) added.delete(key)
  const shown = winnersOf(near, added)
  const inherited = winnersOf(standing, added)
  for (const [key, ref] of added)
    if (shown.get(key)?.line.group === by) patches.set(ref, inherited.get(key)?.value ?? null)
  return { changes: patches.changes(() => false), leftAlone }
}

/** Patches by record, in the order in which records were first named. */
class Patches {
  readonly #records = new Map<string, { table: string; id: string; patch: Record<string, unknown> }>()

  set({ table, id, field }: FieldRef, value: unknown): void {
    const key = `${table}\n${id}`
    const record = this.#records.get(key) ?? { table, id, patch: {} }
    record.patch[field] = value
    this.#records.set(key, record)
  }

  /** Records that `mustHide` are deleted rather than changed field by field. */
  changes(mustHide: (change: LineChange) => boolean): LineChange[] {
    return Array.from(this.#records.values(), (change) =>
      mustHide(change) ? { table: change.table, id: change.id, patch: { deleted: true } } : change,
    )
  }
}

/** Whether `own` lines made a record that others have written into since. */
function isShared(own: readonly JournalLine[], others: readonly JournalLine[], table: string, id: string): boolean {
  const touches = ({ changes }: JournalLine) => changes.some((change) => change.table === table && change.id === id)
  const first = own.filter(touches).reduce((a, b) => (isLater(a, b) ? b : a))
  const touching = others.filter(touches)
  return touching.length > 0 && touching.every((line) => isLater(line, first))
}

/** The lines that touch a record some of these groups touch, and everything that takes something back. */
function linesNear(lines: readonly JournalLine[], groups: readonly string[]): JournalLine[] {
  const records = new Set<string>()
  for (const line of lines)
    if (groups.includes(line.group)) for (const { table, id } of line.changes) records.add(`${table}\n${id}`)
  return lines.filter(
    ({ undoes, changes }) => undoes !== undefined || changes.some(({ table, id }) => records.has(`${table}\n${id}`)),
  )
}

function fieldsOf(lines: readonly JournalLine[]): Map<string, FieldRef> {
  const fields = new Map<string, FieldRef>()
  for (const { changes } of lines)
    for (const { table, id, patch } of changes)
      for (const field of Object.keys(patch)) fields.set(`${table}\n${id}\n${field}`, { table, id, field })
  return fields
}

type Holder = { readonly line: JournalLine; readonly value: unknown }

function winnersOf(lines: readonly JournalLine[], wanted: ReadonlyMap<string, FieldRef>): Map<string, Holder> {
  const winners = new Map<string, Holder>()
  for (const line of lines) {
    for (const { table, id, patch } of line.changes) {
      for (const field of Object.keys(patch)) {
        const key = `${table}\n${id}\n${field}`
        if (!wanted.has(key)) continue
        const held = winners.get(key)
        // Of two changes of one field in one line the second counts, as in the fold.
        if (!held || held.line === line || isLater(line, held.line)) winners.set(key, { line, value: patch[field] })
      }
    }
  }
  return winners
}

const isLater = (a: JournalLine, b: JournalLine): boolean => wins({ ...a, value: null }, { ...b, value: null })

function divided<T>(list: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  const first: T[] = []
  const second: T[] = []
  for (const each of list) (isFirst(each) ? first : second).push(each)
  return [first, second]
}

/** The lines that no undo has taken back, without the undos themselves. A redo is the undo of an undo. */
export function withoutUndone(lines: readonly JournalLine[]): JournalLine[] {
  const undos = lines.filter((line) => line.undoes !== undefined).sort((a, b) => (isLater(a, b) ? -1 : 1))
  const undone = new Map<string, string>()
  for (const line of undos) {
    if (isUndone(line, undone)) continue
    const before = undone.get(line.undoes as string)
    if (before === undefined || line.at > before) undone.set(line.undoes as string, line.at)
  }
  return lines.filter((line) => line.undoes === undefined && !isUndone(line, undone))
}

/** A line of an undone group that was written after the undo stands. */
function isUndone(line: JournalLine, undone: ReadonlyMap<string, string>): boolean {
  const at = undone.get(line.group)
  return at !== undefined && line.at < at
}
