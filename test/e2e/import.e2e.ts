import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_READING } from '../../src/shared/import-job'
import type { Prepared } from '../../src/shared/ipc'
import type { Result } from '../../src/shared/result'
import { docxOf, wordParagraph, wordPart, wordRelation } from '../support/docx'
import { column, pdfOf } from '../support/pdf'
import { zipOf } from '../support/zip'
import { launchApp, type RunningApp } from './support/app'
import { importAgain, importFile } from './support/import'

let running: RunningApp
/** Everything that any page asked for, in the whole run. */
let requests: () => Promise<readonly string[]>
beforeAll(async () => {
  running = await launchApp()
  await running.app.evaluate(({ session, app }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seenAddresses: seen })
    const watch = (each: Electron.Session) => each.webRequest.onSendHeaders(({ url }) => void seen.push(url))
    watch(session.fromPartition('import'))
    app.on('session-created', watch)
  })
  requests = () => running.app.evaluate(() => (globalThis as unknown as { seenAddresses: string[] }).seenAddresses)
}, 60_000)
afterAll(() => running.close())

const load = (name: string, contents: string | Uint8Array) => importFile(running.page, name, contents)
const got = (result: Result<Prepared>): Prepared => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const windows = (): Promise<number> => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

const ARTICLE = [
  'Experts disagree about the border. Sarmad al-Bayati, an analyst in Baghdad, says that the cells in the desert are few and cannot hold ground any more, whatever their videos claim.',
  '“They have learned to wait,” says Lezgin Ibrahim, who has followed the group for a decade, and who does not think much of the numbers that are handed around in the capital.',
  'Others point to the prisons and the camps in the north-east, where thousands of people are held without a trial and without much of a plan for what comes next.',
]
const SAVED_PAGE = `<!DOCTYPE html>
<!-- saved from url=(0036)https://example.org/2026/border-story -->
<html lang="en-GB"><head><meta charset="utf-8"><title>Who holds the border? | The Euphrates Review</title>
<meta property="og:site_name" content="The Euphrates Review"><meta name="author" content="By Nadia Haddad">
<meta property="article:published_time" content="2026-03-14T23:30:00+02:00"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li></ul></nav>
<div class="ad-banner">Shoes at half price!</div>
<article><h1>Who holds the border?</h1>${ARTICLE.map((each) => `<p>${each}</p>`).join('\n')}
<p><q>Nobody counts</q>, he adds: infor&shy;mants are few.</p>
<ol start="3"><li>First</li><li><p>Second</p></li><li></li></ol>
<table><tr><th>Year</th><th>Attacks</th></tr><tr><td>2014</td><td>1,200</td></tr></table></article>
<section class="comments"><h2>Comments</h2><p>First!</p><p>This is all nonsense, says a reader from far away.</p></section>
<footer>© 2026 The Euphrates Review.</footer></body></html>`

