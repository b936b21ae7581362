import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { replaceFile } from '../disk/durable'

const BoundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })

const MemorySchema = z.object({
  bounds: BoundsSchema.nullable().catch(null).default(null),
  maximised: z.boolean().catch(false).default(false),
  /** Where the last file was opened and the last one saved. */
  openFolder: z.string().nullable().catch(null).default(null),
  saveFolder: z.string().nullable().catch(null).default(null),
})

/** Small things a device remembers from one start to the next. None of them matters when it is lost. */
export type Memory = z.infer<typeof MemorySchema>

export type DeviceMemory = {
  readonly read: () => Memory
  /** Remembers; the file follows by itself, and a failure is only forgetfulness. */
  readonly remember: (some: Partial<Memory>) => void
  /** Settles when all that is remembered is in the file. */
  readonly settled: () => Promise<void>
}

/** Opens the memory in a file; a missing or damaged one starts empty. */
export async function openDeviceMemory(path: string): Promise<DeviceMemory> {
  let memory = MemorySchema.parse({})
  let writing: Promise<void> = Promise.resolve()
  try {
    memory = MemorySchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    // The first start, or a file somebody has written in.
  }
  return {
    read: () => memory,
    remember(some) {
      memory = { ...memory, ...some }
      const text = `${JSON.stringify(memory, null, 2)}\n`
      writing = writing.then(async () => {
        await replaceFile(path, Buffer.from(text, 'utf8'))
      })
    },
    settled: () => writing,
  }
}
