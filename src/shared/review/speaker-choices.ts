import { voiceOf } from '../attribution/draft'
import type { SpeakerSpan, Suggestion } from '../attribution/suggestion'
import type { NamedVoice } from '../domain/edits/resolve-voices'
import { asVoice } from '../domain/edits/resolve-voices'
import { voiceNamed } from '../domain/edits/voice-named'
import { ranked } from '../domain/records'
import type { Voice } from '../domain/voice'

/** As many as the digits 1 to 9 can pick. */
const MOST_CHOICES = 9

/** How many suggestions before and behind one are asked for their speakers. */
const REACH = 20

/**
 * Who may hold a suggested statement, the likeliest first: whom the text names for it, whom it
 * might mean instead, then who speaks nearby, then the other voices of the briefing.
 *
 * Everybody stands there once, by the name under which the briefing lists them.
 *
 * @param among all suggestions of the text, in reading order.
 */
export function speakerChoices(
  suggestion: Suggestion,
  among: readonly Suggestion[],
  voices: readonly Voice[],
): readonly NamedVoice[] {
  const choices: Voice[] = []
  const offer = ({ name, kind, role }: NamedVoice): void => {
    if (choices.length >= MOST_CHOICES || name === '' || voiceNamed(choices, name)) return
    const known = voiceNamed(voices, name)
    if (known && choices.some(({ id }) => id === known.id)) return
    choices.push(known ?? asVoice({ id: `new ${name}` as never, rank: '', kind, name, role }))
  }
  const { speaker, candidates = [], via } = suggestion
  for (const each of [speaker, ...candidates, via ?? null]) if (each) offer(voiceOf(each))
  for (const each of nearby(suggestion, among)) offer(voiceOf(each))
  for (const each of ranked(voices)) if (each.mergedInto === null) offer(each)
  return choices.map(({ name, kind, role }) => ({ name, kind, role }))
}

/** The speakers around a suggestion, the nearest first. */
function nearby(suggestion: Suggestion, among: readonly Suggestion[]): SpeakerSpan[] {
  const at = among.indexOf(suggestion)
  const { start } = suggestion.quote
  return among
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .flatMap(({ speaker, quote }) => (speaker ? [{ speaker, away: Math.abs(quote.start - start) }] : []))
    .sort((a, b) => a.away - b.away)
    .map(({ speaker }) => speaker)
}
