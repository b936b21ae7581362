/** The pieces of type that are set on every page after printing, in the order of the pages they are cast on. */
export const PIECES = [
  'head',
  'foot',
  'before',
  'between',
  'after',
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
] as const
export type PieceName = (typeof PIECES)[number]
