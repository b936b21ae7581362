import type { Dictionary } from '../../shared/select/columns/dictionary'

/** Claims by year, from counts by day; years in between that have none are there too. */
export function yearCounts(days: Dictionary, counts: Uint32Array): { readonly year: string; readonly count: number }[] {
  const byYear = new Map<number, number>()
  for (let code = 1; code < days.size; code += 1) {
    const year = Number(days.valueOf(code).slice(0, 4))
    byYear.set(year, (byYear.get(year) ?? 0) + (counts[code] ?? 0))
  }
  const years = [...byYear.keys()]
  const first = Math.min(...years)
  return Array.from({ length: years.length === 0 ? 0 : Math.max(...years) - first + 1 }, (_, at) => ({
    year: String(first + at),
    count: byYear.get(first + at) ?? 0,
  }))
}
