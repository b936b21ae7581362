/** Three lines of the widest text that is set, in UTF-16 code units. */
const THREE_LINES = 320

/**
 * A class that keeps a short text on one page.
 *
 * The engine honours `widows: 2` only where it can take a line back from the page before; of three
 * lines it leaves the last one alone (seen on Chrome 114).
 */
export const keepShort = (text: string): string | undefined => (text.length <= THREE_LINES ? 'keep' : undefined)
