import type { Run } from '../run'
import type { Unit } from '../sentence/units'
import type { Named } from '../who/names'
import { bare, plain } from './letters'
import { ARABIC_ROLES, NO_PERSON } from './words'

/** The longest name, in units. */
const LONGEST = 5

/** Name and role in an Arabic noun phrase: the role comes first, its adjectives with it. */
export function namedInArabic(units: readonly Unit[], { first, last }: Run): Named {
  const word = (at: number): string => plain(units[at]?.text ?? '')
  if (NO_PERSON.test(word(first).replace(/^ال/u, ''))) return {}
  let start = first
  // “Al-Sayyid” alone is a surname; before a name it is “Mr”.
  while (start <= last && ARABIC_ROLES.has(bare(word(start))) && !(start === last && /سيد$/u.test(word(start)))) {
    const definite = word(start).startsWith('ال')
    start += 1
    // “the spokesman for the ministry, X”
    if (word(start) === 'باسم' && start + 1 <= last) {
      start += 2
      continue
    }
    // “the security analyst X”, “minister of the interior X”: what begins with “the” belongs to the role.
    while (start < last && word(start).startsWith('ال') && (definite || start > first)) start += 1
  }
  const role = start > first ? { role: { first, last: Math.min(start, last + 1) - 1 } } : {}
  return start <= last && last - start < LONGEST ? { name: { first: start, last }, ...role } : role
}
