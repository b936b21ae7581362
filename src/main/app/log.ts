import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** At this size, in bytes, the log begins again; the one before it is kept. */
const ROTATE_AT_BYTES = 512 * 1024
/** The most of one detail that is written, in UTF-16 code units. */
const DETAIL_LIMIT = 2_000

type Details = Readonly<Record<string, unknown>>

/**
 * What went wrong and when, for whoever helps later.
 *
 * Callers give names, codes and counts; nothing of a briefing's content belongs here.
 */
export type Log = {
  readonly folder: string
  readonly info: (message: string, details?: Details) => void
  readonly warn: (message: string, details?: Details) => void
  readonly error: (message: string, details?: Details) => void
}

/** A log in a folder, one JSON object a line. A disk that takes no log stops nothing else. */
export function createLog(folder: string, now: () => Date = () => new Date()): Log {
  const path = join(folder, 'standpoint.log')
  const write = (level: string, message: string, details: Details = {}): void => {
    const plain = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, asPlain(value)]))
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > ROTATE_AT_BYTES) renameSync(path, `${path}.1`)
      appendFileSync(path, `${JSON.stringify({ time: now().toISOString(), level, message, ...plain })}\n`, {
        mode: 0o600,
      })
    } catch {
      // Nowhere left to say so.
    }
  }
  return {
    folder,
    info: (message, details) => write('info', message, details),
    warn: (message, details) => write('warn', message, details),
    error: (message, details) => write('error', message, details),
  }
}

function asPlain(value: unknown): unknown {
  if (value instanceof Error) return (value.stack ?? value.message).slice(0, DETAIL_LIMIT)
  return typeof value === 'string' ? value.slice(0, DETAIL_LIMIT) : value
}
