import type { BriefingStamp } from '../../shared/ipc'
import { isMissing } from '../disk/errors'
import { files } from '../disk/files'
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
  const stamps: BriefingStamp[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    const sizes = await Promise.all(some.map((briefingId) => journalSizes(journalFolder(library, briefingId))))
    some.forEach((briefingId, index) => {
      const found = sizes[index]
      if (found && found.size > 0) stamps.push({ briefingId, stamp: stampOf(found) })
    })
  }
  return stamps
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await files.list(folder)).map(({ name }) => name)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
