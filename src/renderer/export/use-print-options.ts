import { type PrintOptions, PrintOptionsSchema, USUAL_OPTIONS } from '../../shared/print/options'
import { isFiltering, NO_FILTER } from '../../shared/select/filter'
import { useSettings } from '../app/settings-context'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import { useKept } from '../components/use-kept'

/** What of the options is remembered; the filter is that of the desk, today. */
const KeptSchema = PrintOptionsSchema.omit({ filter: true })

/** How a briefing is printed, as it was printed last on this device; each briefing by itself. */
export function usePrintOptions(): readonly [PrintOptions, (patch: Partial<PrintOptions>) => void] {
  const { briefingId } = useBriefing()
  const { state } = useViewState()
  const { settings } = useSettings()
  const [kept, setKept] = useKept<unknown>(`standpoint-print-${briefingId}`, null)
  const [filterWanted, setFilterWanted] = useKept(`standpoint-print-filter-${briefingId}`, true)
  const read = KeptSchema.safeParse(kept)
  const options: PrintOptions = {
    ...(read.success ? read.data : { ...USUAL_OPTIONS, pageSize: settings.pageSize }),
    filter: filterWanted && isFiltering(state.filter) ? state.filter : NO_FILTER,
  }
  const change = ({ filter, ...patch }: Partial<PrintOptions>): void => {
    if (filter) setFilterWanted(isFiltering(filter))
    if (Object.keys(patch).length === 0) return
    const { filter: _, ...rest } = { ...options, ...patch }
    setKept(rest)
  }
  return [options, change]
}
