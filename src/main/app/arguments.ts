/** What the command line asks for. */
export type Arguments = {
  /** Everything after `--cli`, or null when a window is wanted. */
  readonly cli: readonly string[] | null
  /** `--library=PATH`: the library to open instead of the one in the settings. */
  readonly library: string | null
}

/** Reads our own arguments out of all that the process was started with. Chromium's are left to it. */
export function readArguments(argv: readonly string[]): Arguments {
  const cliAt = argv.indexOf('--cli')
  const own = cliAt < 0 ? argv : argv.slice(0, cliAt)
  const library = own.find((each) => each.startsWith('--library='))?.slice('--library='.length)
  return { cli: cliAt < 0 ? null : argv.slice(cliAt + 1), library: library || null }
}
