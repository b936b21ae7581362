import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'

GlobalWorkerOptions.workerSrc = workerAddress

/** The pages of a PDF that are ready to be drawn. */
export type OpenedPdf = {
  readonly document: PDFDocumentProxy
  /** Width over height of its pages; a print has one size of paper. */
  readonly shape: number
}

export type PdfState = { readonly opened: OpenedPdf | null; readonly failed: boolean }

/**
 * Opens a PDF from its bytes. While another one is being opened, the one before stays open, so that
 * there is always something to see.
 */
export function usePdf(bytes: Uint8Array | null): PdfState {
  const [state, setState] = useState<PdfState>({ opened: null, failed: false })
  const worker = useWorker()
  useEffect(() => {
    if (!bytes) return setState({ opened: null, failed: false })
    let stopped = false
    // pdf.js takes the buffer it is given away for itself: hand it a copy.
    const loading = getDocument({ data: bytes.slice(), worker: worker(), isEvalSupported: false })
    loading.promise
      .then(async (document) => {
        const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
        if (!stopped) setState({ opened: { document, shape: width / height }, failed: false })
      })
      .catch(() => !stopped && setState({ opened: null, failed: true }))
    return () => {
      stopped = true
      // What draws its pages lets go of them first.
      setTimeout(() => void loading.destroy(), LET_GO_MS)
    }
  }, [bytes, worker])
  return state
}

/** How long the pages of a document that was replaced may still be on their way to the screen, in milliseconds. */
const LET_GO_MS = 3_000

/** One worker for every PDF that is shown in turn: starting one takes longer than drawing a page. */
function useWorker(): () => PDFWorker {
  const held = useRef<PDFWorker | null>(null)
  useEffect(
    () => () => {
      held.current?.destroy()
      held.current = null
    },
    [],
  )
  return useRef(() => {
    held.current ??= new PDFWorker()
    return held.current
  }).current
}