describe('a saved web page', () => {
  it('becomes its article, with what it says of itself and what was left out', async () => {
    const { text, format, facts, dropped, ways, notices } = got(await load('border.html', SAVED_PAGE))
    expect(format).toBe('html')
    expect(text.split('\n\n')).toEqual([
      'Who holds the border?',
      ...ARTICLE,
      '“Nobody counts”, he adds: informants are few.',
      '3. First',
      '4. Second',
      'Year | Attacks',
      '2014 | 1,200',
    ])
    expect(facts).toEqual({
      outlet: 'The Euphrates Review',
      title: 'Who holds the border?',
      author: 'Nadia Haddad',
      published: '2026-03-14',
      address: 'https://example.org/2026/border-story',
      language: 'en-GB',
      direction: null,
    })
    const left = dropped.map((each) => each.text).join('\n')
    for (const words of ['Home', 'Shoes at half price!', 'First!', 'This is all nonsense', '© 2026'])
      expect(left).toContain(words)
    expect(left).not.toContain('Second')
    expect(ways.wholePage).toBe(true)
    expect(notices.join()).toContain('1 invisible mark inside a word was')
  })

  it('gives all of the page on demand, from the same bytes', async () => {
    const first = got(await load('border.html', SAVED_PAGE))
    const whole = got(await importAgain(running.page, first.importId, { ...FIRST_READING, wholePage: true }))
    expect(whole.importId).toBe(first.importId)
    for (const words of ['Home', 'Shoes at half price!', 'This is all nonsense']) expect(whole.text).toContain(words)
    expect(whole.dropped).toEqual([])
  })

  it('is known by its contents, whatever its name, and read in the encoding that it declares', async () => {
    const html = Buffer.from('<!DOCTYPE html><meta charset="windows-1252"><p>He said “no” – twice.</p>', 'latin1')
    const bytes = Buffer.concat([
      html.subarray(0, html.indexOf('He')),
      Buffer.from('He said \x93no\x94 \x96 twice.</p>', 'latin1'),
    ])
    const { text, encoding, format } = got(await load('border.txt', bytes))
    expect({ text, format }).toEqual({ text: 'He said “no” – twice.', format: 'html' })
    expect(encoding).toContain('Windows-1252')
  })

  it('in Arabic is read from right to left', async () => {
    const html = `<html lang="ar" dir="rtl"><body><article>${'<p>قال الوزير إن القرار نهائي، وإن الحكومة لن تعود عنه قبل الشتاء مهما كانت الظروف.</p>'.repeat(4)}</article></body></html>`
    expect(got(await load('a.html', html)).facts).toMatchObject({ language: 'ar', direction: 'rtl' })
  })

  it('runs nothing, fetches nothing and shows nothing of what it holds', async () => {
    const attacks = [
      '<script>window.__pwn = 1; document.title = "pwn"</script>',
      '<img src="https://example.org/x.png" onerror="window.__pwn = 1">',
      '<img src="file:///etc/passwd"><link rel="stylesheet" href="https://example.org/x.css">',
      '<iframe srcdoc="<script>parent.__pwn = 1</script>"></iframe><object data="standpoint://app/index.html"></object>',
      '<svg><script>window.__pwn = 1</script></svg><math><mtext><script>window.__pwn = 1</script></mtext></math>',
      '<noscript><p title="</noscript><img src=x onerror=window.__pwn=1>"></noscript>',
      '<xmp><script>window.__pwn = 1</script></xmp><meta http-equiv="refresh" content="0;url=https://example.org/">',
      '<base href="https://example.org/"><form action="https://example.org/"><input autofocus onfocus="window.__pwn = 1">',
    ]
    const before = (await requests()).length
    const { text } = got(
      await load(
        'attack.html',
        `<!DOCTYPE html><body><article>${ARTICLE.map((each, at) => `<p>${each}</p>${attacks.slice(at * 3, at * 3 + 3).join('')}`).join('')}</article></body>`,
      ),
    )
    expect(text).toContain('They have learned to wait')
    expect(text).not.toMatch(/pwn|<img/)
    expect(await running.page.evaluate(() => '__pwn' in window)).toBe(false)
    for (const address of (await requests()).slice(before)) expect(address).toMatch(/^standpoint:\/\/import\//)
  })

  it.each([
    ['twenty thousand nested elements', `<!DOCTYPE html><body>${'<div>'.repeat(20_000)}Words at the bottom`],
    [
      'twenty thousand attributes',
      `<!DOCTYPE html><body><p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=x`).join(' ')}>Words at the bottom</p>`,
    ],
  ])(
    'of %s is read, or given up, and the app goes on',
    async (_what, html) => {
      const outcome = await load('deep.html', html)
      expect(outcome.ok ? outcome.value.text : outcome.error.code).toMatch(/Words at the bottom|source-damaged/)
      expect(got(await load('after.txt', 'Words.')).text).toBe('Words.')
    },
    60_000,
  )
})

describe('reading', () => {
  it('is stopped at once on demand, and the process that ran in circles is gone', async () => {
    const pids = () => running.app.evaluate(({ app: own }) => own.getAppMetrics().map(({ pid }) => pid))
    const before = new Set(await pids())
    const outcome = load('endless.html', `<!DOCTYPE html><body>${'<div>'.repeat(1_000_000)}`)
    await expect.poll(windows, { timeout: 20_000 }).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const startedAt = Date.now()
    await running.page.evaluate(() => window.standpoint['import:cancel']({}))
    expect(await outcome).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(Date.now() - startedAt).toBeLessThan(2_000)
    expect(await windows()).toBe(1)
    await expect.poll(async () => (await pids()).filter((pid) => !before.has(pid)), { timeout: 10_000 }).toEqual([])
    expect(got(await load('after.txt', 'Words.')).text).toBe('Words.')
  })
})

describe('a Word document', () => {
  const body =
    wordParagraph('The outlook', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>') +
    wordParagraph('Rates will “fall” by spring, she said.') +
    `<w:p><w:r><w:t>It was noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:del w:author="Ann"><w:r><w:delText>and denied</w:delText></w:r></w:del><w:ins w:author="Ann"><w:r><w:t xml:space="preserve"> twice</w:t></w:r></w:ins></w:p>` +
    `<w:tbl><w:tr><w:tc>${wordParagraph('Year')}</w:tc><w:tc>${wordParagraph('Attacks')}</w:tc></w:tr></w:tbl>`
  const parts = {
    'word/footnotes.xml': wordPart(
      'footnotes',
      `<w:footnote w:id="2">${wordParagraph('A note of hers.')}</w:footnote>`,
    ),
    'word/comments.xml': wordPart(
      'comments',
      `<w:comment w:id="1" w:author="Ann">${wordParagraph('Is this so?')}</w:comment>`,
    ),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Rates in spring</dc:title><dc:creator>Ada Moreno</dc:creator></cp:coreProperties>`,
  }
  const relations = wordRelation('rId5', 'footnotes', 'footnotes.xml')

  it('becomes its paragraphs, notes and tables, and says what stands beside the text', async () => {
    const { text, facts, dropped, format } = got(await load('rates.docx', docxOf({ body, relations, parts })))
    expect(format).toBe('docx')
    expect(text).toContain('The outlook\n\nRates will “fall” by spring, she said.\n\nIt was noted[1] twice')
    expect(text).toContain('Year | Attacks')
    expect(text).toMatch(/1\. A note of hers\.$/)
    expect(text).not.toMatch(/denied|Is this so/)
    expect(facts).toMatchObject({ title: 'Rates in spring', author: 'Ada Moreno' })
    expect(dropped).toEqual([
      { what: 'Deleted words', text: 'and denied' },
      { what: 'Comment by Ann', text: 'Is this so?' },
    ])
  })

  it.each(['file:///etc/passwd', '/etc/passwd', '../../../../etc/passwd', '/dev/zero', 'http://127.0.0.1:9/x.png'])(
    'with a picture at %s reads nothing of it',
    async (target) => {
      const picture =
        '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:link="rId7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
      const before = (await requests()).length
      const docx = docxOf({
        body: wordParagraph('Words before.') + picture + wordParagraph('Words after.'),
        relations: wordRelation('rId7', 'image', target, 'External'),
      })
      const { text, dropped } = got(await load('linked.docx', docx))
      expect(text).toBe('Words before.\n\nWords after.')
      expect(dropped).toEqual([{ what: '1 picture', text: '' }])
      for (const address of (await requests()).slice(before)) expect(address).toMatch(/^standpoint:\/\/import\//)
    },
  )

  it.each<[string, Uint8Array, string]>([
    [
      'with entities that unfold to gigabytes',
      docxOf({
        body: '',
        parts: {
          'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
        },
      }),
      'source-damaged',
    ],
    [
      'that is a bomb',
      docxOf({ body: '', parts: { 'word/document.xml': new Uint8Array(64 * 1024 * 1024) } }),
      'source-damaged',
    ],
    ['that is no XML', docxOf({ body: '', parts: { 'word/document.xml': '<w:document><w:body>' } }), 'source-damaged'],
    ['without words', docxOf({ body: '' }), 'source-empty'],
    [
      'that is a spreadsheet',
      zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      'source-type',
    ],
    ['that is cut', docxOf({ body: wordParagraph('Words') }).slice(0, 400), 'source-damaged'],
  ])('%s is refused, and leaves nothing behind', async (_what, bytes, code) => {
    expect(await load('bad.docx', bytes)).toMatchObject({ ok: false, error: { code } })
    expect(await windows()).toBe(1)
  })

  it('of ten thousand paragraphs is read', async () => {
    const outcome = await load(
      'long.docx',
      docxOf({ body: Array.from({ length: 10_000 }, (_, at) => wordParagraph(`Paragraph ${at}`)).join('') }),
    )
    expect(got(outcome).text).toMatch(/^Paragraph 0\n\n[\s\S]*\n\nParagraph 9999$/)
  })
})

describe('a PDF', () => {
  const lines = ['Experts disagree about the border in the north of', 'the country, where the cells are few.']

  it('becomes its paragraphs, with the pages they are on', async () => {
    const bytes = await pdfOf([column(lines, 50, 160), column(['A second page.'], 50, 160)], { title: 'The border' })
    const { text, pages, facts, format, layouts } = got(await load('border.pdf', bytes))
    expect(format).toBe('pdf')
    expect(text).toBe(`${lines.join(' ')}\n\nA second page.`)
    expect(pages.map(({ label, start }) => [label, text.slice(start, start + 8)])).toEqual([
      ['1', 'Experts '],
      ['2', 'A second'],
    ])
    expect(facts.title).toBe('The border')
    expect(layouts).toHaveLength(2)
  })

  it('without text says so plainly', async () => {
    expect(await load('scan.pdf', await pdfOf([[], [], []]))).toEqual({
      ok: false,
      error: { code: 'source-pictures', name: 'scan.pdf', pages: 3 },
    })
  })

  it('behind a password says so', async () => {
    const bytes = await pdfOf([column(lines, 50, 160)], { password: 'secret' })
    expect(await load('locked.pdf', bytes)).toEqual({ ok: false, error: { code: 'source-locked', name: 'locked.pdf' } })
  })

  it('runs no script of its own', async () => {
    const bytes = await pdfOf([column(lines, 50, 160)], { script: 'app.alert("pwn"); window.__pwn = 1' })
    expect(got(await load('script.pdf', bytes)).text).toBe(lines.join(' '))
    expect(await running.page.evaluate(() => '__pwn' in window)).toBe(false)
  })

  it('that runs in circles, or is cut, is given up with words', async () => {
    const circle =
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 1000000>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Root 1 0 R/Size 2/Prev 87>>\nstartxref\n87\n%%EOF'
    expect(await load('circle.pdf', circle)).toMatchObject({ ok: false })
    const bytes = await pdfOf([column(lines, 50, 160)])
    expect(await load('cut.pdf', bytes.slice(0, 300))).toMatchObject({ ok: false, error: { code: 'source-damaged' } })
    expect(await windows()).toBe(1)
  })
})

describe('a text', () => {
  it.each<[string, readonly number[], string]>([
    ['Windows-1252', [0x93, 0x4e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0xe9, 0x74, 0xe9], '“No” – été'],
    ['Windows-1256', [0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0xa1], 'قال الوزير،'],
  ])('in %s is read with a notice', async (name, bytes, text) => {
    const prepared = got(await load('old.txt', Uint8Array.from(bytes)))
    expect(prepared.text).toBe(text)
    expect(prepared.notices[0]).toContain(name)
    const chosen = got(
      await importAgain(running.page, prepared.importId, { ...FIRST_READING, encoding: 'windows-1251' }),
    )
    expect(chosen.notices).toEqual([])
  })

  it('that is something else in truth is refused by what it is', async () => {
    const kinds = await Promise.all([
      load('a.txt', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])),
      load('b.docx', '{\\rtf1\\ansi Words}'),
      load('c.pdf', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
      load('d.pdf', 'Only words.'),
    ])
    expect(kinds.map((each) => (each.ok ? each.value.format : (each.error as { kind?: string }).kind))).toEqual([
      'old-office',
      'rtf',
      'picture',
      'text',
    ])
  })
})
