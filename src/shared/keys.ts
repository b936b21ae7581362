import { z } from 'zod'

/** Where a key works. Keys of places that are on view together must differ. */
export const KEY_PLACES = ['everywhere', 'claims', 'stance-pass', 'suggestions', 'front-page'] as const
export type KeyPlace = (typeof KEY_PLACES)[number]

/** What each place is called. */
export const KEY_PLACE_NAMES: Readonly<Record<KeyPlace, string>> = {
  everywhere: 'Everywhere',
  claims: 'Claims and stances',
  'stance-pass': 'Stance pass',
  suggestions: 'Suggestions',
  'front-page': 'Front page',
}

/** One thing that a single key does. `key` is the one it has until the analyst gives it another. */
export type KeyAction = { readonly place: KeyPlace; readonly does: string; readonly key: string }

/** Everything a single, plain key does. Keys with Ctrl are the menu's; arrows, Enter and Escape mean what they mean everywhere. */
export const KEY_ACTIONS = {
  keys: { place: 'everywhere', does: 'All keys', key: '?' },
  search: { place: 'everywhere', does: 'Search', key: '/' },
  next: { place: 'everywhere', does: 'Next', key: 'j' },
  previous: { place: 'everywhere', does: 'Previous', key: 'k' },
  supports: { place: 'claims', does: 'Supports the statement', key: 's' },
  opposes: { place: 'claims', does: 'Rejects the statement', key: 'o' },
  qualified: { place: 'claims', does: 'Only if / in part', key: 'q' },
  neutral: { place: 'claims', does: 'Takes no side', key: 'n' },
  'does-not-address': { place: 'claims', does: 'Does not address it', key: '0' },
  basis: { place: 'claims', does: 'Stated or inferred', key: 'i' },
  lean: { place: 'claims', does: 'Leans neither way, for, against', key: 'l' },
  take: { place: 'claims', does: 'Take the suggested stance', key: 't' },
  'next-statement': { place: 'claims', does: 'Next statement', key: ']' },
  'previous-statement': { place: 'claims', does: 'Previous statement', key: '[' },
  rest: { place: 'stance-pass', does: 'The rest do not address it', key: 'r' },
  accept: { place: 'suggestions', does: 'Accept the suggestion', key: 'a' },
  reject: { place: 'suggestions', does: 'Reject it', key: 'x' },
  edit: { place: 'suggestions', does: 'Edit it', key: 'e' },
  cite: { place: 'front-page', does: 'Cite the chosen claim, for a judgement', key: 'c' },
  'cite-against': { place: 'front-page', does: 'Cite it against the judgement', key: 'v' },
} as const satisfies Readonly<Record<string, KeyAction>>

export type KeyActionId = keyof typeof KEY_ACTIONS
export const KEY_ACTION_IDS = Object.keys(KEY_ACTIONS) as readonly KeyActionId[]

/** The keys that an analyst has changed, by action. An action of another version is left out. */
export const KeyBindingsSchema = z
  .record(z.string().max(40), z.string().min(1).max(20))
  .transform((given): KeyBindings => Object.fromEntries(Object.entries(given).filter(([id]) => id in KEY_ACTIONS)))
export type KeyBindings = { readonly [Id in KeyActionId]?: string }

/** The key of an action. */
export const keyFor = (id: KeyActionId, bindings: KeyBindings): string => bindings[id] ?? KEY_ACTIONS[id].key

/** The other action that has a key already where `id` works, or null. */
export function keyTakenBy(id: KeyActionId, key: string, bindings: KeyBindings): KeyActionId | null {
  const { place } = KEY_ACTIONS[id]
  const others = KEY_ACTION_IDS.filter((each) => each !== id && areTogether(KEY_ACTIONS[each].place, place))
  return others.find((each) => keyFor(each, bindings) === key) ?? null
}

/** The front page is alone on its screen; the places of claims share theirs. */
const areTogether = (a: KeyPlace, b: KeyPlace): boolean =>
  a === 'everywhere' || b === 'everywhere' || (a === 'front-page') === (b === 'front-page')

/** The parts of a key press that name the key. */
type Press = { readonly key: string; readonly code: string }

/**
 * The name of a pressed key: a letter in lower case, a digit, a sign, or a word such as "Escape".
 *
 * On a keyboard of another script the letter is the one that stands in that place on a Latin one,
 * and a digit is a digit: what is called S on screen is pressed where S is printed.
 */
export function keyName({ key, code }: Press): string {
  if (key.length !== 1) return key
  if (/^[\x21-\x7e]$/.test(key)) return key.toLowerCase()
  return (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key).toLowerCase()
}

/** How a key is shown. */
export const keyLabel = (key: string): string => (key.length === 1 ? key.toUpperCase() : key)

/** Whether a key can be given to an action: a visible sign of its own. Digits choose voices. */
export const isFreeKey = (key: string): boolean => /^[\x21-\x7e]$/.test(key) && !/^[1-9]$/.test(key)
