/** Every face that the pages are set in, as `document.fonts` names them. */
const FACES = [
  '400 10pt "Source Serif 4"',
  'italic 400 10pt "Source Serif 4"',
  '600 10pt "Source Serif 4"',
  '400 10pt "Source Sans 3"',
  'italic 400 10pt "Source Sans 3"',
  '600 10pt "Source Sans 3"',
  '400 10pt "Print Naskh"',
  '600 10pt "Print Naskh"',
  '400 10pt "Standpoint Marks"',
] as const

/**
 * Loads what a text needs of the packaged fonts, and names those that could not be had.
 *
 * Asked for by name, because what is not on screen is laid out for the first time on paper, too
 * late to load anything. A face is several files by script; only those with letters of the text load.
 */
export async function loadFonts(text: string): Promise<string[]> {
  const letters = [...new Set(text)].join('')
  const loaded = await Promise.allSettled(FACES.map((face) => document.fonts.load(face, letters)))
  return FACES.filter((_, index) => loaded[index]?.status === 'rejected')
}
