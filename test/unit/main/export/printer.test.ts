import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PrintedPages, PrintJob } from '../../../../src/main/export/print-queue'
import { createPrinter } from '../../../../src/main/export/printer'
import { BriefingIdSchema } from '../../../../src/shared/domain/ids'
import { USUAL_OPTIONS } from '../../../../src/shared/print/options'
import { ok, type Result } from '../../../../src/shared/result'
import { sampleRecords } from '../../../fixtures/sample'

const asked = { briefingId: BriefingIdSchema.parse(randomUUID()), options: USUAL_OPTIONS }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-printer-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function printerWith(print: (job: PrintJob) => Promise<Result<PrintedPages>>, path: string | null = null) {
  const { raw, text } = await sampleRecords()
  const suggested: string[] = []
  const progress: string[] = []
  const printer = createPrinter({
    development: null,
    now: () => new Date('2026-11-24T12:00:00Z'),
    newId: randomUUID,
    records: async () => ok(raw),
    text: async () => ok(text),
    editHistory: async () => ok({ lines: [], authorOf: () => '' }),
    chooseFile: async (name) => {
      suggested.push(name)
      return path
    },
    openFile: async () => ok(null),
    onProgress: ({ text: words }) => progress.push(words),
    print,
  })
  return { printer, suggested, progress }
}

const instantly = async ({ model: { title } }: PrintJob) =>
  ok({ bytes: new TextEncoder().encode(`%PDF ${title}`), pages: 6 })

describe('the printer', () => {
  it('saves the very bytes of the preview, under a name that says the state', async () => {
    const path = join(folder, 'out.pdf')
    const { printer, suggested } = await printerWith(instantly, path)
    const preview = await printer.preview(asked)
    if (!preview.ok) throw new Error(preview.error.code)
    expect(await printer.save(preview.value.printId)).toEqual(ok({ path, bytes: preview.value.bytes.byteLength }))
    expect(new Uint8Array(await readFile(path))).toEqual(preview.value.bytes)
    expect(suggested).toEqual(['ISIS in Iraq no evidence of a return, an open border to watch (draft).pdf'])
  })

  it('keeps the old file and leaves nothing behind when a save fails', async () => {
    const path = join(folder, 'is-a-folder.pdf')
    await rm(path, { force: true })
    await writeFile(join(folder, 'beside.txt'), 'x')
    const { printer } = await printerWith(instantly, join(folder, 'no-such-folder', 'out.pdf'))
    const preview = await printer.preview(asked)
    if (!preview.ok) throw new Error(preview.error.code)
    expect((await printer.save(preview.value.printId)).ok).toBe(false)
    expect(await readdir(folder)).toEqual(['beside.txt'])
  })

  it('writes nothing when nobody says where', async () => {
    const { printer } = await printerWith(instantly, null)
    const preview = await printer.preview(asked)
    if (!preview.ok) throw new Error(preview.error.code)
    expect(await printer.save(preview.value.printId)).toEqual(ok({ cancelled: true }))
  })

  it('answers at once when a preview is given up, though its print goes on', async () => {
    let finish = (): void => undefined
    const { printer } = await printerWith(
      (model) => new Promise((resolve) => (finish = () => void instantly(model).then(resolve))),
    )
    const preview = printer.preview(asked)
    await new Promise((settle) => setTimeout(settle, 20))
    printer.cancel()
    expect(await preview).toMatchObject({ error: { code: 'cancelled' } })
    finish()
  })

  it('gives up the preview before when a newer one is asked for', async () => {
    let first = true
    const { printer } = await printerWith((model) => {
      const never = first
      first = false
      return never ? new Promise(() => undefined) : instantly(model)
    })
    const old = printer.preview(asked)
    await new Promise((settle) => setTimeout(settle, 20))
    const newer = await printer.preview(asked)
    expect(await old).toMatchObject({ error: { code: 'cancelled' } })
    expect(newer.ok).toBe(true)
  })

  it('tells how far it has come', async () => {
    const { printer, progress } = await printerWith(instantly)
    await printer.preview(asked)
    expect(progress).toEqual(['Gathering the briefing', 'Setting the pages', 'Done'])
  })
})
