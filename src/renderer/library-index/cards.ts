import { decodeCards } from '../../shared/library/encoding'
import { CARDS_A_PART, type CardFile } from '../../shared/library/packed'
import type { Projection } from '../projection/database'
import { digestOf } from '../projection/digest'
import type { CardView } from './messages'

/** How many parts stay decoded: those of a few screenfuls of claims from everywhere. */
const KEPT_PARTS = 300

/** Which claim of which briefing is wanted. */
export type CardPlace = { readonly briefingId: string; readonly at: number }

/** Reads cards from the projection, as many at once as are asked for, and keeps those read last. */
export function createCardReader(database: Projection) {
  const kept = new Map<string, CardFile | null>()

  async function read(keys: readonly string[]): Promise<void> {
    const missing = keys.filter((key) => !kept.has(key))
    const rows = await database.cards.bulkGet(missing.map(partOf))
    for (const [index, key] of missing.entries()) {
      const row = rows[index]
      kept.set(key, row && digestOf(row.bytes) === row.digest ? decodeCards(row.bytes) : null)
    }
  }

  return {
    /** The cards at some places; null for one that is missing or damaged. */
    async cards(places: readonly (CardPlace | null)[]): Promise<(CardView | null)[]> {
      const keys = places.map((place) => (place ? keyOf(place) : ''))
      await read([...new Set(keys)].filter((key) => key !== ''))
      const views = places.map((place, index): CardView | null => {
        const file = kept.get(keys[index] as string)
        const card = place && file?.cards[place.at % CARDS_A_PART]
        return card ? { briefingId: file.briefingId, title: file.title, propositions: file.propositions, card } : null
      })
      for (const key of kept.keys()) {
        if (kept.size <= KEPT_PARTS) break
        kept.delete(key)
      }
      return views
    },

    /** Forgets what was read of a briefing. */
    drop(briefingId: string): void {
      for (const key of kept.keys()) if (key.startsWith(briefingId)) kept.delete(key)
    },
  }
}

const keyOf = ({ briefingId, at }: CardPlace): string => `${briefingId} ${Math.floor(at / CARDS_A_PART)}`
const partOf = (key: string): [string, number] => {
  const [briefingId = '', part] = key.split(' ')
  return [briefingId, Number(part)]
}
