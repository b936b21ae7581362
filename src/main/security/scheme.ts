/** Our scheme. Stored data hangs on the origin `standpoint://app`: it never changes. */
export const SCHEME = 'standpoint'

/** The pages of the app: the window, and two that work in hidden windows. */
export const PAGES = ['app', 'print', 'import'] as const
/** A page is also the host of its origin, so that none can read what another has stored. */
export type Page = (typeof PAGES)[number]

/** The document each page begins with. */
const DOCUMENTS: Readonly<Record<Page, string>> = { app: 'index.html', print: 'print.html', import: 'import.html' }

/** The development server of this run, or null. Loopback only; a packaged app has none. */
export function developmentOrigin(isPackaged: boolean, address = process.env.ELECTRON_RENDERER_URL): string | null {
  if (isPackaged || !address) return null
  const { hostname, origin } = new URL(address)
  return hostname === '127.0.0.1' || hostname === 'localhost' ? origin : null
}

/** The origin a page has: ours, or the development server's. Never both. */
export const originOf = (page: Page, development: string | null): string => development ?? `${SCHEME}://${page}`

/** The address a page is loaded from. */
export const addressOf = (page: Page, development: string | null): string =>
  `${originOf(page, development)}/${DOCUMENTS[page]}`
