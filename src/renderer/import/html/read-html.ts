import { FIRST_READING, type Imported, type ImportJob, NO_WAYS } from '../../../shared/import-job'
import { err, ok, type Result } from '../../../shared/result'
import { type Decoded, decode } from '../../../shared/text/decode'
import { ENCODING_WORDS, type Encoding, encodingLabelled } from '../../../shared/text/encodings'
import { freeze } from '../../../shared/text/freeze'
import { guessNotice, invisibleNotice } from '../notices'
import { readPage } from './page'

/** A page that says how it is encoded says so here, in bytes from its start (HTML Living Standard, 4.2.5.4: 1,024). */
const DECLARED_WITHIN = 4_096

/**
 * Reads a web page: its article, or all that it shows.
 *
 * @param decoded - the page in the encoding that its bytes suggest. What the page itself declares comes before a guess.
 */
export function readHtml(job: ImportJob, decoded: Decoded): Result<Imported> {
  const { reading, name } = job
  const { text: html, encoding, certain } = asDeclared(job, decoded)
  const page = readPage(html, reading.wholePage)
  const { text, notices } = freeze(page.lines.join('\n\n'))
  if (text.trim() === '') return err({ code: 'source-empty' })
  return ok({
    format: 'html',
    text,
    encoding: ENCODING_WORDS[encoding],
    notices: [...guessNotice({ text, encoding, certain }), ...invisibleNotice(page.invisible), ...notices],
    facts: page.facts,
    dropped: [...page.dropped],
    pages: [],
    layouts: [],
    reading: { ...FIRST_READING, encoding: reading.encoding, wholePage: reading.wholePage || !page.hasArticle },
    ways: { ...NO_WAYS, encoding: true, wholePage: page.hasArticle },
  })

  function asDeclared({ bytes }: ImportJob, found: Decoded): Decoded {
    if (reading.encoding !== null || found.encoding.startsWith('utf-16')) return found
    const declared = declaredEncoding(bytes)
    if (!declared || declared === found.encoding) return declared ? { ...found, certain: true } : found
    // What is valid UTF-8 and has letters beyond ASCII is hardly anything else, whatever the page says.
    if (found.certain && /[^\p{ASCII}]/u.test(found.text)) return found
    const strict = decode(bytes, name, declared)
    return strict.ok ? strict.value : found
  }
}

function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN))
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)
  return label ? encodingLabelled(label[1] ?? label[2] ?? '') : null
}
