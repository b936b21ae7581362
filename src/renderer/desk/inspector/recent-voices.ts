import type { Voice } from '../../../shared/domain/voice'
import type { ClaimRow } from '../../../shared/select/rows'

/** The voices that claims were last given to, the latest first, each once. */
export function recentVoices(rows: readonly ClaimRow[]): Voice[] {
  const seen = new Map<string, Voice>()
  for (const { holder } of [...rows].reverse()) if (holder?.name && !seen.has(holder.id)) seen.set(holder.id, holder)
  return [...seen.values()]
}
