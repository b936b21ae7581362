import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { EmptyState } from '../components/empty-state'
import classes from './print-screen.module.css'

GlobalWorkerOptions.workerSrc = workerAddress

/** How far outside the view a page is drawn ahead, as a CSS margin. */
const AHEAD = '600px 0px'

type PageSize = { readonly width: number; readonly height: number }
type Opened = { readonly document: PDFDocumentProxy; readonly size: PageSize }
type PdfPagesProps = { readonly bytes: Uint8Array }

/** The pages of a PDF, drawn from its own bytes; only those near the view are drawn. */
export function PdfPages({ bytes }: PdfPagesProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let stopped = false
    // pdf.js takes the buffer it is given away for itself: hand it a copy.
    const loading = getDocument({ data: bytes.slice(), isEvalSupported: false })
    loading.promise
      .then(async (document) => {
        const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
        if (!stopped) setOpened({ document, size: { width, height } })
      })
      .catch(() => !stopped && setFailed(true))
    return () => {
      stopped = true
      void loading.destroy()
    }
  }, [bytes])
  if (failed)
    return (
      <EmptyState
        title="The pages cannot be shown here"
        text="The PDF itself was made: save it, or open it in the system’s viewer."
      />
    )
  if (!opened) return null
  return pageNumbers(opened.document).map((number) => <PdfPage key={number} {...opened} number={number} />)
}

const pageNumbers = ({ numPages }: PDFDocumentProxy): number[] =>
  Array.from({ length: numPages }, (_, index) => index + 1)

type PdfPageProps = Opened & { readonly number: number }

function PdfPage({ document: pdf, size, number }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(number === 1)
  useEffect(() => {
    const target = canvas.current
    if (!target) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: AHEAD,
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const target = canvas.current
    if (!near || !target) return
    let stopped = false
    let task: RenderTask | null = null
    void pdf.getPage(number).then((page) => {
      if (stopped) return
      const across = page.getViewport({ scale: 1 }).width
      const viewport = page.getViewport({ scale: (target.clientWidth / across) * Math.max(1, window.devicePixelRatio) })
      target.width = Math.round(viewport.width)
      target.height = Math.round(viewport.height)
      task = page.render({ canvas: target, viewport })
      // Cancelling rejects: a page that went out of view is no failure.
      task.promise.catch(() => undefined)
    })
    return () => {
      stopped = true
      task?.cancel()
      // Gives the memory of the picture back.
      target.width = 0
      target.height = 0
    }
  }, [pdf, number, near])
  return (
    <canvas
      ref={canvas}
      className={classes.page}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      role="img"
      aria-label={`Page ${number} of ${pdf.numPages}`}
    />
  )
}
