/** A stretch to write into a text, with where it goes, in UTF-16 code units. */
export type Insertion = { readonly at: number; readonly text: string }

/**
 * Where and how a claim is cited in a text whose caret stands at `caret`.
 *
 * Right behind another citation it joins it, "[C2, C7]"; elsewhere it stands in brackets of its
 * own, a space away from the word before it.
 */
export function citationAt(text: string, caret: number, label: string): Insertion {
  const before = text.slice(0, caret)
  if (/\[C\d+[b-z]?(?:, C\d+[b-z]?)*\]$/.test(before)) return { at: caret - 1, text: `, ${label}` }
  return { at: caret, text: `${/[^\s([]$/.test(before) ? ' ' : ''}[${label}]` }
}
