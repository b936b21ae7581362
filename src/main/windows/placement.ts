/** A rectangle on the desktop, in device-independent pixels. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Below this the three panes no longer fit. */
export const SMALLEST = { width: 900, height: 600 } as const
/** The first window of a device. */
export const FIRST = { width: 1280, height: 800 } as const

/** How much of a window has to be on a display for it to be found and dragged, in pixels. */
const GRASP = 80

/**
 * Where the window goes: where it was, if enough of it would be on a display that is still there.
 *
 * @param displays - the work areas of all displays.
 * @returns the bounds; without a position the system chooses one.
 */
export function placeWindow(
  remembered: Bounds | null,
  displays: readonly Bounds[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  if (!remembered) return FIRST
  const width = Math.max(SMALLEST.width, remembered.width)
  const height = Math.max(SMALLEST.height, remembered.height)
  const { x, y } = remembered
  // The title bar is at the top: that edge has to be there, and wide enough to take hold of.
  const seen = displays.some(
    (display) =>
      Math.min(x + width, display.x + display.width) - Math.max(x, display.x) >= GRASP &&
      y >= display.y &&
      y <= display.y + display.height - GRASP,
  )
  return seen ? { x, y, width, height } : { width, height }
}
