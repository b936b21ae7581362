import { readFile, writeFile } from 'node:fs/promises'
import type { PrintModel } from '../../shared/print/model'
import { err, ok } from '../../shared/result'
import type { Command } from './command'

/** The pages of a model, without what is stamped on them: what the app asks of a fresh process of itself. */
export const printPages: Command = {
  summary: 'for the app itself: set a print model on pages',
  usage: 'print-pages MODEL.json PAGES.pdf',
  hidden: true,
  async run([from, to, ...more], tools) {
    if (!from || !to || more.length > 0) return err({ usage: 'print-pages takes a model and a target' })
    const model = JSON.parse(await readFile(from, 'utf8')) as PrintModel
    const pages = await tools.setPages(model)
    if (pages.kind === 'engine-failed') return err({ code: 'export-failed', reason: pages.reason })
    if (pages.kind === 'failed') return err(pages.error)
    await writeFile(to, pages.bytes, { mode: 0o600 })
    return ok(null)
  },
}
