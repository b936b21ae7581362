import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

const SOURCE = resolve(import.meta.dirname, '../../src')

export type SourceFile = {
  /** Relative to `src`, with forward slashes. */
  readonly path: string
  readonly text: string
  /** The same with comments blanked out: a rule is about code, not about what is said of it. */
  readonly code: string
}

/** Every TypeScript and HTML file of the app. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|html)$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8')
      return { path: path.split(sep).join('/'), text, code: withoutComments(text) }
    })
}

/** Blanks out comments; strings are skipped over, so that `//` in an address stays. */
export function withoutComments(text: string): string {
  return text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|[\s;{}(),])\/\/[^\n]*/g,
    (_, string: string | undefined, before: string | undefined) => string ?? before ?? '',
  )
}
