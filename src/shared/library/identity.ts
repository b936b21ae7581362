import type { BriefingRecords } from '../domain/records'
import type { Identity, NamedValue } from '../select/identity'

/**
 * Across briefings voices and propositions go by what they are called.
 *
 * That two have one name makes them one choice of a filter; it does not say that they are one person.
 */
export function acrossBriefings(records: BriefingRecords): Identity {
  const [briefing] = records.briefing
  const propositions = new Map(records.proposition.map((each) => [each.id as string, propositionKey(each)]))
  return {
    voice: ({ name }) => named('name', name),
    proposition: (id) => propositions.get(id) ?? { value: `id:${id}`, label: 'a deleted statement' },
    briefing: briefing ? { value: briefing.id, label: briefing.title || 'Untitled briefing' } : null,
  }
}

const propositionKey = ({ statement }: { readonly statement: string }): NamedValue => named('statement', statement)

const named = (kind: string, text: string): NamedValue => {
  const label = text.trim()
  return { value: `${kind}:${label}`, label: label || 'not named' }
}
