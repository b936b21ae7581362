import { dirname, join } from 'node:path'
import { z } from 'zod'
import { FORMAT } from '../../shared/journal/line'
import { err, ok, type Result } from '../../shared/result'
import { makeFolder, replaceFile } from '../disk/durable'
import { isMissing, reasonOf } from '../disk/errors'
import { files } from '../disk/files'
import { briefingsFolder, isId, journalFolder, manifestPath } from './paths'
import { readJournalFile } from './read-file'
import { journalSizes } from './read-journal'

const ManifestSchema = z.object({ format: z.int().positive(), library: z.string().min(1).max(100) })

/** What a library folder says of itself. */
export type Manifest = {
  readonly library: string
  readonly format: number
  /** Why nothing can be written, in words, or null. */
  readonly readOnly: string | null
  readonly problems: readonly string[]
}

/** What may lie in a folder that is to become a library: droppings of sync engines and file managers, and what a
 * first start has left that was interrupted. */
const IGNORABLE =
  /^(?:\..*|library\.json\..*\.tmp|desktop\.ini|thumbs\.db|lost\+found|system volume information|\$recycle\.bin)$/i

/**
 * Reads a library's manifest without writing anything.
 *
 * A lost manifest is made up from the headers of the journals; a damaged one is left alone, and
 * the library opens read-only.
 */
export async function readManifest(folder: string): Promise<Result<Manifest | 'empty'>> {
  let text: string
  try {
    text = (await files.readFile(manifestPath(folder))).toString('utf8')
  } catch (error) {
    if (!isMissing(error)) return err({ code: 'library-unusable', path: folder, reason: reasonOf(error) })
    return readLost(folder)
  }
  const manifest = parse(text)
  if (manifest === null) {
    const library = await idFromHeaders(folder)
    const reason = 'library.json cannot be read'
    if (library === null) return err({ code: 'library-unusable', path: folder, reason })
    const readOnly = `${reason}; nothing is written until it is put right.`
    return ok({ library, format: FORMAT, readOnly, problems: ['library.json is damaged. It was left as it is.'] })
  }
  const newer = manifest.format > FORMAT
  const readOnly = newer ? 'it was made by a newer version of Standpoint.' : await whyNotWritable(folder)
  return ok({ ...manifest, readOnly, problems: [] })
}

/** As `readManifest`, but makes a library of an empty folder, or of none, and puts back a lost manifest. */
export async function openManifest(folder: string, newId: () => string): Promise<Result<Manifest>> {
  const found = await readManifest(folder)
  if (!found.ok) return found
  if (found.value !== 'empty' && !found.value.problems.includes(LOST)) return ok(found.value)
  const library = found.value === 'empty' ? newId() : found.value.library
  const written = await writeManifest(folder, library)
  if (written.ok)
    return ok({ library, format: FORMAT, readOnly: null, problems: found.value === 'empty' ? [] : [LOST] })
  return found.value === 'empty' ? written : ok({ ...found.value, readOnly: 'library.json cannot be written.' })
}

async function writeManifest(folder: string, library: string): Promise<Result<null>> {
  const made = await makeFolder(folder, dirname(folder))
  return made.ok ? replaceFile(manifestPath(folder), `${JSON.stringify({ format: FORMAT, library })}\n`) : made
}

const LOST = 'library.json was missing. It was made anew from the journals.'

async function readLost(folder: string): Promise<Result<Manifest | 'empty'>> {
  const entries = await files
    .list(folder)
    .catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : reasonOf(error)))
  if (typeof entries === 'string') return err({ code: 'library-unusable', path: folder, reason: entries })
  const real = entries.filter(({ name }) => !IGNORABLE.test(name))
  if (real.length === 0) return ok('empty')
  const library = await idFromHeaders(folder)
  if (library !== null) return ok({ library, format: FORMAT, readOnly: await whyNotWritable(folder), problems: [LOST] })
  return err({ code: 'library-unusable', path: folder, reason: 'it holds other files; choose an empty folder' })
}

function parse(text: string): z.infer<typeof ManifestSchema> | null {
  try {
    return ManifestSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The library id that the first readable header names. */
async function idFromHeaders(folder: string): Promise<string | null> {
  const entries = await files.list(briefingsFolder(folder)).catch(() => [])
  for (const place of [null, ...entries.map(({ name }) => name).filter(isId)]) {
    const journals = journalFolder(folder, place)
    for (const name of (await journalSizes(journals)).keys()) {
      const file = await readJournalFile(join(journals, name)).catch(() => null)
      if (file?.header) return file.header.library
    }
  }
  return null
}

async function whyNotWritable(folder: string): Promise<string | null> {
  try {
    await files.checkWritable(folder)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EROFS'
      ? 'the disk or folder is read-only.'
      : 'you have no permission to write there.'
  }
}
