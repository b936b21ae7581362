import type { AppError } from '../../shared/error'
import type { Prepared } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import type { Made, Print, PrintedPages, PrintJob } from '../export/print-queue'

/** How a command ends: it did its work, it could not, or it was not called right. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What a command works with; it reaches nothing else. */
export type CliTools = {
  /** Writes one line of results. */
  readonly print: (line: string) => void
  /** Writes one line for people, on stderr. */
  readonly say: (line: string) => void
  readonly printPdf: Print
  /** Prints in this process, come what may. */
  readonly printHere: (job: PrintJob) => Promise<Made<PrintedPages>>
  /** A file's frozen text, read as the window's import reads it. */
  readonly readFile: (path: string) => Promise<Result<Prepared>>
  readonly now: () => Date
  readonly newId: () => string
  readonly sampleFolder: string
  /** The folder that relative paths are meant from. */
  readonly cwd: string
}

/** A call that does not fit the command, in words. */
export type UsageError = { readonly usage: string }

export type Outcome = Result<null, AppError | UsageError>

/** One command of the command line. */
export type Command = {
  /** One line that says what it does. */
  readonly summary: string
  readonly usage: string
  /** Left out of the overview: nobody is meant to type it. */
  readonly hidden?: boolean
  readonly run: (args: readonly string[], tools: CliTools) => Promise<Outcome>
}
