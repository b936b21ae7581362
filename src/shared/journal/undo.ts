import type { JournalLine, LineChange } from './line'

/** A field of a record. */
export type FieldRef = { readonly table: string; readonly id: string; readonly field: string }

/** What undoing a group would write. */
export type Undoing = {
  readonly changes: readonly LineChange[]
  /** Fields somebody has changed since; they stay as they are. */
  readonly leftAlone: readonly FieldRef[]
}

/**
 * The changes that take back a group: every field it still holds goes to the winner among the other lines.
 *
 * Lines that an undo has taken back, and the undos themselves, do not count as other lines, so
 * that undoing two steps in a row ends before both. Undoing the creation of a record clears all
 * its fields, which unmakes it; where somebody has since changed one, the record is deleted
 * instead, and can be restored with that change in it.
 */
export function undo(lines: readonly JournalLine[], group: string): Undoing {
  const standing = withoutUndone(lines)
  const touched = fieldsOf(standing.filter((line) => line.group === group))
  const holders = winnersOf(standing, touched)
  const others = winnersOf(
    standing.filter((line) => line.group !== group),
    touched,
  )
  const writing = new Patches()
  const leftAlone: FieldRef[] = []
  const kept = new Set<string>()
  const known = new Set<string>()
  for (const [key, ref] of touched) {
    if (holders.get(key)?.line.group !== group) {
      leftAlone.push(ref)
      kept.add(recordKey(ref))
      continue
    }
    const other = others.get(key)
    if (other) known.add(recordKey(ref))
    writing.set(ref, other ? other.value : null)
  }
  const changes = writing.changes().map((change): LineChange => {
    const unmadeInPart = !known.has(recordKey(change)) && kept.has(recordKey(change))
    return unmadeInPart ? { ...change, patch: { deleted: true } } : change
  })
  return { changes, leftAlone }
}

/**
 * The changes that do an undone group again: every field that it would hold if the undo `by` had not been.
 *
 * A field that somebody has changed since the group was written is left and named.
 */
export function redo(lines: readonly JournalLine[], group: string, by: string): Undoing {
  const standing = withoutUndone(lines.filter((line) => line.group !== by))
  const mine = fieldsOf(standing.filter((line) => line.group === group))
  const touched = new Map([...mine, ...fieldsOf(lines.filter((line) => line.group === by))])
  const holders = winnersOf(standing, touched)
  const writing = new Patches()
  const leftAlone: FieldRef[] = []
  for (const [key, ref] of touched) {
    const holder = holders.get(key)
    if (mine.has(key) && holder?.line.group !== group) leftAlone.push(ref)
    else writing.set(ref, holder ? holder.value : null)
  }
  return { changes: writing.changes(), leftAlone }
}

/** Patches of records, gathered field by field. */
class Patches {
  readonly #patches = new Map<string, { table: string; id: string; patch: Record<string, unknown> }>()

  set(ref: FieldRef, value: unknown): void {
    const change = this.#patches.get(recordKey(ref)) ?? { table: ref.table, id: ref.id, patch: {} }
    change.patch[ref.field] = value
    this.#patches.set(recordKey(ref), change)
  }

  changes(): LineChange[] {
    return [...this.#patches.values()]
  }
}

const recordKey = ({ table, id }: { readonly table: string; readonly id: string }): string => `${table}\n${id}`

function fieldsOf(lines: readonly JournalLine[]): Map<string, FieldRef> {
  const fields = new Map<string, FieldRef>()
  for (const line of lines)
    for (const { table, id, patch } of line.changes)
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
        if (!held || isLater(line, held.line)) winners.set(key, { line, value: patch[field] })
      }
    }
  }
  return winners
}

const isLater = (a: JournalLine, b: JournalLine): boolean => a.at > b.at || (a.at === b.at && a.checksum > b.checksum)

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

/** One step of a stack. */
export type Step = { readonly group: string; readonly label: string }

/**
 * The undo and redo stacks that a writer's own lines describe, taken in one by one as they were written.
 *
 * A new edit empties the redo stack, as everywhere. Maps keep the order of insertion.
 */
export class UndoStacks {
  readonly #undoable = new Map<string, string>()
  readonly #redoable = new Map<string, Step>()

  /** The step that undo would take back, or undefined. */
  get undo(): Step | undefined {
    const last = lastOf(this.#undoable)
    return last && { group: last[0], label: last[1] }
  }

  /** The step that redo would do again, with the group of the undo that took it back, or undefined. */
  get redo(): (Step & { readonly by: string }) | undefined {
    const last = lastOf(this.#redoable)
    return last && { ...last[1], by: last[0] }
  }

  /** Takes in the writer's next line. */
  push({ group, label, undoes }: Pick<JournalLine, 'group' | 'label' | 'undoes'>): void {
    if (undoes === undefined) {
      this.#undoable.delete(group)
      this.#undoable.set(group, label)
      this.#redoable.clear()
      return
    }
    const undone = this.#undoable.get(undoes)
    const redone = this.#redoable.get(undoes)
    if (undone !== undefined) {
      this.#undoable.delete(undoes)
      this.#redoable.set(group, { group: undoes, label: undone })
    } else if (redone) {
      this.#redoable.delete(undoes)
      this.#undoable.set(redone.group, redone.label)
    }
  }
}

/** The entry of a map that was inserted last. */
function lastOf<K, V>(map: ReadonlyMap<K, V>): [K, V] | undefined {
  let last: [K, V] | undefined
  for (const entry of map) last = entry
  return last
}
