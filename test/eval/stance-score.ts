/** A pair as it was marked by a person. */
export type MarkedPair = {
  readonly id: string
  readonly proposition: string
  readonly claim: string
  readonly stance: string
}

/** How suggested stances compare with marked ones. All shares are 0 to 1; `rightWhereAnswered` is null without an answer. */
export type StanceScore = {
  readonly pairs: number
  readonly answered: number
  readonly coverage: number
  readonly right: number
  readonly rightWhereAnswered: number | null
  /** How often each marked stance was given each answer; `none` where nothing was suggested. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The stances that the marked files know; any other suggestion (“qualified”) counts as no answer there. */
const ANSWERS = new Set(['supports', 'opposes', 'neutral'])

/** Scores `answers` (by id, null for none) against marked pairs. */
export function scoreStances(pairs: readonly MarkedPair[], answers: ReadonlyMap<string, string | null>): StanceScore {
  const confusion: Record<string, Record<string, number>> = {}
  let [answered, right] = [0, 0]
  for (const { id, stance } of pairs) {
    const given = answers.get(id) ?? 'none'
    const row = confusion[stance] ?? {}
    confusion[stance] = { ...row, [given]: (row[given] ?? 0) + 1 }
    if (!ANSWERS.has(given)) continue
    answered += 1
    if (given === stance) right += 1
  }
  const coverage = pairs.length === 0 ? 0 : answered / pairs.length
  return {
    pairs: pairs.length,
    answered,
    coverage,
    right,
    rightWhereAnswered: answered ? right / answered : null,
    confusion,
  }
}
