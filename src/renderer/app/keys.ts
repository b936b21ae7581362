/** One line of the overview: what is pressed, and what it does. */
export type KeyLine = { readonly keys: readonly string[]; readonly does: string }

/** Every key, by the place where it works. Those with Ctrl stand in the menu too. */
export const KEY_GROUPS: readonly { readonly place: string; readonly lines: readonly KeyLine[] }[] = [
  {
    place: 'Everywhere',
    lines: [
      { keys: ['Ctrl K'], does: 'Find a command, a briefing, a claim, a voice' },
      { keys: ['Ctrl 1', '…', 'Ctrl 5'], does: 'Library, desk, stance pass, front page, matrix' },
      { keys: ['Ctrl P'], does: 'Print / save' },
      { keys: ['Ctrl N'], does: 'New briefing from a paste' },
      { keys: ['Ctrl O'], does: 'New briefing from a file' },
      { keys: ['Ctrl F'], does: 'Find in the text' },
      { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Undo, redo; in a field, its own words' },
      { keys: ['Ctrl ,'], does: 'Settings' },
      { keys: ['?'], does: 'All keys' },
    ],
  },
  {
    place: 'Library',
    lines: [
      { keys: ['↑', '↓'], does: 'Another briefing' },
      { keys: ['Enter'], does: 'Open it' },
      { keys: ['Delete'], does: 'Move it to the trash, or take it back' },
      { keys: ['/'], does: 'Search' },
    ],
  },
  {
    place: 'Claims and stances',
    lines: [
      { keys: ['J', 'K'], does: 'Next, previous' },
      { keys: ['S'], does: 'Supports the statement' },
      { keys: ['O'], does: 'Rejects the statement' },
      { keys: ['Q'], does: 'Only if / in part' },
      { keys: ['N'], does: 'Takes no side' },
      { keys: ['0'], does: 'Does not address it' },
      { keys: ['I'], does: 'Stated or inferred' },
      { keys: ['/'], does: 'Search' },
    ],
  },
  {
    place: 'Suggestions and marking',
    lines: [
      { keys: ['A'], does: 'Accept the suggestion' },
      { keys: ['X'], does: 'Reject it' },
      { keys: ['E'], does: 'Edit it' },
      { keys: ['1', '…', '9'], does: 'A recent voice as holder' },
    ],
  },
  { place: 'Front page', lines: [{ keys: ['C'], does: 'Cite the selected claim' }] },
]
