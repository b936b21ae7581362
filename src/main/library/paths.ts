import { join } from 'node:path'

/** Ends the name of every journal file: whatever ends otherwise is not read. */
export const JOURNAL_ENDING = '.jsonl'

/** Names inside a library folder; `docs/format.md` describes them. */
export const manifestPath = (library: string): string => join(library, 'library.json')
export const briefingsFolder = (library: string): string => join(library, 'briefings')
export const briefingFolder = (library: string, briefingId: string): string =>
  join(briefingsFolder(library), briefingId)

/** The folder of a briefing's journals, or of the library's own when `briefingId` is null. */
export const journalFolder = (library: string, briefingId: string | null): string =>
  join(briefingId === null ? library : briefingFolder(library, briefingId), 'journal')

/** Where a source's frozen text lies. */
export const sourcePath = (library: string, briefingId: string, sourceId: string): string =>
  join(briefingFolder(library, briefingId), 'sources', `${sourceId}.txt`)

/** Where the file lies that a source came from; of its name only a harmless ending is kept. */
export const originalPath = (library: string, briefingId: string, sourceId: string, name: string): string =>
  join(briefingFolder(library, briefingId), 'originals', `${sourceId}${safeEnding(name)}`)

/** The ending of a file name with its dot, lower-case, or nothing when it is not a plain one. */
export const safeEnding = (name: string): string => /\.[a-z0-9]{1,10}$/i.exec(name)?.[0].toLowerCase() ?? ''

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a name is an id as we give them: nothing else is taken for a folder or a file of ours. */
export const isId = (name: string): boolean => UUID.test(name)
