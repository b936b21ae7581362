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
  const touched = new Map<string, FieldRef>()
  for (const line of standing) {
    if (line.group !== group) continue
    for (const { table, id, patch } of line.changes)
      for (const field of Object.keys(patch)) touched.set(`${table}\n${id}\n${field}`, { table, id, field })
  }

  const holders = winnersOf(standing, touched)
  const others = winnersOf(
    standing.filter((line) => line.group !== group),
    touched,
  )
  const patches = new Map<
    string,
    { table: string; id: string; patch: Record<string, unknown>; made: boolean; left: FieldRef[] }
  >()
  const leftAlone: FieldRef[] = []
  for (const [key, ref] of touched) {
    const recordKey = `${ref.table}\n${ref.id}`
    const record = patches.get(recordKey) ?? { table: ref.table, id: ref.id, patch: {}, made: true, left: [] }
    patches.set(recordKey, record)
    if (holders.get(key)?.line.group !== group) {
      record.left.push(ref)
      leftAlone.push(ref)
      continue
    }
    const other = others.get(key)
    if (other) record.made = false
    record.patch[ref.field] = other ? other.value : null
  }
  const changes = [...patches.values()].flatMap(({ table, id, patch, made, left }): LineChange[] => {
    if (Object.keys(patch).length === 0) return []
    return [{ table, id, patch: made && left.length > 0 ? { deleted: true } : patch }]
  })
  return { changes, leftAlone }
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

/** What can be undone and redone, the next step last. */
export type Stacks = { readonly undo: readonly Step[]; readonly redo: readonly (Step & { readonly by: string })[] }

/**
 * The undo and redo stacks that a writer's own lines describe, in the order they were written.
 *
 * A new edit empties the redo stack, as everywhere. One pass: maps keep the order of insertion.
 */
export function stacksOf(ownLines: Iterable<JournalLine>): Stacks {
  const undoable = new Map<string, string>()
  const redoable = new Map<string, Step>()
  for (const { group, label, undoes } of ownLines) {
    if (undoes === undefined) {
      undoable.delete(group)
      undoable.set(group, label)
      redoable.clear()
      continue
    }
    const undone = undoable.get(undoes)
    const redone = redoable.get(undoes)
    if (undone !== undefined) {
      undoable.delete(undoes)
      redoable.set(group, { group: undoes, label: undone })
    } else if (redone) {
      redoable.delete(undoes)
      undoable.set(redone.group, redone.label)
    }
  }
  return {
    undo: Array.from(undoable, ([group, label]) => ({ group, label })),
    redo: Array.from(redoable, ([by, step]) => ({ ...step, by })),
  }
}
