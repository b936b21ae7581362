import { type Facts, NO_FACTS } from '../../../shared/import-job'

/** What Readability found out about an article. */
export type Found = {
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly siteName?: string | null | undefined
  readonly publishedTime?: string | null | undefined
  readonly lang?: string | null | undefined
  readonly dir?: string | null | undefined
}

/** What a page says of itself: in the article, in its head, and in the comment that a browser saved it with. */
export function factsOf(page: Document, html: string, found: Found): Facts {
  const address = addressOf(page, html)
  const direction = (found.dir ?? page.documentElement.getAttribute('dir') ?? '').toLowerCase()
  const outlet = plain(found.siteName || meta(page, 'og:site_name'))
  return {
    ...NO_FACTS,
    title: withoutOutlet(plain(found.title || meta(page, 'og:title') || page.title), outlet),
    author: plain(found.byline).replace(/^(?:by|von|par|por)\s+/i, ''),
    outlet: outlet || hostOf(address),
    published: dateOf(plain(found.publishedTime || publishedOf(page))),
    address,
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(plain(found.lang || page.documentElement.lang))?.[0] ?? '',
    direction: direction === 'rtl' || direction === 'ltr' ? direction : null,
  }
}

/** Pages put their outlet behind the title: `Title | The Outlet`. */
function withoutOutlet(title: string, outlet: string): string {
  const bare = title.endsWith(outlet) && outlet !== '' ? title.slice(0, -outlet.length).trim() : title
  return bare === title ? title : bare.replace(/\s*[-–—|:·»]+$/, '') || title
}

/** One line of at most 2,000 characters without controls. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u00ad\u200b\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, 2_000)

function meta(page: Document, ...names: readonly string[]): string {
  for (const each of page.querySelectorAll('meta[content]')) {
    const name = (each.getAttribute('property') ?? each.getAttribute('name') ?? each.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase()
    if (names.includes(name)) return each.getAttribute('content') ?? ''
  }
  return ''
}

const publishedOf = (page: Document): string =>
  meta(page, 'date', 'datepublished', 'pubdate', 'publish-date', 'dc.date', 'dc.date.issued', 'dcterms.date') ||
  (page
    .querySelector('time[itemprop="datePublished"][datetime], article header time[datetime], time[pubdate][datetime]')
    ?.getAttribute('datetime') ??
    '')

/** The day of a moment in ISO 8601, as it was where it was published; anything else as it stands. */
export const dateOf = (text: string): string => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? text.slice(0, 100)

/** Browsers write it into what they save: `saved from url=(0027)https://…`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i

function addressOf(page: Document, html: string): string {
  const candidates = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta(page, 'og:url'),
    SAVED_FROM.exec(html.slice(0, 4_000))?.[1],
  ]
  return plain(candidates.find((each) => each && /^https?:\/\/[^\s]+$/i.test(each.trim())))
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}
