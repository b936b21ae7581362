export type Figure = {
  /** As the issue or document that asks for it names it. */
  readonly figure: string
  readonly value: number
  readonly unit: string
}

/** Prints the figures of a bench: a table, or with `--json` one object a line. */
export function report(bench: string, figures: readonly Figure[]): void {
  for (const line of process.env.STANDPOINT_BENCH_JSON ? jsonLines(bench, figures) : table(figures)) console.log(line)
}

const jsonLines = (bench: string, figures: readonly Figure[]): string[] =>
  figures.map(({ figure, value, unit }) => JSON.stringify({ bench, figure, value: rounded(value), unit }))

function table(figures: readonly Figure[]): string[] {
  const nameWidth = Math.max(...figures.map(({ figure }) => figure.length))
  const valueWidth = Math.max(...figures.map(({ value }) => String(rounded(value)).length))
  return figures.map(
    ({ figure, value, unit }) => `${figure.padEnd(nameWidth)}  ${String(rounded(value)).padStart(valueWidth)} ${unit}`,
  )
}

/** Three digits after the point are more than any of these measurements can hold. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new Error('No values to take the median of.')
  return (low + high) / 2
}
