import '../bootstrap'
import './print.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PrintModel } from '../../shared/print/model'
import type { Part } from '../../shared/print/part'
import { fitSheets } from './fit'
import { loadFonts } from './fonts'
import { Pages } from './pages'

declare global {
  interface Window {
    readonly standpointPrint: {
      /** A model of null is the one before, of which another part is to be set. */
      readonly onPart: (listener: (turn: number, model: PrintModel | null, part: Part | null) => void) => void
      readonly ready: (turn: number, missingFonts: readonly string[]) => void
    }
  }
}

const root = createRoot(document.getElementById('root') as HTMLElement)
const paper = document.getElementById('paper') as HTMLElement
let current: PrintModel | null = null

window.standpointPrint.onPart((turn, model, part) => {
  current = model ?? current
  void setPart(current, part).then((missing) => window.standpointPrint.ready(turn, missing))
})

/** Sets a part and settles when it would not change any more; without a part it clears the page. */
async function setPart(model: PrintModel | null, part: Part | null): Promise<readonly string[]> {
  if (!model || !part) {
    current = null
    flushSync(() => root.render(null))
    return []
  }
  const { documentElement: page } = document
  page.lang = model.language
  page.dir = model.direction
  page.dataset.paper = model.pageSize
  page.dataset.greyscale = String(model.greyscale)
  flushSync(() => root.render(<Pages model={model} part={part} />))
  const missing = await loadFonts(page.textContent ?? '')
  if (part.first) fitSheets(paper)
  return missing
}
