import { isArabic } from '../arabic/letters'
import { namedInArabic } from '../arabic/names'
import type { Run } from '../run'
import type { Unit } from '../sentence/units'
import type { SpeakerSpan, TextSpan } from '../suggestion'
import { type Named, namedIn, roleBehind } from './names'

/** A run of units as it stands in the text. */
export function spanOf(text: string, units: readonly Unit[], { first, last }: Run): TextSpan {
  const start = (units[first] as Unit).start
  const end = (units[last] as Unit).end
  return { start, end, text: text.slice(start, end) }
}

/** The words that say who speaks, with name and role as these words and those right behind them give them. */
export function speakerOf(text: string, units: readonly Unit[], who: Run): SpeakerSpan {
  const named: Named = isArabic(units[who.first]) ? namedInArabic(units, who) : namedIn(units, who)
  const name = named.name === undefined ? undefined : spanOf(text, units, named.name).text
  const behind = named.name === undefined || named.role !== undefined ? null : roleBehind(units, named.name)
  const roleRun = named.role ?? behind
  const role = roleRun === null ? undefined : spanOf(text, units, roleRun).text
  return {
    ...spanOf(text, units, who),
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
  }
}

/** The speaker behind “who”: the span of that word with the name and role of what it stands for. */
export function relativeSpeaker(text: string, units: readonly Unit[], who: Run, antecedent: Run): SpeakerSpan {
  const { text: words, name, role } = speakerOf(text, units, antecedent)
  return { ...spanOf(text, units, who), name: name ?? words, ...(role === undefined ? {} : { role }) }
}
