/** As much of a DOM node as finding an offset needs. */
export type OffsetNode = {
  readonly nodeType: number
  readonly parentNode: OffsetNode | null
  readonly childNodes: ArrayLike<OffsetNode>
  readonly dataset?: Readonly<Record<string, string | undefined>>
}

const TEXT_NODE = 3

/**
 * The offset in the frozen text, in UTF-16 code units, of one end of a DOM selection.
 *
 * Each run of the source is an element with `data-start` and `data-end` around exactly one text
 * node, however deep; paragraphs carry them too. A selection may also end between elements, as
 * after a triple click: then the run that follows says where, or the one before.
 *
 * @returns null when the place is not in the source.
 */
export function offsetAt(node: OffsetNode, offset: number): number | null {
  if (node.nodeType === TEXT_NODE) {
    const start = ownStart(node)
    return start === null ? null : start + offset
  }
  for (let at = offset; at < node.childNodes.length; at += 1) {
    const start = firstStart(node.childNodes[at] as OffsetNode)
    if (start !== null) return start
  }
  for (let at = Math.min(offset, node.childNodes.length) - 1; at >= 0; at -= 1) {
    const end = lastEnd(node.childNodes[at] as OffsetNode)
    if (end !== null) return end
  }
  // Inside a run, between its element and its text.
  return offset === 0 ? ownStart(node) : ownEnd(node)
}

const ownStart = (node: OffsetNode | null): number | null => climb(node, 'start')
const ownEnd = (node: OffsetNode | null): number | null => climb(node, 'end')

function climb(node: OffsetNode | null, name: 'start' | 'end'): number | null {
  for (let at = node; at; at = at.parentNode) {
    const value = numberOf(at, name)
    if (value !== null) return value
  }
  return null
}

function firstStart(node: OffsetNode): number | null {
  const own = numberOf(node, 'start')
  if (own !== null) return own
  for (let at = 0; at < node.childNodes.length; at += 1) {
    const start = firstStart(node.childNodes[at] as OffsetNode)
    if (start !== null) return start
  }
  return null
}

function lastEnd(node: OffsetNode): number | null {
  const own = numberOf(node, 'end')
  if (own !== null) return own
  for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
    const end = lastEnd(node.childNodes[at] as OffsetNode)
    if (end !== null) return end
  }
  return null
}

function numberOf({ dataset }: OffsetNode, name: 'start' | 'end'): number | null {
  const value = dataset?.[name]
  return value === undefined ? null : Number(value)
}
