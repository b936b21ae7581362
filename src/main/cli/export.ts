import { parseArgs } from 'node:util'
import { SECTIONS } from '../../shared/print/options'
import { err, ok } from '../../shared/result'
import { NO_FILTER } from '../../shared/select/filter'
import { gather } from '../export/printer'
import { readBriefing } from '../library/read-briefing'
import type { Command } from './command'
import { fromCaller, writePdf } from './output'

/** Prints a briefing of a library. The library is only read. */
export const exportBriefing: Command = {
  summary: 'print a briefing of a library',
  usage: 'export LIBRARY --briefing ID --pdf OUT.pdf [--letter] [--greyscale]',
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        briefing: { type: 'string' },
        pdf: { type: 'string' },
        letter: { type: 'boolean', default: false },
        greyscale: { type: 'boolean', default: false },
      },
    })
    const [library] = positionals
    if (!library || positionals.length > 1) return err({ usage: 'export takes one library folder' })
    if (!values.briefing || !values.pdf) return err({ usage: 'export needs --briefing ID and --pdf OUT.pdf' })
    const read = await readBriefing(fromCaller(tools, library), values.briefing, tools.now().getTime())
    if (!read.ok) return read
    for (const problem of read.value.problems) tools.say(problem)
    const model = await gather(
      values.briefing,
      {
        pageSize: values.letter ? 'Letter' : 'A4',
        filter: NO_FILTER,
        kind: 'briefing',
        sections: [...SECTIONS],
        greyscale: values.greyscale,
      },
      {
        now: tools.now,
        records: async () => ok(read.value.records),
        text: (_, sourceId) => read.value.sourceText(sourceId),
      },
    )
    return model.ok ? writePdf(tools, model.value, values.pdf) : model
  },
}
