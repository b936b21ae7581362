type Column = { readonly id: string; readonly size: number }

/** The columns that should be on view without scrolling, as far as the pane allows. */
const FIRST = ['number', 'who', 'stance', 'claim', 'paragraph']

/**
 * The widths of the columns, in pixels, in their order.
 *
 * The claim's words take what the first columns leave of the pane, or of the table when all of it
 * fits, but never less than their own size; once the analyst has set their width it stands.
 */
export function columnWidths(columns: readonly Column[], paneWidth: number, claimWasSet: boolean): number[] {
  const all = columns.reduce((sum, { size }) => sum + size, 0)
  const first = columns.filter(({ id }) => FIRST.includes(id)).reduce((sum, { size }) => sum + size, 0)
  const spare = Math.max(paneWidth - all, Math.min(paneWidth - first, MOST_SPARE))
  return columns.map(({ id, size }) => (id === 'claim' && !claimWasSet ? size + Math.max(0, spare) : size))
}

/** How much wider the words may get before further columns come into view instead, in pixels. */
const MOST_SPARE = 160
