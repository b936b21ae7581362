/** A claim that grants one thing and holds another; `clause` is the one that its marker opens, with it. */
export type Contrast = { readonly held: string; readonly granted: string; readonly clause: string }

const MIDDLE = /[,;:—–]\s*(?:and )?((but|yet|although|though|even though|whereas|while|despite|in spite of)\s+.*)$/isu
const FRONT = /^\s*((?:although|though|even though|while|whereas|despite|in spite of)\s+[^,;]+)[,;]\s*(.*)$/isu

/** What a claim grants and what it holds: “although G, H”, “G, but H”, “H, although G”; null without either. */
export function contrastIn(text: string): Contrast | null {
  const [, granted, held] = FRONT.exec(text) ?? []
  if (granted !== undefined && held !== undefined) return { held, granted, clause: granted }
  const middle = MIDDLE.exec(text)
  const [, clause, marker] = middle ?? []
  if (!middle || clause === undefined || marker === undefined) return null
  const before = text.slice(0, middle.index)
  const end = clause.replace(/[\s.!?]+$/u, '')
  return /^(?:but|yet)$/i.test(marker)
    ? { held: end, granted: before, clause: end }
    : { held: before, granted: end, clause: end }
}
