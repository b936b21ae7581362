import { allowingMarkup } from '../markup'

/** A document that shows nothing, runs nothing and fetches nothing, made from a page's source. */
export const parsePage = (html: string): Document =>
  allowingMarkup(() => new DOMParser().parseFromString(html, 'text/html'))

/** As `parsePage`, of XML; what is not well-formed gives a document without any element that is asked for. */
export const parseXml = (xml: string): Document =>
  allowingMarkup(() => new DOMParser().parseFromString(xml, 'application/xml'))
