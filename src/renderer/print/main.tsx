import '../bootstrap'
import './fonts'
import './print.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PrintModel } from '../../shared/print/model'
import { BriefingPages } from './briefing-pages'
import { fitSheets } from './fit'

declare global {
  interface Window {
    readonly standpointPrint: { readonly model: () => Promise<unknown>; readonly ready: (report: unknown) => void }
  }
}

/** Sets the pages, and says so when they would not change if they were printed now. */
async function print(): Promise<void> {
  const model = (await window.standpointPrint.model()) as PrintModel
  const root = document.getElementById('root')
  if (!root) return
  const page = document.documentElement
  page.lang = model.language
  page.dir = model.direction
  page.dataset.paper = model.pageSize
  page.dataset.greyscale = String(model.greyscale)
  flushSync(() => createRoot(root).render(<BriefingPages model={model} />))
  // Laying out is what asks for fonts; before that `ready` has nothing to wait for.
  page.getBoundingClientRect()
  await document.fonts.ready
  const paper = document.getElementById('paper')
  if (paper) fitSheets(paper)
  const missing = [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family)
  window.standpointPrint.ready({ missing })
}

void print()
