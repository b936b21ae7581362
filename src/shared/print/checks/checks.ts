import type { Contents } from '../../select/contents'
import { claimRows } from '../../select/rows'
import type { PrintOptions } from '../options'
import { blufChecks, frontTextChecks } from './bluf'
import { type Check, inOrder } from './check'
import { claimChecks, dateChecks } from './claims'
import { judgementChecks } from './judgements'
import { markingChecks, quotationChecks } from './printable'
import { sourceChecks } from './sources'
import { stanceChecks } from './stances'

/**
 * Only what is wrong with a briefing. An extract has no front page to check.
 *
 * Where a rule reads the analyst's words it would rather be silent than wrong: a warning that is
 * not one teaches people to overlook the next.
 *
 * @param now - the day of the print, against which a horizon counts where the briefing names no cut-off.
 */
export function checks(contents: Contents, options: Pick<PrintOptions, 'kind'>, now: Date): Check[] {
  const { records } = contents
  const rows = claimRows(contents)
  const hasFront = options.kind !== 'extract'
  return inOrder([
    ...markingChecks(records),
    ...quotationChecks(contents),
    ...(hasFront ? [...blufChecks(records), ...frontTextChecks(records), ...judgementChecks(records, rows, now)] : []),
    ...sourceChecks(records, rows),
    ...claimChecks(rows),
    ...dateChecks(records),
    ...stanceChecks(records),
  ])
}
