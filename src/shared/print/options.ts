import { z } from 'zod'
import { FilterSchema, NO_FILTER } from '../select/filter'
import { PageSizeSchema } from '../settings'

/** The parts of a printed briefing that can be left out, in its order; the rest of pages 1-2 always prints. */
export const SECTIONS = [
  'matrix',
  'against',
  'assumptions',
  'claims',
  'notes',
  'events',
  'source',
  'scales',
  'text',
  'log',
] as const
export type Section = (typeof SECTIONS)[number]

/** What prints unless somebody asks for more: the texts of the sources and the decision log are long. */
export const USUAL_SECTIONS: readonly Section[] = SECTIONS.filter((section) => section !== 'text' && section !== 'log')

/** How a briefing is to be printed. */
export const PrintOptionsSchema = z.strictObject({
  pageSize: PageSizeSchema,
  /** What to print; claims that the front page cites print all the same. */
  filter: FilterSchema,
  /**
   * `briefing` has a front page; `front` is its first two pages alone; `extract` prints what the
   * filter shows and no bottom line.
   */
  kind: z.enum(['briefing', 'front', 'extract']),
  sections: z.array(z.enum(SECTIONS)),
  greyscale: z.boolean(),
  /** Whether the PDF carries what it prints as data; never that of the front page alone, which prints no claims. */
  attach: z.boolean(),
})
export type PrintOptions = z.infer<typeof PrintOptionsSchema>

/** A whole briefing on A4, in colour. */
export const USUAL_OPTIONS: PrintOptions = {
  filter: NO_FILTER,
  pageSize: 'A4',
  kind: 'briefing',
  sections: [...USUAL_SECTIONS],
  greyscale: false,
  attach: false,
}
