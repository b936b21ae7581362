import { type ReactNode, useEffect, useRef } from 'react'
import classes from './source.module.css'
import type { TextSelection } from './text-selection'

type FloatingProps = {
  readonly place: TextSelection['place']
  /** The width that is there, in pixels, so that nothing hangs over the edge. */
  readonly width: number
  readonly label: string
  readonly role?: 'toolbar' | 'dialog' | 'menu'
  readonly children: ReactNode
}

/** How wide a floating box may be, in pixels. */
const WIDEST = 384

/** A small box under a place in the text; it scrolls with the text. */
export function Floating({ place, width, label, role = 'dialog', children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into view again wherever it goes.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [place.bottom, width])
  const left = Math.max(8, Math.min(place.left, width - WIDEST - 8))
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: every role that is given here takes a name.
    <div ref={box} className={classes.float} role={role} aria-label={label} style={{ top: place.bottom + 6, left }}>
      {children}
    </div>
  )
}
