import { useEffect, useState } from 'react'
import type { Mark, PlacedMark } from '../../shared/reanchor/marks'
import { compareVersions } from '../../shared/reanchor/place'

/** How long the window is kept waiting at a time, in milliseconds: a frame at 60 a second has 16. */
const SLICE_MS = 12

export type Placements =
  | { readonly kind: 'comparing'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly placed: readonly PlacedMark[] }

/** Compares two versions and looks for every mark, a little at a time, so that the window goes on answering. */
export function usePlacements(before: string, after: string, marks: readonly Mark[]): Placements {
  const [placements, setPlacements] = useState<Placements>({ kind: 'comparing', done: 0, total: marks.length })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    setPlacements({ kind: 'comparing', done: 0, total: marks.length })
    timer = setTimeout(() => {
      const { place } = compareVersions(before, after)
      const placed: PlacedMark[] = []
      const goOn = () => {
        const until = performance.now() + SLICE_MS
        while (placed.length < marks.length && performance.now() < until) {
          const mark = marks[placed.length] as Mark
          placed.push({ mark, placements: mark.pieces.map(place) })
        }
        if (placed.length === marks.length) return setPlacements({ kind: 'ready', placed })
        setPlacements({ kind: 'comparing', done: placed.length, total: marks.length })
        timer = setTimeout(goOn)
      }
      goOn()
    })
    return () => clearTimeout(timer)
  }, [before, after, marks])
  return placements
}
