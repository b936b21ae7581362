import { files } from './files'

/** A small file that is rewritten in place and never flushed. */
export type Note = {
  /** @throws NodeJS.ErrnoException */
  readonly rewrite: (text: string) => void
  readonly close: () => void
}

/**
 * For what only has to outlive the process: one `write` call is not interrupted by a kill, and
 * after a power cut the reader must cope with an older text, or none. The text must always have
 * the same length. Synchronous, since it stands beside every edit and takes a few microseconds.
 *
 * The file is made at the first writing, and held open until `close`.
 */
export function createNote(path: string): Note {
  let file: number | null = null
  return {
    rewrite(text) {
      file ??= openExisting(path)
      files.writeSync(file, Buffer.from(text, 'utf8'), 0, 0)
    },
    close() {
      if (file !== null) files.closeSync(file)
      file = null
    },
  }
}

function openExisting(path: string): number {
  try {
    return files.openSync(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return files.openSync(path, 'w', 0o600)
  }
}
