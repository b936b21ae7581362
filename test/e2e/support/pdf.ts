import { run } from './command-line'

/** The text of each page, as another program reads it. */
export async function pagesOf(path: string): Promise<string[]> {
  const { code, stdout, stderr } = await run('pdftotext', ['-layout', path, '-'])
  if (code !== 0) throw new Error(`pdftotext: ${stderr}`)
  return stdout.split('\f').slice(0, -1)
}

/** A text without what line breaks and columns do to it. */
export const flowing = (text: string): string => text.replace(/\s+/g, ' ')

/** The text of a whole document in the order it was written, on one line; right-to-left words come out backwards. */
export async function textOf(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', path, '-'])
  return flowing(stdout)
}

/** The text of a whole document as copying gives it, on one line: letters of any script in logical order, without marks of direction. */
export async function copiedText(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', [path, '-'])
  return flowing(stdout.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').normalize('NFKC'))
}

/** The fonts of a document: name, and whether it is embedded. */
export async function fontsOf(path: string): Promise<{ readonly name: string; readonly embedded: boolean }[]> {
  const { stdout } = await run('pdffonts', [path])
  return stdout
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({
      name: (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''),
      embedded: /Identity-H\s+yes/.test(line),
    }))
}

/** A document with nothing in it compressed, to look for words in. */
export async function uncompressed(path: string): Promise<string> {
  const { stdout } = await run('qpdf', ['--qdf', '--object-streams=disable', path, '-'])
  return stdout
}

/** A word on a page and where it stands, in points from the upper left corner. */
export type PlacedWord = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The words of one page, counted from 1; right-to-left ones have their letters backwards. */
export async function wordsOf(path: string, page: number): Promise<PlacedWord[]> {
  const { stdout } = await run('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), path, '-'])
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g
  return Array.from(stdout.matchAll(word), ([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }))
}

/** An entry of a document's outline: the page it leads to, counted from 1, and those below it. */
export type OutlineItem = {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly OutlineItem[]
}

export async function outlineOf(path: string): Promise<readonly OutlineItem[]> {
  const { stdout } = await run('qpdf', ['--json', '--json-key=outlines', path])
  return (JSON.parse(stdout) as { outlines: OutlineItem[] }).outlines
}

/** What a checker of PDF syntax says; empty when all is well. */
export async function syntaxErrors(path: string): Promise<string> {
  const { code, stdout, stderr } = await run('qpdf', ['--check', path])
  return code === 0 ? '' : stdout + stderr
}

/** Title, author and the like, by name. */
export async function metadataOf(path: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await run('pdfinfo', [path])
  return Object.fromEntries(
    stdout.split('\n').flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1).trim()]] : []
    }),
  )
}
