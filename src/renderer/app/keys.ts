/** One line of the overview: what is pressed, and what it does. */
export type KeyLine = { readonly keys: readonly string[]; readonly does: string }

/** The keys that stay what they are: those of the menu, and what every program understands. */
export const FIXED_KEYS: readonly { readonly place: string; readonly lines: readonly KeyLine[] }[] = [
  {
    place: 'Menu',
    lines: [
      { keys: ['Ctrl K'], does: 'Find a command, a briefing, a claim, a voice' },
      { keys: ['Ctrl 1', '…', 'Ctrl 5'], does: 'Library, desk, stance pass, front page, matrix' },
      { keys: ['Ctrl P'], does: 'Print / save' },
      { keys: ['Ctrl N'], does: 'New briefing from a paste' },
      { keys: ['Ctrl O'], does: 'New briefing from a file' },
      { keys: ['Ctrl F'], does: 'Find in the text' },
      { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Undo, redo; in a field, its own words' },
      { keys: ['Ctrl ,'], does: 'Settings' },
    ],
  },
  {
    place: 'Lists and fields',
    lines: [
      { keys: ['↑', '↓'], does: 'Another briefing, another claim' },
      { keys: ['Enter'], does: 'Open it; in the stance pass, go to its reason' },
      { keys: ['Esc'], does: 'Leave a field or a list: then single keys work again' },
      { keys: ['Delete'], does: 'Move a briefing to the trash, or take it back' },
      { keys: ['Backspace'], does: 'Take a stance back' },
      { keys: ['1', '…', '9'], does: 'A recent voice as holder' },
    ],
  },
]
