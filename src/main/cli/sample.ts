import { parseArgs } from 'node:util'
import { USUAL_OPTIONS } from '../../shared/print/options'
import { err, ok } from '../../shared/result'
import { gather } from '../export/printer'
import { sha256 } from '../library/checksum'
import { readSample } from '../library/sample'
import type { Command } from './command'
import { writePdf } from './output'

/** Prints the bundled sample briefing. */
export const sample: Command = {
  summary: 'print the bundled sample briefing',
  usage: 'sample --pdf OUT.pdf',
  async run(args, tools) {
    const { values } = parseArgs({ args: [...args], options: { pdf: { type: 'string' } } })
    if (!values.pdf) return err({ usage: 'sample needs --pdf OUT.pdf' })
    const { request, filing } = await readSample(tools.sampleFolder, {
      newId: tools.newId,
      now: () => tools.now().getTime(),
      author: '',
    })
    const facts = { sha256: sha256(filing.text), length: filing.text.length }
    const records = request.changes.map(({ table, id, patch }) => ({
      table,
      id,
      fields: table === 'source' ? { ...patch, ...facts } : { ...patch },
    }))
    const job = await gather(request.briefingId, USUAL_OPTIONS, {
      now: tools.now,
      records: async () => ok(records),
      text: async () => ok(filing.text),
      editHistory: async () => ok({ lines: [], authorOf: () => '' }),
    })
    return job.ok ? writePdf(tools, job.value, values.pdf) : job
  },
}
