import { parseArgs } from 'node:util'
import { suggest } from '../../shared/attribution/suggest'
import { MARKINGS, type Marking } from '../../shared/domain/marking'
import { unreviewedModel } from '../../shared/print/unreviewed'
import { err, ok } from '../../shared/result'
import { replaceFile } from '../disk/durable'
import { sha256 } from '../library/checksum'
import type { Command } from './command'
import { fromCaller, writePdf } from './output'

/** Import, suggestions, an extract marked as unreviewed. Judging is left to the analyst. */
export const brief: Command = {
  summary: 'print who says what in an article, unreviewed',
  usage:
    'brief ARTICLE --pdf OUT.pdf [--json OUT.json] [--title T] [--question Q] [--proposition P]… [--marking TLP:CLEAR]',
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pdf: { type: 'string' },
        json: { type: 'string' },
        title: { type: 'string', default: '' },
        question: { type: 'string', default: '' },
        proposition: { type: 'string', multiple: true, default: [] },
        marking: { type: 'string', default: 'TLP:CLEAR' },
      },
    })
    const [article, ...more] = positionals
    if (!article || more.length > 0) return err({ usage: 'brief takes one article' })
    if (!values.pdf) return err({ usage: 'brief needs --pdf OUT.pdf' })
    if (!MARKINGS.includes(values.marking as Marking))
      return err({ usage: `--marking is one of ${MARKINGS.join(', ')}` })
    const read = await tools.readFile(fromCaller(tools, article))
    if (!read.ok) return read
    const { name, text, notices } = read.value
    for (const notice of notices) tools.say(`${name}: ${notice}`)
    const suggestions = suggest(text)
    const model = unreviewedModel(suggestions, {
      text,
      name,
      sha256: sha256(text),
      title: values.title,
      question: values.question,
      propositions: values.proposition,
      marking: values.marking as Marking,
      pageSize: 'A4',
      issued: tools.now(),
    })
    if (values.json) {
      const json = { file: name, sha256: sha256(text), length: text.length, marking: values.marking, suggestions }
      const written = await replaceFile(
        fromCaller(tools, values.json),
        Buffer.from(`${JSON.stringify(json, null, 2)}\n`),
      )
      if (!written.ok) return written
    }
    const printed = await writePdf(tools, { model, attachment: null }, values.pdf)
    return printed.ok ? ok(null) : printed
  },
}
