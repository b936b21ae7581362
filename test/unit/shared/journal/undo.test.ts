import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextReading, reading } from '../../../../src/shared/journal/clock'
import { Fold, fold } from '../../../../src/shared/journal/fold'
import type { JournalLine, LineChange } from '../../../../src/shared/journal/line'
import { Stacks } from '../../../../src/shared/journal/stacks'
import { redo, undo } from '../../../../src/shared/journal/undo'
import { aLine, change, changes } from './support'

/** One device at work: it edits, undoes and redoes, and others may write in between. */
function aDevice() {
  const lines: JournalLine[] = []
  const stacks = new Stacks()
  let groups = 0
  const write = (line: Partial<JournalLine>): void => {
    const seen = fold(lines).latest
    const written = aLine({ n: lines.length + 1, at: nextReading(1_000, seen), ...line })
    lines.push(written)
    if (written.writer === 'w1') stacks.apply(written)
  }
  const newGroup = (): string => `group-${++groups}`
  return {
    lines,
    stacks,
    edit: (changed: readonly LineChange[], group = newGroup()) => write({ group, changes: changed, label: group }),
    other: (changed: readonly LineChange[]) => write({ writer: 'w2', group: newGroup(), changes: changed }),
    undo() {
      const step = stacks.undo
      if (!step) return null
      const undoing = undo(lines, step.group)
      write({ group: newGroup(), undoes: step.group, changes: undoing.changes })
      return undoing
    },
    redo() {
      const step = stacks.redo
      if (!step) return null
      const undoing = redo(lines, step.by)
      write({ group: newGroup(), undoes: step.by, changes: undoing.changes })
      return undoing
    },
    shown: () =>
      Object.fromEntries(Array.from(fold(lines).records(), ({ table, id, fields }) => [`${table} ${id}`, fields])),
  }
}

const edits = fc.array(fc.array(changes, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })

describe('undo', () => {
  it('goes back step by step to every state there was, and redo forward again', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const device = aDevice()
        const states = [device.shown()]
        for (const step of steps) {
          device.edit(step)
          states.push(device.shown())
        }
        for (const state of states.slice(0, -1).reverse()) {
          device.undo()
          expect(withoutFinal(device.shown())).toEqual(withoutFinal(state))
        }
        expect(device.stacks.undo).toBeNull()
        for (const state of states.slice(1)) {
          device.redo()
          expect(withoutFinal(device.shown())).toEqual(withoutFinal(state))
        }
        expect(device.stacks.redo).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('ends at the same state however undo and redo go to and fro', () => {
    fc.assert(
      fc.property(edits, fc.array(fc.boolean(), { maxLength: 12 }), (steps, ways) => {
        const device = aDevice()
        const states = [device.shown()]
        for (const step of steps) {
          device.edit(step)
          states.push(device.shown())
        }
        let at = states.length - 1
        for (const back of ways) {
          if (back ? device.undo() : device.redo()) at += back ? -1 : 1
          expect(withoutFinal(device.shown())).toEqual(withoutFinal(states[at] ?? {}))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves a field that somebody has changed since, and names it', () => {
    const device = aDevice()
    device.edit([change('voice', 'v', { name: 'a', role: 'b' })])
    device.edit([change('voice', 'v', { name: 'mine', role: 'mine' })])
    device.other([change('voice', 'v', { name: 'theirs' })])
    expect(device.undo()?.leftAlone).toEqual([{ table: 'voice', id: 'v', field: 'name' }])
    expect(device.shown()['voice v']).toEqual({ name: 'theirs', role: 'b' })
  })

  it('gives a field back to whoever held it before, not to nothing', () => {
    const device = aDevice()
    device.other([change('voice', 'v', { name: 'theirs' })])
    device.edit([change('voice', 'v', { name: 'mine' })])
    device.undo()
    expect(device.shown()['voice v']).toEqual({ name: 'theirs' })
  })

  it('unmakes a record that it made', () => {
    const device = aDevice()
    device.edit([change('voice', 'v', { name: 'a' })])
    device.undo()
    expect(device.shown()).toEqual({})
  })

  it('hides a record that others have written into since, and redo shows it with their writing', () => {
    const device = aDevice()
    device.edit([change('voice', 'v', { name: 'a', role: 'b' })])
    device.other([change('voice', 'v', { note: 'theirs' })])
    device.undo()
    expect(device.shown()).toEqual({})
    expect([...fold(device.lines).deleted()][0]?.fields).toMatchObject({ note: 'theirs', name: 'a' })
    device.redo()
    expect(device.shown()['voice v']).toEqual({ name: 'a', role: 'b', note: 'theirs' })
  })

  it('never hides a record that was there before, whatever others did to the fields', () => {
    const device = aDevice()
    device.edit([change('voice', 'v', { name: 'a' })])
    device.edit([change('voice', 'v', { role: 'mine', note: 'mine' })])
    device.other([change('voice', 'v', { role: 'theirs' })])
    device.undo()
    expect(device.shown()['voice v']).toEqual({ name: 'a', role: 'theirs' })
  })

  it('takes all lines of a group as one step', () => {
    const device = aDevice()
    device.edit([change('voice', 'v', { name: 'a' })])
    for (const name of ['ab', 'abc']) device.edit([change('voice', 'v', { name })], 'typing')
    device.undo()
    expect(device.shown()['voice v']).toEqual({ name: 'a' })
    device.redo()
    expect(device.shown()['voice v']).toEqual({ name: 'abc' })
  })

  it('does not bring back by redo what somebody has changed since', () => {
    const device = aDevice()
    device.edit([change('voice', 'v', { name: 'a', role: 'b' })])
    device.edit([change('voice', 'v', { name: 'mine', role: 'mine' })])
    device.undo()
    device.other([change('voice', 'v', { name: 'theirs' })])
    expect(device.redo()?.leftAlone).toEqual([{ table: 'voice', id: 'v', field: 'name' }])
    expect(device.shown()['voice v']).toEqual({ name: 'theirs', role: 'mine' })
  })

  it('forgets what could be redone at the next edit', () => {
    const device = aDevice()
    device.edit([change('voice', 'v', { name: 'a' })])
    device.undo()
    device.edit([change('voice', 'w', { name: 'b' })])
    expect(device.redo()).toBeNull()
  })

  it('reads the same stacks again from the lines a writer left', () => {
    const device = aDevice()
    for (const name of ['a', 'b', 'c']) device.edit([change('voice', 'v', { name })])
    device.undo()
    device.undo()
    device.redo()
    const again = new Stacks()
    for (const line of device.lines) again.apply(line)
    expect([again.undo, again.redo]).toEqual([device.stacks.undo, device.stacks.redo])
    expect(again.undo?.label).toBe('group-2')
    expect(again.redo?.label).toBe('group-3')
  })
})

/** Every step after it takes a final briefing back; undoing the step does not make it final again. */
function withoutFinal(state: Record<string, Readonly<Record<string, unknown>>>) {
  return Object.fromEntries(Object.entries(state).map(([key, { final: _final, ...fields }]) => [key, fields]))
}

it('folds what undo wrote like any other line, on a device that only sees the lines', () => {
  const device = aDevice()
  device.edit([change('voice', 'v', { name: 'a' })])
  device.undo()
  const elsewhere = new Fold()
  for (const line of [...device.lines].reverse()) elsewhere.apply(line)
  expect([...elsewhere.records()]).toEqual([])
  expect(elsewhere.latest).toBe(reading(1_000, 1))
})
