import type { PrintModel } from './model'
import { type Numbered, sectionHeading, sectionNumbers } from './sections'
import { wordsFor } from './words/words'

/** A line of the contents list or of a PDF's outline, with those below it. */
export type OutlineEntry = {
  /** Where it leads, as `placeOf` names it. */
  readonly place: string
  /** The number of a section, or what stands in its place: "P2". */
  readonly number: string
  readonly title: string
  readonly parts: readonly OutlineEntry[]
}

/** What a print consists of, down to the single claim. */
export function outlineOf(model: PrintModel): OutlineEntry[] {
  const { headings } = wordsFor(model.language)
  const bluf: OutlineEntry[] = model.bluf ? [{ place: 's-bluf', number: '', title: headings.bluf, parts: [] }] : []
  const sections = [...sectionNumbers(model)].map(([of, number]) => ({
    place: `s-${of}`,
    number: String(number),
    title: sectionHeading(of, model),
    parts: PARTS[of]?.(model) ?? [],
  }))
  return [...bluf, ...sections]
}

const PARTS: Partial<Record<Numbered, (model: PrintModel) => OutlineEntry[]>> = {
  judgements: ({ judgements }) =>
    judgements.map(({ name, statement }) => ({ place: name, number: name, title: statement, parts: [] })),
  claims: ({ claims, alsoReported, language }) => {
    const { headings } = wordsFor(language)
    const others = { place: 's-also-reported', name: '', statement: headings.alsoReported, cards: alsoReported }
    return [...claims, ...(alsoReported.length > 0 ? [others] : [])].map(({ place, name, statement, cards }) => ({
      place,
      number: name,
      title: statement,
      parts: cards.map(({ label, who }) => ({ place: label, number: label, title: who, parts: [] })),
    }))
  },
  source: ({ sources }) =>
    sources.map(({ name, facts }) => ({ place: name, number: name, title: facts[0] ?? '', parts: [] })),
  text: ({ texts }) => texts.map(({ name, title }) => ({ place: `T${name}`, number: name, title, parts: [] })),
}
