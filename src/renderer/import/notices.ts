import type { Decoded } from '../../shared/text/decode'
import { ENCODING_WORDS } from '../../shared/text/encodings'

/** Says that an encoding was guessed. */
export const guessNotice = ({ certain, encoding }: Decoded): string[] =>
  certain
    ? []
    : [
        `The file does not say how its letters are encoded. It was read as ${ENCODING_WORDS[encoding]}: look whether they are right, and choose another encoding if not.`,
      ]

/** Says that marks without width were left out. */
export const invisibleNotice = (count: number): string[] =>
  count > 0
    ? [`${count} invisible ${count === 1 ? 'mark inside a word was' : 'marks inside words were'} left out.`]
    : []
