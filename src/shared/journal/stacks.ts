import type { JournalLine } from './line'

/** One step of a stack. */
export type Step = { readonly group: string; readonly label: string }

/** A step that can be done again, and the group of the undo that took it back. */
export type UndoneStep = Step & { readonly by: string }

/**
 * The undo and redo stacks that a writer's own lines describe, taken in in the order they were written.
 *
 * A new edit empties the redo stack, as everywhere. Further lines of a group move it to the top.
 */
export class Stacks {
  #undoable: Step[] = []
  /** The groups of `#undoable`: most lines open a new one, and need no search. */
  readonly #groups = new Set<string>()
  #redoable: UndoneStep[] = []

  /** What undo would take back next, or null. */
  get undo(): Step | null {
    return this.#undoable.at(-1) ?? null
  }

  /** What redo would do again next, or null. */
  get redo(): UndoneStep | null {
    return this.#redoable.at(-1) ?? null
  }

  /** Takes in the writer's next line. */
  apply({ group, label, undoes }: Pick<JournalLine, 'group' | 'label' | 'undoes'>): void {
    if (undoes === undefined) {
      this.#take(group)
      this.#put({ group, label })
      this.#redoable = []
      return
    }
    const undone = this.#take(undoes)
    if (undone) {
      this.#redoable.push({ ...undone, by: group })
      return
    }
    const redone = without(this.#redoable, (step) => step.by === undoes)
    if (redone) this.#put({ group: redone.group, label: redone.label })
  }

  #put(step: Step): void {
    this.#undoable.push(step)
    this.#groups.add(step.group)
  }

  #take(group: string): Step | undefined {
    return this.#groups.delete(group) ? without(this.#undoable, (step) => step.group === group) : undefined
  }
}

/** Takes the one that matches out of a list; it is near the end when it is there. */
function without<T>(list: T[], matches: (each: T) => boolean): T | undefined {
  const index = list.findLastIndex(matches)
  return index === -1 ? undefined : list.splice(index, 1)[0]
}
