import '../bootstrap'
import './print.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Part } from '../../shared/print/part'
import { fitSheets } from './fit'
import { loadFonts } from './fonts'
import { Pages } from './pages'

declare global {
  interface Window {
    readonly standpointPrint: {
      readonly onPart: (listener: (turn: number, part: Part | null) => void) => void
      readonly ready: (turn: number, missingFonts: readonly string[]) => void
    }
  }
}

const root = createRoot(document.getElementById('root') as HTMLElement)
const paper = document.getElementById('paper') as HTMLElement

window.standpointPrint.onPart((turn, part) => {
  void setPart(part).then((missing) => window.standpointPrint.ready(turn, missing))
})

/** Sets a part and settles when it would not change any more; without one it clears the page. */
async function setPart(part: Part | null): Promise<readonly string[]> {
  if (!part) {
    flushSync(() => root.render(null))
    return []
  }
  const { language, direction, pageSize, greyscale } = part.paper
  const { documentElement: page } = document
  page.lang = language
  page.dir = direction
  page.dataset.paper = pageSize
  page.dataset.greyscale = String(greyscale)
  flushSync(() => root.render(<Pages part={part} />))
  const missing = await loadFonts(page.textContent ?? '')
  if (part.front) fitSheets(paper)
  return missing
}
