import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { suggest } from '../../src/shared/attribution/suggest'
import { freeze } from '../../src/shared/text/freeze'
import { launchApp } from './support/app'
import { type Ended, standpoint } from './support/command-line'
import { flowing, fontsOf, pagesOf, syntaxErrors } from './support/pdf'

const ARTICLE = resolve(import.meta.dirname, '../../resources/sample/article.txt')
/** A real article, which is not ours to hand on: it lies beside the project where there is one. */
const FEATURE = resolve(import.meta.dirname, '../../../shared/inputs/news-feature.txt')
const COMMANDS = ['brief', 'export', 'suggest', 'stance', 'check', 'sample']

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-cli-e2e-'))
  await cp(ARTICLE, join(folder, 'article.txt'))
})
afterAll(() => rm(folder, { recursive: true }))

const call = (...args: readonly string[]): Promise<Ended> => standpoint(args, folder)
const oneLine = (text: string): boolean => text.endsWith('\n') && text.indexOf('\n') === text.length - 1

describe('help', () => {
  it('lists every command and the exit codes', async () => {
    const { code, stdout, stderr } = await call('--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of [...COMMANDS, 'exit codes']) expect(stdout).toContain(word)
    expect(stdout).not.toContain('print-pages')
  })

  it.each(COMMANDS)('is there for %s', async (command) => {
    const { code, stdout, stderr } = await call(command, '--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(new RegExp(`usage: standpoint ${command} [\\s\\S]*exit codes: 0`))
  })
})

describe('a call that is not right', () => {
  it.each([
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['brief', 'article.txt', '--pdf', 'x.pdf', '--frob']],
    ['no target', ['brief', 'article.txt']],
    ['an unknown marking', ['brief', 'article.txt', '--pdf', 'x.pdf', '--marking', 'TLP:PINK']],
    ['two articles', ['brief', 'article.txt', 'article.txt', '--pdf', 'x.pdf']],
    ['no briefing', ['export', '.', '--pdf', 'x.pdf']],
  ])('ends with 2 and one line: %s', async (_what, args) => {
    const { code, stdout, stderr } = await call(...args)
    expect({ code, stdout, oneLine: oneLine(stderr) }).toEqual({ code: 2, stdout: '', oneLine: true })
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false)
  })
})

describe('what cannot be done', () => {
  it.each([
    ['a file that is not there', ['brief', 'nothing.txt', '--pdf', 'x.pdf']],
    ['a file that is no text', ['brief', 'bytes.bin', '--pdf', 'x.pdf']],
    ['a target that cannot be written', ['brief', 'article.txt', '--pdf', 'no/such/folder/x.pdf']],
    ['a folder without a library', ['check', '.']],
    ['a briefing of no library', ['export', '.', '--briefing', 'x', '--pdf', 'x.pdf']],
  ])('ends with 1 and one line: %s', async (_what, args) => {
    await writeFile(join(folder, 'bytes.bin'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 7, 7, 7]))
    const before = await readdir(folder)
    const { code, stdout, stderr } = await call(...args)
    expect({ code, stdout, oneLine: oneLine(stderr) }).toEqual({ code: 1, stdout: '', oneLine: true })
    expect(await readdir(folder)).toEqual(before)
  })
})

describe('brief', () => {
  it('prints who says what, marked and unreviewed on each page, and writes the same as JSON', async () => {
    const args = [
      'brief',
      'article.txt',
      '--marking',
      'TLP:AMBER',
      '--question',
      'Is it back?',
      '--title',
      'A first look',
    ]
    expect(await call(...args, '--pdf', 'brief.pdf', '--json', 'brief.json')).toMatchObject({ code: 0, stdout: '' })
    const pages = await pagesOf(join(folder, 'brief.pdf'))
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/UNREVIEWED\s+A first look/)
      expect(page.match(/TLP:AMBER/g)?.length).toBeGreaterThanOrEqual(2)
      expect(page).toContain(`page ${index + 1} of ${pages.length}`)
    }
    const text = flowing(pages.join(' '))
    expect(text).not.toMatch(/Bottom line|Key judgements|does not address|[▲▼◆●△▽◇○]/)
    const json = JSON.parse(await readFile(join(folder, 'brief.json'), 'utf8'))
    const frozen = freeze(await readFile(ARTICLE, 'utf8')).text
    expect(json.suggestions).toEqual(JSON.parse(JSON.stringify(suggest(frozen))))
    expect(text).toContain(`${json.suggestions.length} statements found by rule`)
  })

  it.skipIf(!existsSync(FEATURE))('finds the experts of the news feature', async () => {
    expect(
      await call('brief', FEATURE, '--marking', 'TLP:GREEN', '--pdf', 'feature.pdf'),
      'runs only beside the news feature',
    ).toMatchObject({ code: 0 })
    const path = join(folder, 'feature.pdf')
    const pages = await pagesOf(path)
    for (const name of ['al-Bayati', 'al-Nashou', 'al-Yasseri', 'Ibrahim', 'Abbas'])
      expect(pages.join('\n')).toContain(name)
    for (const [index, page] of pages.entries())
      expect(page).toMatch(new RegExp(`TLP:GREEN[\\s\\S]*page ${index + 1} of ${pages.length}\\s+TLP:GREEN`))
    expect((await fontsOf(path)).every(({ embedded }) => embedded)).toBe(true)
    expect(await syntaxErrors(path)).toBe('')
  })
})

