import { type PackedShelves, SHELVES, type ShelfName, type Shelves } from '../../shared/library/library-index'
import type { Projection, ShelfRow } from '../projection/database'
import { digestOf } from '../projection/digest'

/** The shelves as they were last kept; one that is damaged is as good as absent, for it is read anew. */
export async function loadShelves(database: Projection): Promise<PackedShelves> {
  const rows = await database.shelves.toArray()
  return Object.fromEntries(rows.filter(isSound).map((row) => [row.name, row])) as PackedShelves
}

/** Keeps the shelves for the next start. */
export async function keepShelves(database: Projection, shelves: Shelves): Promise<void> {
  const rows = SHELVES.map((name: ShelfName): ShelfRow => {
    const packed = shelves[name].packed()
    return { ...packed, name, digest: digestOfShelf(packed) } as ShelfRow
  })
  await database.shelves.bulkPut(rows)
}

const isSound = (row: ShelfRow): boolean => row.digest === digestOfShelf(row)

const digestOfShelf = ({ starts, tokens }: Pick<ShelfRow, 'starts' | 'tokens'>): number =>
  digestOf(new Uint8Array(starts.buffer)) ^ digestOf(new Uint8Array(tokens.buffer))
