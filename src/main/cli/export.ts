import { parseArgs } from 'node:util'
import { SECTIONS, type Section, USUAL_OPTIONS } from '../../shared/print/options'
import { err, ok } from '../../shared/result'
import { gather } from '../export/printer'
import { readBriefing } from '../library/read-briefing'
import type { Command } from './command'
import { fromCaller, writePdf } from './output'

/** Prints a briefing of a library. The library is only read. */
export const exportBriefing: Command = {
  summary: 'print a briefing of a library',
  usage:
    'export LIBRARY --briefing ID --pdf OUT.pdf [--letter] [--greyscale] [--front | --extract] [--with text] [--with log] [--data]',
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        briefing: { type: 'string' },
        pdf: { type: 'string' },
        letter: { type: 'boolean', default: false },
        greyscale: { type: 'boolean', default: false },
        front: { type: 'boolean', default: false },
        extract: { type: 'boolean', default: false },
        with: { type: 'string', multiple: true, default: [] },
        data: { type: 'boolean', default: false },
      },
    })
    const [library] = positionals
    if (!library || positionals.length > 1) return err({ usage: 'export takes one library folder' })
    if (!values.briefing || !values.pdf) return err({ usage: 'export needs --briefing ID and --pdf OUT.pdf' })
    if (values.front && values.extract) return err({ usage: 'export prints the front pages or an extract, not both' })
    const unknown = values.with.find((section) => !SECTIONS.includes(section as Section))
    if (unknown) return err({ usage: `--with is one of ${SECTIONS.join(', ')}` })
    const wanted = new Set<string>([...USUAL_OPTIONS.sections, ...values.with])
    const read = await readBriefing(fromCaller(tools, library), values.briefing, tools.now().getTime())
    if (!read.ok) return read
    for (const problem of read.value.problems) tools.say(problem)
    const job = await gather(
      values.briefing,
      {
        ...USUAL_OPTIONS,
        pageSize: values.letter ? 'Letter' : 'A4',
        kind: values.front ? 'front' : values.extract ? 'extract' : 'briefing',
        sections: SECTIONS.filter((section) => wanted.has(section)),
        greyscale: values.greyscale,
        attach: values.data,
      },
      {
        now: tools.now,
        records: async () => ok(read.value.records),
        text: (_, sourceId) => read.value.sourceText(sourceId),
        editHistory: async () => ok(await read.value.editHistory()),
      },
    )
    return job.ok ? writePdf(tools, job.value, values.pdf) : job
  },
}
