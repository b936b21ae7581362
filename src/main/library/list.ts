import type { BriefingStamp } from '../../shared/ipc'
import { isMissing } from '../disk/errors'
import { files } from '../disk/files'
import { mapAtOnce } from './map-at-once'
import { briefingsFolder, isId, journalFolder } from './paths'
import { journalSizes, stampOf } from './read-journal'

/** How many folders are looked into at once. */
const AT_ONCE = 16

/**
 * Every briefing of a library folder with a stamp of its journals, from names and sizes alone.
 *
 * @throws NodeJS.ErrnoException when the folder cannot be read.
 */
export async function listBriefings(library: string): Promise<BriefingStamp[]> {
  const ids = (await namesIn(briefingsFolder(library))).filter(isId).sort()
  const sizes = await mapAtOnce(ids, AT_ONCE, (briefingId) => journalSizes(journalFolder(library, briefingId)))
  return ids.flatMap((briefingId, index) => {
    const found = sizes[index]
    return found && found.size > 0 ? [{ briefingId, stamp: stampOf(found) }] : []
  })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await files.list(folder)).map(({ name }) => name)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
