import { type PackedTexts, type RowRange, TextColumn } from '../select/columns/text-column'

/** The texts of one briefing on a shelf: from which state of it, which rows they are, and what each of them is. */
export type Place<Ref> = RowRange & {
  readonly briefingId: string
  readonly stamp: string
  readonly refs: readonly Ref[]
}

/** A shelf as it is kept. */
export type PackedShelf<Ref> = PackedTexts & { readonly places: readonly Place<Ref>[] }

/** A text with what it is. */
export type Shelved<Ref> = { readonly text: string; readonly ref: Ref }

/**
 * Texts of one kind from many briefings, to be searched.
 *
 * Rows are only appended: when a briefing changes its old rows are taken out of every answer and
 * its new ones come last.
 */
export class Shelf<Ref> {
  readonly texts: TextColumn
  readonly #places = new Map<string, Place<Ref>>()

  constructor(texts = new TextColumn()) {
    this.texts = texts
  }

  /** Takes up a kept shelf, without the places that `isCurrent` refuses. @throws RangeError when it is damaged. */
  static of<Ref>({ places, ...texts }: PackedShelf<Ref>, isCurrent: (place: Place<Ref>) => boolean): Shelf<Ref> {
    const current = places.filter(isCurrent)
    const shelf = new Shelf<Ref>(TextColumn.of(texts, current))
    let first = 0
    for (const place of current) {
      shelf.#places.set(place.briefingId, { ...place, first })
      first += place.count
    }
    return shelf
  }

  /** The shelf as it is kept, without the rows that were taken out. */
  packed(): PackedShelf<Ref> {
    const kept = Shelf.of({ ...this.texts.packed(), places: this.places() }, () => true)
    return { ...kept.texts.packed(), places: kept.places() }
  }

  /** The briefings that have texts here, in the order of their rows. */
  places(): Place<Ref>[] {
    return [...this.#places.values()].sort((a, b) => a.first - b.first)
  }

  placeOf(briefingId: string): Place<Ref> | undefined {
    return this.#places.get(briefingId)
  }

  /** Puts the texts of a briefing in the place of those it had. */
  put(briefingId: string, stamp: string, shelved: readonly Shelved<Ref>[]): void {
    const first = this.texts.rows
    for (const { text } of shelved) this.texts.append(text)
    this.#places.set(briefingId, {
      briefingId,
      stamp,
      first,
      count: shelved.length,
      refs: shelved.map(({ ref }) => ref),
    })
  }

  /** Gives the rows of a briefing other texts, as from another state of it; rows beyond the texts stay as they are. */
  write(briefingId: string, stamp: string, texts: readonly string[]): void {
    const place = this.#places.get(briefingId)
    if (!place) return
    for (const [at, text] of texts.slice(0, place.count).entries()) this.texts.write(place.first + at, text)
    this.#places.set(briefingId, { ...place, stamp })
  }

  remove(briefingId: string): void {
    this.#places.delete(briefingId)
  }
}
