import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Files } from '../../src/main/disk/files'
import { type Chance, CrashDisk, systemError } from './support/crash-disk'
import { CrashWorld, type Step } from './support/crash-world'

/** The disk that the real modules stand on just now. */
let disk = new CrashDisk()

vi.mock('../../src/main/disk/files', () => ({
  files: new Proxy({} as Files, { get: (_, name: keyof Files) => disk.files[name] }),
}))

/** How one life of the process ends, after so many changes of the disk, if it does not end by itself before. */
type Life = {
  readonly steps: readonly Step[]
  readonly after: number
  readonly end: 'kill' | 'power cut'
  readonly luck: Chance
}

/** Lives one life on a disk and answers the disk that the next one finds. */
async function liveOn(world: CrashWorld, { steps, after, end, luck }: Life): Promise<void> {
  let changes = 0
  disk.onChange = () => {
    changes += 1
    if (changes > after) disk.kill()
  }
  await world.live(steps)
  disk.onChange = () => undefined
  if (end === 'power cut') disk = disk.afterPowerCut(luck)
  disk.revive()
  // Whoever held a lock is gone.
  for (const path of disk.paths()) if (path.endsWith('/lock')) await disk.files.remove(path)
}

/** A small generator (mulberry32), so that a fate can be told again from its seed. */
function chance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const NOTHING_KEPT: Chance = () => 0
const ALL_KEPT: Chance = () => 0.99
const ALL_TORN: Chance = () => 0.5

/** A session in which everything that writes happens once. */
const SESSION: readonly Step[] = [
  { act: 'create', size: 40 },
  { act: 'edit', which: 0, size: 100 },
  { act: 'add source', which: 0, size: 10 },
  { act: 'undo', which: 0 },
  { act: 'redo', which: 0 },
  { act: 'create', size: 5 },
  { act: 'edit', which: 1, size: 5_000 },
  { act: 'edit', which: 0, size: 3 },
]

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('create' as const), size: fc.nat(200) }),
  fc.record({ act: fc.constant('edit' as const), which: fc.nat(3), size: fc.nat(6_000) }),
  fc.record({ act: fc.constant('add source' as const), which: fc.nat(3), size: fc.nat(200) }),
  fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const), which: fc.nat(3) }),
)
const anyLuck = fc.oneof(fc.constantFrom(NOTHING_KEPT, ALL_KEPT, ALL_TORN), fc.integer().map(chance))
const anyLife: fc.Arbitrary<Life> = fc.record({
  steps: fc.array(anyStep, { minLength: 1, maxLength: 6 }),
  after: fc.nat(120),
  end: fc.constantFrom('kill' as const, 'power cut' as const),
  luck: anyLuck,
})

describe('every acknowledged edit', () => {
  it.each([
    ['nothing that was not flushed survives', NOTHING_KEPT],
    ['everything survives', ALL_KEPT],
    ['everything is torn', ALL_TORN],
    ['chance decides', chance(1)],
    ['chance decides otherwise', chance(2)],
  ])('is there after a power cut at any step of a session, when %s', { timeout: 120_000 }, async (_, luck) => {
    for (let after = 0; ; after += 1) {
      disk = new CrashDisk()
      const world = new CrashWorld()
      let reached = 0
      await liveOn(world, { steps: SESSION, after, end: 'power cut', luck })
      reached = world.acknowledged
      expect(await world.losses(), `after ${after} changes`).toEqual([])
      // The library that was left behind can be worked in, and what is acknowledged then is as safe.
      await liveOn(world, { steps: SESSION, after: Number.POSITIVE_INFINITY, end: 'power cut', luck: NOTHING_KEPT })
      expect(await world.losses(), `after ${after} changes and another session`).toEqual([])
      if (reached === SESSION.length - 2) break
    }
  })

  it('is there after any sequence of kills and power cuts', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLife, { minLength: 1, maxLength: 5 }), async (lives) => {
        disk = new CrashDisk()
        const world = new CrashWorld()
        for (const life of lives) {
          await liveOn(world, life)
          expect(await world.losses()).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is there when any one call of a session fails, and after the power cut that follows', {
    timeout: 120_000,
  }, async () => {
    for (const code of ['EIO', 'ENOSPC', 'EROFS']) {
      for (let failing = 1; ; failing += 1) {
        disk = new CrashDisk()
        const world = new CrashWorld()
        let changes = 0
        disk.onChange = (call, path) => {
          changes += 1
          if (changes === failing) throw systemError(code, call, path)
        }
        await world.live(SESSION)
        disk.onChange = () => undefined
        const all = changes
        for (const path of disk.paths()) if (path.endsWith('/lock')) await disk.files.remove(path)
        expect(await world.losses(), `${code} at change ${failing}`).toEqual([])
        disk = disk.afterPowerCut(failing % 2 === 0 ? NOTHING_KEPT : chance(failing))
        expect(await world.losses(), `${code} at change ${failing}, then a power cut`).toEqual([])
        if (failing > all) break
      }
    }
  })
})
