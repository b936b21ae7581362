import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Dropped, Facts } from '../../../shared/import-job'
import { readZip } from '../../../shared/zip/read-zip'
import { linesOf } from '../html/lines'
import { parsePage } from '../html/parse'
import { besideTheText, coreFacts } from './beside'

/** The parts that hold words, and what says how they hang together. Pictures, embedded files and macros are not read. */
const WORDS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

const MAIN_PART = /^word\/document\d*\.xml$/

/** A document type may define entities that unfold to gigabytes; no Word file has one. */
const DOCUMENT_TYPE = /<!DOCTYPE/i

export type ReadDocument = {
  readonly lines: readonly string[]
  readonly invisible: number
  readonly facts: Facts
  readonly dropped: readonly Dropped[]
}

/** Why a file is no Word document that can be read: it is something else in a zip file, or it is damaged. */
export type DocumentFault = { readonly fault: string } | { readonly notDocument: true }

/**
 * Reads a Word document (.docx): its paragraphs, lists, tables and notes, with changes taken as accepted.
 *
 * mammoth is handed a new file that holds only the parts with words. Links to files outside are not followed: there is
 * no disk here, and pictures are not looked at.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument | DocumentFault> {
  const parts = readZip(bytes, (name) => WORDS.test(name))
  if ('fault' in parts) return parts
  const main = [...parts.keys()].find((name) => MAIN_PART.test(name))
  if (!main) return { notDocument: true }
  const texts = new Map([...parts].map(([name, part]) => [name, new TextDecoder().decode(part)]))
  if ([...texts.values()].some((text) => DOCUMENT_TYPE.test(text))) return { fault: 'it defines a document type' }
  const html = await toHtml(parts)
  if (html === null) return { fault: 'a part of it is damaged' }
  const page = parsePage(html)
  for (const back of page.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]')) back.remove()
  const { lines, invisible } = linesOf(page.body)
  return { lines, invisible, facts: coreFacts(texts.get('docProps/core.xml')), dropped: besideTheText(texts, main) }
}

async function toHtml(parts: ReadonlyMap<string, Uint8Array>): Promise<string | null> {
  const clean = zipSync(Object.fromEntries(parts), { level: 0 })
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: clean.buffer as ArrayBuffer },
      { includeEmbeddedStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return value
  } catch {
    return null
  }
}
