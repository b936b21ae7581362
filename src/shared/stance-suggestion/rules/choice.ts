import type { Evidence, Reading } from './evidence'

const CHOICE =
  /\b(?:rights? (?:to|of)|freedoms?|libert(?:y|ies)|free to|choices?|choose|autonomy|decide|illiberal|individuals?['’]? rights?|personal responsibility|up to (?:them|us|you|each|the (?:individual|person|parents?)))\b/i

/** The words of an appeal to a choice or a right, or null. */
export const choiceIn = (text: string): RegExpExecArray | null => CHOICE.exec(text)

/** An appeal to a choice or a right goes against a demand that limits and for one that permits. */
export function choiceOf({ text, statement: { limits, permits } }: Reading): Evidence[] {
  const found = choiceIn(text)?.[0]
  if (found === undefined || limits === permits) return []
  const reason = `appeals to a choice or a right, which the statement would ${limits ? 'limit' : 'leave'}: “${found}”`
  return [{ rule: 'choice', amount: limits ? -1 : 1, reason }]
}
