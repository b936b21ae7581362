import { z } from 'zod'
import { FilterSchema } from '../select/filter'
import { PageSizeSchema } from '../settings'

/** The parts of a printed briefing that can be left out. Pages 1-2 always print. */
export const SECTIONS = ['matrix', 'against', 'assumptions', 'claims', 'events', 'source', 'scales'] as const
export type Section = (typeof SECTIONS)[number]

/** How a briefing is to be printed. */
export const PrintOptionsSchema = z.strictObject({
  pageSize: PageSizeSchema,
  /** What to print; claims that the front page cites print all the same. */
  filter: FilterSchema,
  /** `briefing` has a front page; `extract` prints what the filter shows and no bottom line. */
  kind: z.enum(['briefing', 'extract']),
  sections: z.array(z.enum(SECTIONS)),
  greyscale: z.boolean(),
})
export type PrintOptions = z.infer<typeof PrintOptionsSchema>
