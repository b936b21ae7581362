import { dirname } from 'node:path'
import type { PageStart } from '../../shared/domain/source'
import type { LineChange } from '../../shared/journal/line'
import { err, ok, type Result } from '../../shared/result'
import { makeFolder, replaceFile } from '../disk/durable'
import { isMissing, reasonOf } from '../disk/errors'
import { files } from '../disk/files'
import { sha256 } from './checksum'
import { isId, originalPath, sourcePath } from './paths'

/** A prepared import with the file it came from; a pasted text has none, and only a PDF has pages. */
export type Filing = {
  readonly name: string
  readonly text: string
  readonly notices: readonly string[]
  readonly pages?: readonly PageStart[]
  readonly original: Uint8Array | null
}

/** A filing that belongs to the source an edit makes. */
export type FiledSource = { readonly sourceId: string; readonly changes: readonly LineChange[] }

/**
 * Joins an edit and the text it files: the one source record of the edit gets the facts of the
 * text (hash, length, name, notices, pages) as they are, whatever the edit says of them.
 *
 * @returns null when the edit does not make exactly one source.
 */
export function withFacts(changes: readonly LineChange[], filing: Filing): FiledSource | null {
  const sources = changes.filter(({ table }) => table === 'source')
  const [source] = sources
  if (!source || sources.length !== 1 || !isId(source.id)) return null
  const facts = {
    sha256: sha256(filing.text),
    length: filing.text.length,
    originalName: filing.name.slice(0, 2_000),
    notices: filing.notices.slice(0, 50).map((notice) => notice.slice(0, 500)),
    ...(filing.pages?.length ? { pages: filing.pages } : {}),
  }
  return {
    sourceId: source.id,
    changes: changes.map((change) =>
      change === source ? { ...change, patch: { ...change.patch, ...facts } } : change,
    ),
  }
}

/** Whether an edit claims facts of a text that only a filing can give. */
export const claimsFacts = (changes: readonly LineChange[]): boolean =>
  changes.some(({ table, patch }) => table === 'source' && ('sha256' in patch || 'length' in patch || 'pages' in patch))

/** Puts a text and its original beside a briefing's journals. When it fails neither is left behind. */
export async function fileSource(
  library: string,
  briefingId: string,
  sourceId: string,
  filing: Filing,
): Promise<Result<null>> {
  const filed: (readonly [string, string | Uint8Array])[] = [[sourcePath(library, briefingId, sourceId), filing.text]]
  if (filing.original) filed.push([originalPath(library, briefingId, sourceId, filing.name), filing.original])
  for (const [path, contents] of filed) {
    const made = await makeFolder(dirname(path), library)
    const written = made.ok ? await replaceFile(path, contents) : made
    if (written.ok) continue
    await unfileSource(library, briefingId, sourceId, filing)
    return written
  }
  return ok(null)
}

/** Takes back a filing whose record could not be written. */
export async function unfileSource(
  library: string,
  briefingId: string,
  sourceId: string,
  filing: Filing,
): Promise<void> {
  await files.remove(sourcePath(library, briefingId, sourceId)).catch(() => undefined)
  await files.remove(originalPath(library, briefingId, sourceId, filing.name)).catch(() => undefined)
}

/** A frozen text as it was filed: one that does not have the hash of its record is not handed out. */
export async function readSource(
  library: string,
  briefingId: string,
  sourceId: string,
  expected: unknown,
): Promise<Result<string>> {
  if (!isId(sourceId)) return err({ code: 'source-not-found', sourceId })
  const path = sourcePath(library, briefingId, sourceId)
  try {
    const bytes = await files.readFile(path)
    return sha256(bytes) === expected ? ok(bytes.toString('utf8')) : err({ code: 'source-altered', sourceId })
  } catch (error) {
    if (isMissing(error)) return err({ code: 'source-not-found', sourceId })
    return err({ code: 'source-unreadable', name: path, reason: reasonOf(error) })
  }
}
