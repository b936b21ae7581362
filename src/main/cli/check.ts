import { parseArgs } from 'node:util'
import { err, ok } from '../../shared/result'
import { checkLibrary } from '../library/check'
import type { Command } from './command'
import { fromCaller } from './output'

/** Verifies a library's journals, checksums and source hashes. It is only read. */
export const check: Command = {
  summary: 'verify journals, checksums and source hashes of a library',
  usage: 'check LIBRARY',
  async run(args, tools) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
    const [library] = positionals
    if (!library || positionals.length > 1) return err({ usage: 'check takes one library folder' })
    const report = await checkLibrary(fromCaller(tools, library), tools.now().getTime())
    if (!report.ok) return report
    const { briefings, lines, sources, findings, notices } = report.value
    for (const finding of findings) tools.print(`damaged: ${finding}`)
    for (const notice of notices) tools.print(`note: ${notice}`)
    tools.print(
      `${briefings} briefings, ${lines} lines, ${sources} sources: ${findings.length === 0 ? 'all well' : `${findings.length} findings`}`,
    )
    return findings.length === 0 ? ok(null) : err({ code: 'library-unusable', path: library, reason: 'damaged' })
  },
}
