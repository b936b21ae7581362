import { files } from './files'

/** A small text file as a whole; null when it is not there or cannot be read. */
export async function readText(path: string): Promise<string | null> {
  try {
    return (await files.readFile(path)).toString('utf8')
  } catch {
    return null
  }
}
