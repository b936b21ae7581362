import type { AppError } from '../../shared/error'

const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM'])
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** What a failed write was, for the analyst: no room, no permission, or something else. */
export function asWriteError(error: unknown, path: string): AppError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  const reason = reasonOf(error)
  if (FULL.has(code)) return { code: 'disk-full', path }
  if (READ_ONLY.has(code)) return { code: 'library-read-only', path, reason }
  return { code: 'write-failed', path, reason }
}

/** An error in one line. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Whether an error says that something is not there. */
export const isMissing = (error: unknown): boolean => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code === 'ENOENT' || code === 'ENOTDIR'
}
