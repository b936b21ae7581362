import type { Unit } from './flow'
import type { PrintModel } from './model'
import { type Numbered, sectionHeading, sectionNumbers } from './sections'

/** A numbered section of a print, as its heading says. */
export type PrintedSection = { readonly of: Numbered; readonly number: number; readonly heading: string }

/** What is the same for every part of a print. */
export type Paper = Pick<
  PrintModel,
  'state' | 'marking' | 'pageSize' | 'greyscale' | 'language' | 'direction' | 'title'
> & { readonly sections: readonly PrintedSection[] }

/** What comes before the flow. */
export type Front = Omit<
  PrintModel,
  | keyof Paper
  | 'claims'
  | 'alsoReported'
  | 'notes'
  | 'events'
  | 'sourceSummary'
  | 'sources'
  | 'voiceGrades'
  | 'scales'
  | 'texts'
  | 'decisions'
> & { readonly standsAlone: boolean }

/**
 * A part of a print that is set in one go: a long print is cut, since the engine takes ever longer
 * for a page and never gives its memory back.
 */
export type Part = {
  readonly paper: Paper
  /** Only of the first part, with which the pieces for the margins are cast. */
  readonly front: Front | null
  readonly units: readonly Unit[]
  /** The position of its first unit in the whole flow. */
  readonly from: number
}

/** What the parts of a print have in common. */
export function paperOf(model: PrintModel): Paper {
  const { state, marking, pageSize, greyscale, language, direction, title } = model
  const sections = [...sectionNumbers(model)].map(([of, number]) => ({
    of,
    number,
    heading: sectionHeading(of, model),
  }))
  return { state, marking, pageSize, greyscale, language, direction, title, sections }
}

/** What comes before the flow of a print, without what is in the flow. */
export function frontOf(model: PrintModel): Front {
  const {
    claims,
    alsoReported,
    notes,
    events,
    sources,
    sourceSummary,
    voiceGrades,
    scales,
    texts,
    decisions,
    ...front
  } = model
  return { ...front, standsAlone: standsAlone(model) }
}

/** Whether a print has a front page; then its first two pages stand alone. */
export const standsAlone = ({ bluf, judgements }: PrintModel): boolean => bluf !== '' || judgements.length > 0
