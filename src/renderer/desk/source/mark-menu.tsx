import { useEffect, useRef } from 'react'
import type { SourceMark } from './marks'
import classes from './source.module.css'

type MarkMenuProps = { readonly marks: readonly SourceMark[]; readonly onTake: (mark: SourceMark) => void }

/** Everything that meets at one place, the shortest first. Arrow keys move through it. */
export function MarkMenu({ marks, onTake }: MarkMenuProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  return (
    <div
      ref={list}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        const next = event.key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling'
        const target = document.activeElement?.[next]
        if (target instanceof HTMLElement) target.focus()
      }}
    >
      {marks.map((mark) => (
        <button
          key={mark.id}
          type="button"
          role="menuitem"
          className={classes.choice}
          onClick={(event) => {
            event.stopPropagation()
            onTake(mark)
          }}
        >
          {mark.glyph} {mark.title}
        </button>
      ))}
    </div>
  )
}
