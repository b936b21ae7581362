/**
 * A line for the person at the terminal.
 *
 * It goes to stderr: stdout belongs to the program that set-up prepares.
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** A failure whose message is all there is to tell: no stack is shown for it. */
export class PlainError extends Error {}

/** Runs a script's main function and ends the process with the exit code it answers. */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    say(error instanceof PlainError ? error.message : String(error?.stack ?? error))
    process.exitCode = 1
  }
}
