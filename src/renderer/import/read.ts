import {
  FIRST_READING,
  type Imported,
  type ImportJob,
  type ImportProgress,
  NO_FACTS,
  NO_WAYS,
} from '../../shared/import-job'
import { assertNever, err, ok, type Result } from '../../shared/result'
import { decode } from '../../shared/text/decode'
import { ENCODING_WORDS } from '../../shared/text/encodings'
import { plainText } from '../../shared/text/plain-text'
import { isWebPage, sniff } from '../../shared/text/sniff'
import { guessNotice } from './notices'

type Report = (progress: ImportProgress) => void

/** Takes a file apart by what its bytes are, whatever its name says, and freezes the text in it. */
export async function read(job: ImportJob, report: Report): Promise<Result<Imported>> {
  const { name, bytes } = job
  const kind = sniff(bytes)
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/read-pdf')).readPdf(job, report)
    case 'zip':
      return (await import('./docx/read-docx')).readDocx(job)
    case 'encrypted':
      return err({ code: 'source-locked', name })
    case 'compound':
      return err({ code: 'source-type', name, kind: 'old-office' })
    case 'rtf':
    case 'picture':
      return err({ code: 'source-type', name, kind })
    case 'text':
      return readText(job)
    default:
      return assertNever(kind, 'kind of file')
  }
}

async function readText(job: ImportJob): Promise<Result<Imported>> {
  const decoded = decode(job.bytes, job.name, job.reading.encoding)
  if (!decoded.ok) return decoded
  if (isWebPage(decoded.value.text) || (isNamedPage(job.name) && /<\/[a-z]/i.test(decoded.value.text)))
    return (await import('./html/read-html')).readHtml(job, decoded.value)
  const { text, notices, wrappedAt } = plainText(decoded.value.text, job.reading.joinLines)
  return ok({
    format: 'text',
    text,
    encoding: ENCODING_WORDS[decoded.value.encoding],
    notices: [...guessNotice(decoded.value), ...notices],
    facts: NO_FACTS,
    dropped: [],
    pages: [],
    layouts: [],
    reading: { ...FIRST_READING, encoding: job.reading.encoding, joinLines: job.reading.joinLines },
    ways: { ...NO_WAYS, encoding: true, wrappedAt },
  })
}

const isNamedPage = (name: string): boolean => /\.x?html?$/i.test(name)
