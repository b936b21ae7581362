import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Figure, median, report } from './support/figures'
import { previews } from './support/preview'

/**
 * What a printed briefing costs.
 *
 * - `export-over-bare`: from a model to the finished bytes of about a hundred pages, against one bare
 *   `printToPDF` of the same print page, which is laid out already; taken in turns; medians.
 * - `weasyprint-over-export`: WeasyPrint on that page's HTML and CSS, against the export.
 * - `thousand-pages-over-hundred`: the export of about ten times as many pages against that of a hundred;
 *   10 is linear.
 * - `pss-over-empty-mb`: the most memory (PSS) that the processes of the app hold during an export of a
 *   hundred pages, less that of an app with one empty window.
 * - `preview-ms`: in the real app, from undoing an edit to the drawn page, for ten pages; `preview-most-ms`
 *   is the slowest of them.
 */
type InMain = {
  readonly pages: number
  readonly bytes: number
  readonly exports: number[]
  readonly bare: number[]
  readonly thousand: { readonly pages: number; readonly ms: number }
  readonly emptyMb: number
  readonly peakMb: number
  /** The print page as a file, with what it links to. */
  readonly html: string
}

const { STANDPOINT_ELECTRON: ELECTRON = '' } = process.env
const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-print-'))

void measure().finally(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

async function measure(): Promise<void> {
  const main = await inMain()
  const preview = await previews(folder)
  const exportMs = median(main.exports)
  const figures: Figure[] = [
    { figure: 'pages', value: main.pages, unit: '' },
    { figure: 'kb-per-page', value: main.bytes / 1024 / main.pages, unit: 'KB' },
    { figure: 'export-ms', value: exportMs, unit: 'ms' },
    { figure: 'bare-ms', value: median(main.bare), unit: 'ms' },
    { figure: 'export-over-bare', value: exportMs / median(main.bare), unit: 'x' },
    { figure: 'thousand-pages', value: main.thousand.pages, unit: '' },
    { figure: 'thousand-pages-ms', value: main.thousand.ms, unit: 'ms' },
    { figure: 'thousand-pages-over-hundred', value: main.thousand.ms / exportMs, unit: 'x' },
    { figure: 'pss-over-empty-mb', value: main.peakMb - main.emptyMb, unit: 'MB' },
    { figure: 'preview-ms', value: median(preview), unit: 'ms' },
    { figure: 'preview-most-ms', value: Math.max(...preview), unit: 'ms' },
  ]
  const weasyprint = weasyPrint(main.html)
  if (weasyprint === null)
    console.error('weasyprint-over-export: WeasyPrint is not here (Debian: apt install weasyprint)')
  else
    figures.splice(
      5,
      0,
      { figure: 'weasyprint-ms', value: weasyprint, unit: 'ms' },
      { figure: 'weasyprint-over-export', value: weasyprint / exportMs, unit: 'x' },
    )
  report('print', figures)
}

/** What is measured in an Electron without the app's window. */
function inMain(): Promise<InMain> {
  const [home, result] = [join(folder, 'main'), join(folder, 'main.json')]
  mkdirSync(home)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, '--log-level=3', join(__dirname, 'print.main.cjs'), `--user-data-dir=${home}`]
  const child = spawn(ELECTRON, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), STANDPOINT_BENCH_RESULT: result },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(readFileSync(result, 'utf8')) as InMain)
      else reject(new Error(`The measurement ended with ${code}.`))
    })
  })
}

/** How long WeasyPrint takes for a page, in milliseconds; null where there is none. */
function weasyPrint(html: string): number | null {
  if (spawnSync('weasyprint', ['--version']).status !== 0 || !existsSync(html)) return null
  const start = performance.now()
  execFileSync('weasyprint', [html, join(folder, 'weasyprint.pdf')], { stdio: 'ignore' })
  return performance.now() - start
}
