import { STANCE_WORDS } from '../domain/stance'
import { VOICE_KIND_WORDS } from '../domain/voice'
import type { ClaimStatus, Facet, JudgementState, NoteState } from './filter'

/** What each part of a filter is called. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  stances: 'Stance',
  bases: 'Stated or inferred',
  leans: 'Leans',
  voices: 'Who',
  kinds: 'Kind',
  affiliations: 'Affiliation',
  origins: 'Origin',
  propositions: 'Speaks to',
  topics: 'Topic',
  types: 'Type',
  grades: 'Grade',
  statuses: 'Status',
  notes: 'Notes',
  markings: 'Marking',
  briefings: 'Briefing',
  sources: 'Source',
  outlets: 'Outlet',
  languages: 'Language',
}

const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  cited: 'cited on the front page',
  'not-cited': 'not cited',
  'first-hand': 'first-hand',
  'second-hand': 'told by another',
  corroborated: 'corroborated',
  contradicted: 'contradicted',
  repeats: 'repeats another',
  ungraded: 'ungraded voice',
  withdrawn: 'source withdrawn',
}

const NOTE_WORDS: Readonly<Record<NoteState, string>> = {
  none: 'no notes',
  some: 'with notes',
  open: 'open notes',
  question: 'with a question',
  correction: 'with a correction',
}

const LEAN_WORDS: Readonly<Record<string, string>> = {
  for: 'leans for',
  against: 'leans against',
  neither: 'leans to neither side',
}

/** A judgement in words, or that there is none. */
export const stateWords = (state: JudgementState): string =>
  state === 'not-judged' ? 'not judged yet' : STANCE_WORDS[state]

/** What a language tag is called in English; the tag itself where that is not known. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The words for a value that is not a name of its own; undefined where the value's label is what it is called. */
export function valueWords(facet: Facet, value: string): string | undefined {
  switch (facet) {
    case 'stances':
      return stateWords(value as JudgementState)
    case 'leans':
      return LEAN_WORDS[value]
    case 'kinds':
      return VOICE_KIND_WORDS[value as keyof typeof VOICE_KIND_WORDS]
    case 'statuses':
      return STATUS_WORDS[value as ClaimStatus]
    case 'notes':
      return NOTE_WORDS[value as NoteState]
    case 'languages':
      return languageName(value)
    default:
      return undefined
  }
}
