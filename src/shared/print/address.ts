/**
 * What a printed page says about itself by the address of a link, since a PDF keeps nothing else of it.
 *
 * - `here`: a place that can be referred to, by the unit of the flow it begins, by name, or both;
 * - `to`: a reference to a place by name;
 * - `page`: room for the number of the page on which a place is;
 * - `piece`: a piece of type from which headers and page numbers are set.
 *
 * After printing every address becomes a real destination, or goes.
 */
export type Address =
  | { readonly kind: 'here'; readonly unit: number | null; readonly name: string }
  | { readonly kind: 'to' | 'page' | 'piece'; readonly name: string }

/** No program opens this, should one ever be left in a file. */
const SCHEME = 'place:'

/** An address as it stands in a link. Names are ASCII without a slash. */
export const addressText = (address: Address): string =>
  address.kind === 'here'
    ? `${SCHEME}here/${address.name}/${address.unit ?? ''}`
    : `${SCHEME}${address.kind}/${address.name}`

/** Reads an address; null for a link that is none. */
export function parseAddress(text: string): Address | null {
  const [kind, name, unit] = text.startsWith(SCHEME) ? text.slice(SCHEME.length).split('/') : []
  if (name === undefined) return null
  if (kind === 'here') return { kind, name, unit: unit ? Number(unit) : null }
  return kind === 'to' || kind === 'page' || kind === 'piece' ? { kind, name } : null
}
