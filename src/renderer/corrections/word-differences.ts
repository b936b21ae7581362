import { diffWordsWithSpace } from 'diff'

/** A stretch of a quotation, from its beginning, in UTF-16 code units; `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

/** Longer quotations are not compared word by word: it would take too long, and nobody could read it. */
const LONGEST = 5_000

/** Which words of a quotation were taken out, and which of the other one were put in. */
export function differences(before: string, after: string): { taken: readonly Stretch[]; put: readonly Stretch[] } {
  const taken: Stretch[] = []
  const put: Stretch[] = []
  if (before === after || before.length > LONGEST || after.length > LONGEST) return { taken, put }
  let [old, now] = [0, 0]
  for (const { value, removed, added } of diffWordsWithSpace(before, after)) {
    if (removed) taken.push({ start: old, end: old + value.length })
    if (added) put.push({ start: now, end: now + value.length })
    if (!added) old += value.length
    if (!removed) now += value.length
  }
  return { taken, put }
}
