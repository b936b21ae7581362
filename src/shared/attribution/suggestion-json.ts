import { suggest } from './suggest'
import type { Suggestion } from './suggestion'

/**
 * One line of `standpoint suggest --json`, without its line end. Its form is promised: nothing is added to it.
 *
 * @param label which text it is: the path of a file, or the id of a line of a `.jsonl` file.
 * @param text the text that the offsets count in; `length` is its length in UTF-16 code units.
 */
export const suggestionJson = (label: { readonly file: string } | { readonly id: string }, text: string): string =>
  JSON.stringify({ ...label, length: text.length, suggestions: suggest(text).map(promised) })

const promised = ({ quote, parts, speaker, cue, kind, strength }: Suggestion) => ({
  quote,
  ...(parts === undefined ? {} : { parts }),
  speaker,
  cue,
  kind,
  strength,
})
