import { useEffect, useState } from 'react'
import { offsetAt } from './dom-offset'

/** What is selected in the source, in UTF-16 code units of the frozen text, and where that is on view, in pixels. */
export type TextSelection = {
  readonly start: number
  readonly end: number
  readonly place: { readonly top: number; readonly bottom: number; readonly left: number }
}

/** The selection inside `container`, in either direction, or null when nothing of it is selected. */
export function selectionIn(container: HTMLElement): TextSelection | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!container.contains(range.startContainer) || !container.contains(range.endContainer)) return null
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  if (start === null || end === null || start >= end) return null
  return { start, end, place: placeIn(container, range.getBoundingClientRect()) }
}

/** A box on the screen as a place inside a scrolled container. */
export function placeIn(container: HTMLElement, { top, bottom, left }: DOMRect): TextSelection['place'] {
  const box = container.getBoundingClientRect()
  return {
    top: top - box.top + container.scrollTop,
    bottom: bottom - box.top + container.scrollTop,
    left: left - box.left + container.scrollLeft,
  }
}

/** The selection in the source as it changes; null while a mouse button is still down, so that nothing jumps. */
export function useTextSelection(container: HTMLElement | null): TextSelection | null {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  useEffect(() => {
    if (!container) return
    let dragging = false
    const read = () => setSelection(dragging ? null : selectionIn(container))
    const down = () => {
      dragging = true
    }
    const up = () => {
      dragging = false
      // The selection that a click takes away is still there while the button goes up.
      setTimeout(read)
    }
    document.addEventListener('selectionchange', read)
    container.addEventListener('pointerdown', down)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', up)
    return () => {
      document.removeEventListener('selectionchange', read)
      container.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    }
  }, [container])
  return selection
}

/** Selects a stretch of the source as a mouse would; false when it is not on view. */
export function selectStretch(container: HTMLElement, start: number, end: number): boolean {
  const from = pointAt(container, start)
  const to = pointAt(container, end)
  if (!from || !to) return false
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  from.node.parentElement?.scrollIntoView({ block: 'nearest' })
  return true
}

function pointAt(container: HTMLElement, offset: number): { node: Text; offset: number } | null {
  for (const run of container.querySelectorAll<HTMLElement>('span[data-start]')) {
    const start = Number(run.dataset.start)
    if (offset < start || offset > Number(run.dataset.end)) continue
    const node = document.createTreeWalker(run, NodeFilter.SHOW_TEXT).nextNode()
    if (node instanceof Text) return { node, offset: offset - start }
  }
  return null
}
