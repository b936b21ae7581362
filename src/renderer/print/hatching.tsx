import type { StanceValue } from '../../shared/domain/stance'

/** The size of what is hatched, and how far apart its lines are, in millimetres. */
const WIDTH = 24
const HEIGHT = 16
const GAP = 1.7

/** How far a line runs sideways while it runs down, by stance; one without lines has none. */
const SLANTS: Partial<Record<StanceValue, number>> = { supports: -HEIGHT, opposes: HEIGHT, qualified: 0 }

type HatchingProps = { readonly stance: StanceValue }

/** The lines of a stance: drawn one by one, since a gradient comes out as a pattern that not every viewer knows. */
export function Hatching({ stance }: HatchingProps) {
  const slant = SLANTS[stance]
  if (slant === undefined) return null
  const count = Math.ceil((WIDTH + 2 * HEIGHT) / GAP)
  const lines = Array.from(
    { length: count },
    (_, index) => `M${(index * GAP - HEIGHT).toFixed(2)} 0l${slant} ${HEIGHT}`,
  )
  return (
    <svg aria-hidden width={`${WIDTH}mm`} height={`${HEIGHT}mm`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <path d={lines.join('')} fill="none" />
    </svg>
  )
}
