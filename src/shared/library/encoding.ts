import { packedPosition, unpackedPosition } from '../select/columns/position-column'
import type { Segment } from '../select/columns/segment'
import type { Card, CardFile, Reading } from './packed'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const toBytes = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value))
const fromBytes = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes))

/** A segment as bytes. */
export const encodeSegment = (segment: Segment): Uint8Array => toBytes(segment)
/** @throws SyntaxError when the bytes are damaged. */
export const decodeSegment = (bytes: Uint8Array): Segment => fromBytes(bytes) as Segment

/** What can be searched, as bytes. */
export const encodeReading = (reading: Reading): Uint8Array => toBytes(reading)
/** @throws SyntaxError when the bytes are damaged. */
export const decodeReading = (bytes: Uint8Array): Reading => fromBytes(bytes) as Reading

/** The fields of a card in the order in which they are written: names of fields would be a third of all. */
const FIELDS = [
  'claimId',
  'label',
  'holder',
  'holderKind',
  'via',
  'words',
  'exact',
  'isVerbatim',
  'type',
  'grade',
  'outlet',
  'day',
  'topics',
  'notes',
] as const satisfies readonly (keyof Card)[]

/** Cards as bytes. */
export const encodeCards = ({ cards, ...file }: CardFile): Uint8Array =>
  toBytes({
    ...file,
    cards: cards.map((card) => [
      card.positions.flatMap(({ towards, ...position }) => [towards, packedPosition(position)]),
      ...FIELDS.map((field) => card[field]),
    ]),
  })

/** @throws SyntaxError when the bytes are damaged. */
export function decodeCards(bytes: Uint8Array): CardFile {
  const { cards, ...file } = fromBytes(bytes) as Omit<CardFile, 'cards'> & { readonly cards: readonly unknown[][] }
  return {
    ...file,
    cards: cards.map(([positions, ...values]) => ({
      ...(Object.fromEntries(FIELDS.map((field, at) => [field, values[at]])) as Omit<Card, 'positions'>),
      positions: pairsOf(positions as readonly number[]),
    })),
  }
}

const pairsOf = (flat: readonly number[]): Card['positions'] =>
  Array.from({ length: flat.length / 2 }, (_, at) => ({
    towards: flat[2 * at] as number,
    ...unpackedPosition(flat[2 * at + 1] as number),
  }))