describe('stance', () => {
  it('prints a line for each pair, null where nothing is suggested', async () => {
    const pairs = [
      { id: 'a', proposition: 'Prices will fall next year', claim: 'prices will rise again' },
      { id: 'b', proposition: 'Prices will fall next year', claim: 'the bank reports in June' },
    ]
    await writeFile(join(folder, 'pairs.jsonl'), pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''))
    const { code, stdout } = await call('stance', 'pairs.jsonl', '--json')
    expect(code).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', stance: 'opposes', condition: '' },
      { id: 'b', stance: null },
    ])
  })

  it('says which line is of another form', async () => {
    await writeFile(join(folder, 'odd.jsonl'), '{"id": "a"}\n')
    const { code, stdout, stderr } = await call('stance', 'odd.jsonl')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('line 1')
  })
})

describe('suggest', () => {
  it('prints one JSON line a file, with offsets into the frozen text', async () => {
    await cp(ARTICLE, join(folder, 'again.txt'))
    const { code, stdout, stderr } = await call('suggest', 'article.txt', 'again.txt', '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ file }) => file)).toEqual(['article.txt', 'again.txt'])
    const frozen = freeze(await readFile(ARTICLE, 'utf8')).text
    expect(lines[0].length).toBe(frozen.length)
    expect(lines[0].suggestions.length).toBeGreaterThan(5)
    for (const { quote } of lines[0].suggestions) expect(frozen.slice(quote.start, quote.end)).toBe(quote.exact)
  })

  it('prints a line for each line of a .jsonl file, with offsets into the text as given', async () => {
    const texts = ['“It’s 5\r\n o’clock 🕔,” said Ada Moreno.', 'Nothing is said here.']
    const given = texts.map((text, index) => JSON.stringify({ id: `t${index}`, text }))
    await writeFile(join(folder, 'texts.jsonl'), `${given.join('\n')}\n`)
    const { code, stdout } = await call('suggest', 'texts.jsonl', '--json')
    expect(code).toBe(0)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, length }) => [id, length])).toEqual(texts.map((text, index) => [`t${index}`, text.length]))
    for (const { quote } of lines[0].suggestions) expect(texts[0]?.slice(quote.start, quote.end)).toBe(quote.exact)
  })
})

describe('a library', () => {
  let library: string
  let briefingId: string
  beforeAll(async () => {
    library = join(folder, 'library')
    await mkdir(library)
    const { page, close } = await launchApp({ library })
    briefingId = await page.evaluate(async () => {
      const added = await window.standpoint['library:add-sample']({})
      if (!added.ok) throw new Error(added.error.code)
      return added.value.briefingId
    })
    await close()
  })

  it('is found well, and printed without being changed', async () => {
    expect(await call('check', 'library')).toMatchObject({ code: 0, stdout: expect.stringContaining('all well') })
    const before = await readdir(library, { recursive: true })
    expect(await call('export', 'library', '--briefing', briefingId, '--pdf', 'real.pdf')).toMatchObject({ code: 0 })
    expect(flowing((await pagesOf(join(folder, 'real.pdf'))).join(' '))).toMatch(/bottom line/i)
    expect(await readdir(library, { recursive: true })).toEqual(before)
  })

  it('says which briefing is not there', async () => {
    const missing = '00000000-0000-4000-8000-000000000000'
    const { code, stderr } = await call('export', 'library', '--briefing', missing, '--pdf', 'none.pdf')
    expect(code).toBe(1)
    expect(oneLine(stderr)).toBe(true)
  })

  it('is found damaged when the text of a source was changed', async () => {
    const files = await readdir(library, { recursive: true })
    const source = files.find((file) => /sources.*\.txt$/.test(file)) ?? ''
    await writeFile(join(library, source), 'Somebody else’s words.')
    const { code, stdout } = await call('check', 'library')
    expect(code).toBe(1)
    expect(stdout).toMatch(/damaged: .*its hash is another/)
  })
})
