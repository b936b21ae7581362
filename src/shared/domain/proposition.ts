import type { z } from 'zod'
import { PropositionIdSchema } from './ids'
import { defineRecord, line, prose, rank } from './record'

/** One statement that can be held or denied. The first of a briefing answers its question. */
export const PropositionRecord = defineRecord('proposition', PropositionIdSchema, {
  rank: rank(),
  statement: line(),
  /** What opposing it would mean. */
  opposing: prose(),
  /** Where and when it is meant. */
  scope: line(),
})
export type Proposition = z.infer<typeof PropositionRecord.schema>

/** What is doubtful about the wording of a proposition, in words; empty when nothing is. */
export function wordingDoubts(statement: string): string[] {
  const text = statement.trim()
  const doubts: string[] = []
  if (/\b(?:and|or)\b|\//i.test(text))
    doubts.push('Two halves joined by “and” or “or”: somebody may hold one and deny the other.')
  if (/\bthe (?:deciding|decisive|key|main|root) (?:factor|cause|reason)\b/i.test(text))
    doubts.push('“The deciding factor” is hard to deny in part. Say what would follow from it instead.')
  if (/\b(?:may|might|could|some|various|significant(?:ly)?|considerable|possibly|issues?)\b/i.test(text))
    doubts.push('A vague word: nearly everybody could agree with it.')
  if (text.endsWith('?')) doubts.push('A question cannot be held or denied. Write the statement that answers it.')
  return doubts
}
