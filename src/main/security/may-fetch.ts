import { SCHEME } from './scheme'

/** Whether a session may fetch an address at all. */
export function mayFetch(url: string, development: string | null): boolean {
  const { protocol, host } = new URL(url)
  if (protocol === `${SCHEME}:` || protocol === 'blob:') return true
  if (!development) return protocol === 'devtools:'
  return protocol === 'devtools:' || protocol === 'data:' || host === new URL(development).host
}
