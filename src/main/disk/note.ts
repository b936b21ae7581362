import { closeSync, openSync, writeSync } from 'node:fs'

/**
 * Rewrites a small file in place, without flushing it.
 *
 * For what only has to outlive the process: one `write` call is not interrupted by a kill, and
 * after a power cut the reader must cope with an older text, or none. The text must always have
 * the same length. Synchronous, since it stands between every edit and its append and takes a
 * few microseconds.
 *
 * @throws NodeJS.ErrnoException
 */
export function rewriteNote(path: string, text: string): void {
  const file = openExisting(path)
  try {
    writeSync(file, text, 0, 'utf8')
  } finally {
    closeSync(file)
  }
}

function openExisting(path: string): number {
  try {
    return openSync(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return openSync(path, 'w', 0o600)
  }
}
