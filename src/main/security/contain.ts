import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Letters of a path that our own files never have: separators in disguise, drives and streams, escapes of escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL ends a path for the system.
const STRANGE = /[\u0000-\u001f\u007f\\:%]/

/**
 * The file inside `root` that a request's path names, or null when there is none or it leads out.
 *
 * Decodes before it checks, so that `..%2f` cannot climb out of `root` (the URL parser folds `../`
 * and `%2e%2e/` itself and leaves this one); follows links before it checks again. A path that
 * needs an encoded separator, or is encoded twice, is not ours and is refused.
 *
 * @param pathname - as `URL.pathname` gives it, still encoded.
 */
export async function containedFile(root: string, pathname: string): Promise<string | null> {
  const name = decoded(pathname)
  if (name === null || STRANGE.test(name) || name.split('/').some(isOddSegment)) return null
  const path = resolve(root, `.${name}`)
  if (!isInside(root, path)) return null
  try {
    const real = await realpath(path)
    if (!isInside(await realpath(root), real)) return null
    return (await stat(real)).isFile() ? real : null
  } catch {
    return null
  }
}

function decoded(pathname: string): string | null {
  if (!pathname.startsWith('/') || /%(?:2f|5c|00)/i.test(pathname)) return null
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** `..` climbs; Windows drops a trailing dot or space, so that two names would mean one file. */
const isOddSegment = (segment: string): boolean => /[. ]$/.test(segment)

// With the separator: `/data/app-evil` does not lie in `/data/app`.
function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
