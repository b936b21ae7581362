import { describe, expect, it } from 'vitest'
import { createEditQueue, type Saving } from '../../../../src/renderer/briefing/edit-queue'
import type { Edit } from '../../../../src/shared/domain/edit'
import type { GroupId } from '../../../../src/shared/domain/ids'
import type { AppError } from '../../../../src/shared/error'
import type { Changed } from '../../../../src/shared/ipc'
import { err, ok } from '../../../../src/shared/result'

const FULL: AppError = { code: 'disk-full', path: 'library' }
const REFUSED: AppError = { code: 'bad-request', channel: 'briefing:edit', issues: ['no such field'] }
const GROUP = 'group' as GroupId
const edit = (label: string): Edit => ({ label, changes: [] })
const saved = (label: string): Changed => ({
  briefingId: 'b',
  stamp: label,
  records: [],
  removed: [],
  history: { undo: label, redo: null },
  savedAt: '2026-03-01T12:00:00.000Z',
})

/** A queue in front of a disk that fails as it is told to. */
function aQueue() {
  const written: string[] = []
  const states: Saving[] = []
  const fails = new Map<string, AppError>()
  const disk: { down: AppError | null } = { down: null }
  const queue = createEditQueue({
    async send({ label }) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      const error = fails.get(label) ?? disk.down
      return error ? err(error) : ok(saved(label))
    },
    async onSaved({ stamp }) {
      written.push(stamp)
    },
    onState: (state) => states.push(state),
  })
  return { queue, written, states, fails, disk }
}

describe('createEditQueue', () => {
  it('sends edits one after another and says when they are safe', async () => {
    const { queue, written, states } = aQueue()
    const answers = await Promise.all(['a', 'b', 'c'].map((label) => queue.add(edit(label), GROUP)))
    expect(answers).toEqual([true, true, true])
    expect(written).toEqual(['a', 'b', 'c'])
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-03-01T12:00:00.000Z' })
  })

  it('keeps what could not be saved, with everything after it, and sends it in order on another try', async () => {
    const { queue, written, states, disk } = aQueue()
    disk.down = FULL
    expect(await queue.add(edit('a'), GROUP)).toBe(false)
    expect(await queue.add(edit('b'), GROUP)).toBe(false)
    expect(states.at(-1)).toEqual({ kind: 'failed', error: FULL, kept: 2 })

    disk.down = null
    await queue.retry()
    expect(written).toEqual(['a', 'b'])
    expect(states.at(-1)).toMatchObject({ kind: 'saved' })
  })

  it('sends kept edits before a newer one, so that the newer one wins', async () => {
    const { queue, written, disk } = aQueue()
    disk.down = FULL
    await queue.add(edit('older'), GROUP)
    disk.down = null
    expect(await queue.add(edit('newer'), GROUP)).toBe(true)
    expect(written).toEqual(['older', 'newer'])
  })

  it('steps over an edit that can never be accepted, and still says that it is not saved', async () => {
    const { queue, written, states, fails } = aQueue()
    fails.set('wrong', REFUSED)
    expect(await queue.add(edit('wrong'), GROUP)).toBe(false)
    expect(await queue.add(edit('right'), GROUP)).toBe(true)
    expect(written).toEqual(['right'])
    expect(states.at(-1)).toEqual({ kind: 'failed', error: REFUSED, kept: 1 })
    queue.drop()
    expect(states.at(-1)).toEqual({ kind: 'idle' })
  })
})
