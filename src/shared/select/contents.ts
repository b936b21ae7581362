import type { BriefingRecords } from '../domain/records'

/** A briefing with the frozen texts of its sources, by source id: all that tables, print and checks read. */
export type Contents = {
  readonly records: BriefingRecords
  readonly texts: ReadonlyMap<string, string>
}
