import { replaceFile } from '../disk/durable'
import { readText } from '../disk/read'
import type { Bounds } from '../windows/placement'

/** Small things a device remembers from one start to the next. None of them matters when it is lost. */
export type Memory = {
  readonly bounds: Bounds | null
  readonly maximised: boolean
  readonly theme: 'system' | 'light' | 'dark'
  /** Where the last file was opened and the last one saved. */
  readonly openFolder: string | null
  readonly saveFolder: string | null
}

export type DeviceMemory = {
  readonly read: () => Memory
  /** Remembers; the file follows by itself, and a failure is only forgetfulness. */
  readonly remember: (some: Partial<Memory>) => void
  /** Settles when all that is remembered is in the file. */
  readonly settled: () => Promise<void>
}

/** Opens the memory in a file; a missing or damaged one starts empty. */
export async function openDeviceMemory(path: string): Promise<DeviceMemory> {
  let memory = asMemory((await readText(path)) ?? '')
  let writing: Promise<void> = Promise.resolve()
  return {
    read: () => memory,
    remember(some) {
      memory = { ...memory, ...some }
      const text = `${JSON.stringify(memory, null, 2)}\n`
      writing = writing.then(async () => {
        await replaceFile(path, text)
      })
    },
    settled: () => writing,
  }
}

/** Each thing by itself, and by hand: the window waits for this, and a schema library takes longer to load than to use. */
function asMemory(text: string): Memory {
  const stored = parsed(text)
  const folder = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return {
    bounds: asBounds(stored.bounds),
    maximised: stored.maximised === true,
    theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : 'system',
    openFolder: folder(stored.openFolder),
    saveFolder: folder(stored.saveFolder),
  }
}

type Stored = Readonly<Record<string, unknown>>

function parsed(text: string): Stored {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Stored) : {}
  } catch {
    return {}
  }
}

function asBounds(value: unknown): Bounds | null {
  if (typeof value !== 'object' || value === null) return null
  const { x, y, width, height } = value as Stored
  const isNumber = (each: unknown): each is number => Number.isInteger(each)
  return isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height) ? { x, y, width, height } : null
}
