import type { Voice } from '../domain/voice'

/** A value that a filter can ask for: what it is compared by, and how it reads. */
export type NamedValue = { readonly value: string; readonly label: string }

/** What makes a voice, or a proposition, the same one: within a briefing its id, across briefings something else. */
export type Identity = {
  readonly voice: (voice: Voice) => NamedValue
  /** By the id that the proposition has in its briefing. */
  readonly proposition: (id: string) => NamedValue
  /** The briefing the claims are from; null where there is only one. */
  readonly briefing: NamedValue | null
}

/** Inside one briefing everything goes by its id. */
export const WITHIN_BRIEFING: Identity = {
  voice: ({ id, name }) => ({ value: id, label: name }),
  proposition: (id) => ({ value: id, label: id }),
  briefing: null,
}
