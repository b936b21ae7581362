import type { Unit } from './units'

/** Whether a unit is a quotation. */
export const isQuote = (unit: Unit | undefined): boolean => unit?.kind === 'quote'
/** Whether a clause can end here. */
export const isBreak = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  unit.kind === 'stop' ||
  unit.kind === 'comma' ||
  unit.kind === 'dash' ||
  unit.kind === 'semicolon'

/** What an aside or a new thought opens with, behind a comma. */
export const ASIDE =
  /^(who|which|whose|a|an|the|in|during|as|when|while|according|before|after|where|but|though|although|at|on)$/

/** The end of a stretch without the marks that close a sentence or lead to the next clause. */
export function withoutEnd(units: readonly Unit[], first: number, until: number): number {
  let end = Math.min(until, units.length)
  while (end > first) {
    const unit = units[end - 1] as Unit
    const joins = /^(and|but|while|as|or|yet|though|although|then|also|with|before|after|by)$/.test(unit.lower)
    if (!isBreak(unit) && unit.kind !== 'colon' && !(joins && end < units.length)) break
    end -= 1
  }
  return end
}
