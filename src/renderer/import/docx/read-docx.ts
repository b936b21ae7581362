import { FIRST_READING, type Imported, type ImportJob, NO_WAYS } from '../../../shared/import-job'
import { err, ok, type Result } from '../../../shared/result'
import { freeze } from '../../../shared/text/freeze'
import { invisibleNotice } from '../notices'
import { readDocument } from './document'

/** Reads a Word document; other things that come in a zip file are refused by name. */
export async function readDocx({ name, bytes }: ImportJob): Promise<Result<Imported>> {
  const document = await readDocument(bytes)
  if ('notDocument' in document) return err({ code: 'source-type', name, kind: 'zip' })
  if ('fault' in document) return err({ code: 'source-damaged', name, reason: document.fault })
  const { text, notices } = freeze(document.lines.join('\n\n'))
  if (text.trim() === '') return err({ code: 'source-empty' })
  return ok({
    format: 'docx',
    text,
    encoding: '',
    notices: [...invisibleNotice(document.invisible), ...notices],
    facts: document.facts,
    dropped: [...document.dropped],
    pages: [],
    layouts: [],
    reading: FIRST_READING,
    ways: NO_WAYS,
  })
}
