import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { OpenedPdf } from './pdf-document'
import classes from './pdf-view.module.css'

/** How far outside the view a page is drawn ahead, as a CSS margin. */
const AHEAD = '600px 0px'

type PdfPageProps = OpenedPdf & {
  /** Counted from 1. */
  readonly number: number
  /** Whether something else says which page it is. */
  readonly isThumbnail?: boolean
  readonly onDrawn?: () => void
}

/** One page, drawn when it is near the view. What is on it stays until its next drawing is finished. */
export function PdfPage({ document: pdf, shape, number, isThumbnail = false, onDrawn }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const near = useNear(canvas)
  const drawn = useRef(onDrawn)
  drawn.current = onDrawn
  useEffect(() => {
    const target = canvas.current
    if (!target || !near) return
    const drawing = draw(pdf, number, target)
    void drawing.done.then((finished) => finished && drawn.current?.())
    return drawing.stop
  }, [pdf, number, near])
  useEffect(() => {
    const target = canvas.current
    if (near || !target) return
    // Gives the memory of the picture back.
    target.width = 0
    target.height = 0
  }, [near])
  return (
    <canvas
      ref={canvas}
      className={classes.page}
      style={{ aspectRatio: String(shape) }}
      {...(isThumbnail ? { 'aria-hidden': true } : { role: 'img', 'aria-label': `Page ${number} of ${pdf.numPages}` })}
    />
  )
}

/** Draws a page aside and puts it on its canvas when it is finished. Answers whether it was. */
function draw(pdf: PDFDocumentProxy, number: number, target: HTMLCanvasElement) {
  let stopped = false
  let task: RenderTask | null = null
  const paint = async (page: PDFPageProxy): Promise<boolean> => {
    if (stopped) return false
    const across = page.getViewport({ scale: 1 }).width
    const viewport = page.getViewport({ scale: (target.clientWidth / across) * Math.max(1, window.devicePixelRatio) })
    const aside = document.createElement('canvas')
    aside.width = Math.max(1, Math.round(viewport.width))
    aside.height = Math.max(1, Math.round(viewport.height))
    task = page.render({ canvas: aside, viewport })
    await task.promise
    if (stopped) return false
    target.width = aside.width
    target.height = aside.height
    target.getContext('2d')?.drawImage(aside, 0, 0)
    return true
  }
  // Cancelling rejects: a page that went out of view is no failure.
  const done = pdf
    .getPage(number)
    .then(paint)
    .catch(() => false)
  return {
    done,
    stop: () => {
      stopped = true
      task?.cancel()
    },
  }
}

/** Whether an element is in view, or nearly so. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: AHEAD,
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return near
}
