import { type Dropped, type Facts, NO_FACTS } from '../../../shared/import-job'
import { plain } from '../html/facts'
import { parseXml } from '../html/parse'

/** So much of the left-out text is handed on, in UTF-16 code units: it is for looking at. */
const DROPPED_SHOWN = 10_000
const DROPPED_MOST = 200

/** What a Word document says of itself in `docProps/core.xml`. */
export function coreFacts(core: string | undefined): Facts {
  if (!core) return NO_FACTS
  const properties = parseXml(core)
  const value = (name: string): string => plain(properties.getElementsByTagNameNS('*', name)[0]?.textContent)
  return { ...NO_FACTS, title: value('title'), author: value('creator'), language: languageTag(value('language')) }
}

const languageTag = (text: string): string => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) ? text : '')

/** What stands in a document beside its text: comments, deleted words, heads and feet of pages, pictures. */
export function besideTheText(parts: ReadonlyMap<string, string>, main: string): Dropped[] {
  const document = parseXml(parts.get(main) ?? '')
  const deleted = wordsIn(document, 'delText')
  // A picture may stand in both forms, the old one as a fallback.
  const pictures = Math.max(count(document, 'drawing'), count(document, 'pict'))
  const comments = [...(elements(parts.get('word/comments.xml'), 'comment') ?? [])].map((each) => ({
    what: `Comment by ${plain(each.getAttributeNS(each.namespaceURI, 'author')) || 'somebody'}`.slice(0, 200),
    text: shown(wordsIn(each, 't')),
  }))
  const margins = [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map(([, xml]) => shown(wordsIn(parseXml(xml), 't')))
    .filter((text) => text !== '')
  return [
    ...(deleted ? [{ what: 'Deleted words', text: shown(deleted) }] : []),
    ...comments.slice(0, DROPPED_MOST),
    ...[...new Set(margins)].map((text) => ({ what: 'Head or foot of the pages', text })),
    ...(pictures > 0 ? [{ what: pictures === 1 ? '1 picture' : `${pictures} pictures`, text: '' }] : []),
  ]
}

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, DROPPED_SHOWN)

const elements = (xml: string | undefined, name: string): HTMLCollectionOf<Element> | null =>
  xml ? parseXml(xml).getElementsByTagNameNS('*', name) : null

const count = (root: Document, name: string): number => root.getElementsByTagNameNS('*', name).length

const wordsIn = (root: Document | Element, name: string): string =>
  [...root.getElementsByTagNameNS('*', name)].map(({ textContent }) => textContent).join(' ')
