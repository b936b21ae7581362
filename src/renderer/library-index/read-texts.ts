import type { Packed } from '../../shared/library/packed'
import { err, type Result } from '../../shared/result'
import type { IndexClient } from './client'
import type { IndexState } from './messages'

type Pack = (briefingIds: readonly string[]) => Promise<Result<readonly Result<Packed>[]>>

/** How many briefings' texts are read at once: few enough that edits do not wait behind them. */
const BATCH = 16

/** Brings the index the texts of some briefings. Answers what it then holds; a briefing that main cannot read is passed over. */
export async function readTexts(
  { ask }: Pick<IndexClient, 'ask'>,
  briefingIds: readonly string[],
  pack: Pack,
  onRead: (state: IndexState) => void,
): Promise<Result<IndexState>> {
  let last: Result<IndexState> = err({ code: 'cancelled' })
  for (let from = 0; from < briefingIds.length; from += BATCH) {
    const packed = await pack(briefingIds.slice(from, from + BATCH))
    if (!packed.ok) return packed
    const readings = packed.value.flatMap((each) =>
      each.ok && each.value.reading
        ? [{ briefingId: each.value.briefingId, stamp: each.value.stamp, bytes: each.value.reading }]
        : [],
    )
    last = await ask('read', { readings })
    if (!last.ok) return last
    onRead(last.value)
  }
  return last
}
