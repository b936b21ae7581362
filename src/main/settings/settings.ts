import { dirname, join } from 'node:path'
import type { z } from 'zod'
import { ok, type Result } from '../../shared/result'
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../../shared/settings'
import { makeFolder, replaceFile, setAside } from '../disk/durable'
import { isMissing } from '../disk/errors'
import { files } from '../disk/files'

export type SettingsStore = Awaited<ReturnType<typeof openSettings>>

type Deps = {
  readonly userData: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * The settings of this device, kept in `settings.json`.
 *
 * Read leniently: a value that cannot be used counts as not set, what a newer version added is
 * kept, and a file that is no settings file at all is set aside under another name.
 */
export async function openSettings({ userData, now }: Deps) {
  const path = join(userData, 'settings.json')
  let stored = await readStored(path)
  let problem: string | null = null
  if (stored === null) {
    const aside = join(userData, `settings.damaged-${now()}.json`)
    const moved = await setAside(path, aside)
    problem = moved.ok ? `The settings could not be read. The old file is kept as ${aside}.` : null
    stored = {}
  }
  let current = lenient(stored)
  let last: Promise<unknown> = Promise.resolve()

  async function store(patch: Partial<Settings>): Promise<Result<Settings>> {
    const next = { ...stored, ...current, ...patch }
    const made = await makeFolder(userData, dirname(userData))
    const written = made.ok ? await replaceFile(path, `${JSON.stringify(next, null, 2)}\n`) : made
    if (!written.ok) return written
    stored = next
    current = lenient(next)
    return ok(current)
  }

  return {
    /** What was wrong with the stored settings, in words, or null. */
    problem,
    read: (): Settings => current,
    /** Changes some settings; they are on the disk when it is answered. */
    change(patch: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Result<Settings>> {
      const given = Object.entries(patch).filter(([, value]) => value !== undefined)
      const work = () => store(Object.fromEntries(given))
      const mine = last.then(work, work)
      last = mine
      return mine
    },
  }
}

type Stored = Readonly<Record<string, unknown>>

/** The stored values, an empty set when there is no file, or null when the file is not what it should be. */
async function readStored(path: string): Promise<Stored | null> {
  let text: string
  try {
    text = (await files.readFile(path)).toString('utf8')
  } catch (error) {
    return isMissing(error) ? {} : null
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : null
  } catch {
    return null
  }
}

/** Each setting by itself, so that one bad value does not take the others with it. */
function lenient(stored: Stored): Settings {
  const fields = Object.entries(SettingsSchema.shape) as [keyof Settings, z.ZodType][]
  const read = fields.map(([name, schema]) => {
    const value = schema.safeParse(stored[name])
    return [name, value.success ? value.data : DEFAULT_SETTINGS[name]]
  })
  return Object.fromEntries(read) as Settings
}
