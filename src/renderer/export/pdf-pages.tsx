import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import classes from './print-screen.module.css'

GlobalWorkerOptions.workerSrc = workerAddress

/** How much sharper than the screen's own pixels a page is drawn. */
const SCALE = 1.5

type PdfPagesProps = { readonly bytes: Uint8Array }

/** The pages of a PDF, drawn from its own bytes. */
export function PdfPages({ bytes }: PdfPagesProps) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null)
  useEffect(() => {
    // pdf.js takes the buffer it is given away for itself: hand it a copy.
    const loading = getDocument({ data: bytes.slice(), isEvalSupported: false })
    void loading.promise.then(setDocument)
    return () => void loading.destroy()
  }, [bytes])
  if (!document) return null
  return (
    <>
      {pageNumbers(document).map((number) => (
        <PdfPage key={`${document.fingerprints[0]} ${number}`} document={document} number={number} />
      ))}
    </>
  )
}

const pageNumbers = ({ numPages }: PDFDocumentProxy): number[] =>
  Array.from({ length: numPages }, (_, index) => index + 1)

type PdfPageProps = { readonly document: PDFDocumentProxy; readonly number: number }

function PdfPage({ document, number }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let stopped = false
    void document.getPage(number).then((page) => {
      const target = canvas.current
      if (stopped || !target) return
      const viewport = page.getViewport({ scale: SCALE })
      target.width = viewport.width
      target.height = viewport.height
      void page.render({ canvas: target, viewport }).promise.catch(() => undefined)
    })
    return () => {
      stopped = true
    }
  }, [document, number])
  return (
    <canvas ref={canvas} className={classes.page} role="img" aria-label={`Page ${number} of ${document.numPages}`} />
  )
}
