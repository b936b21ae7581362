import '../bootstrap'
import './fonts'
import './print.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PrintModel } from '../../shared/print/model'
import { BriefingPages } from './briefing-pages'

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
  document.documentElement.lang = model.language
  document.documentElement.dir = model.direction
  document.documentElement.dataset.paper = model.pageSize
  document.documentElement.dataset.greyscale = String(model.greyscale)
  flushSync(() => createRoot(root).render(<BriefingPages model={model} />))
  await document.fonts.ready
  window.standpointPrint.ready({ height: document.body.scrollHeight })
}

void print()
