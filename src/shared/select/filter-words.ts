import type { BriefingRecords } from '../domain/records'
import { ranked } from '../domain/records'
import { STANCE_WORDS } from '../domain/stance'
import { VOICE_KIND_WORDS } from '../domain/voice'
import { type Filter, isFiltering, type JudgementState } from './filter'

/**
 * A filter in words, as the reader of a print must be told it; empty when it leaves nothing out.
 *
 * "rejects the statement or takes no side, towards P1; who: Ada Moreno; type: forecast"
 */
export function filterWords(filter: Filter, records: BriefingRecords): string {
  if (!isFiltering(filter)) return ''
  const at = ranked(records.proposition).findIndex(({ id }) => id === filter.propositionId)
  const towards = at < 0 ? 'towards any statement' : `towards P${at + 1}`
  const who = filter.voices.map((id) => records.voice.find((voice) => voice.id === id)?.name ?? 'a deleted voice')
  return [
    filter.stances.length > 0 && `${either(filter.stances.map(stateWords))}, ${towards}`,
    who.length > 0 && `who: ${either(who)}`,
    filter.kinds.length > 0 && `kind: ${either(filter.kinds.map((kind) => VOICE_KIND_WORDS[kind].toLowerCase()))}`,
    filter.types.length > 0 && `type: ${either(filter.types)}`,
    filter.topics.length > 0 && `topic: ${either(filter.topics)}`,
    filter.grades.length > 0 && `grade: ${either(filter.grades)}`,
    filter.text.trim() !== '' && `with the words ${filter.text.trim()}`,
  ]
    .filter(Boolean)
    .join('; ')
}

const stateWords = (state: JudgementState): string => (state === 'not-judged' ? 'not judged yet' : STANCE_WORDS[state])

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
