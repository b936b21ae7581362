import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { BODIES, COLLECTIVE, OUTLETS, ROLES, UNNAMED } from '../../who/words'
import { isName, isWord, SUBJECT_PRONOUNS } from './words'

const NOUNS = [ROLES, UNNAMED, COLLECTIVE, BODIES, OUTLETS]

/** Whether a noun phrase can speak: “, wrote a long book” has no speaker behind its verb, “, wrote a reader” has. */
export const isSomebody = (units: readonly Unit[], { first, last }: Run): boolean =>
  units
    .slice(first, last + 1)
    .some(
      (unit) =>
        isName(unit) ||
        (isWord(unit) && (SUBJECT_PRONOUNS.has(unit.lower) || NOUNS.some((words) => words.has(unit.lower)))),
    )
