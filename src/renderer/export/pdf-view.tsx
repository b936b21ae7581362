import { Switch, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { EmptyState } from '../components/empty-state'
import { type OpenedPdf, usePdf } from './pdf-document'
import { PdfPage } from './pdf-page'
import classes from './pdf-view.module.css'

type PdfViewProps = {
  readonly bytes: Uint8Array
  /** Whether other pages are about to take the place of these. */
  readonly stale: boolean
}

/** A PDF as it is: its pages, small ones to go by, and how it looks as a grey photocopy. */
export function PdfView({ bytes, stale }: PdfViewProps) {
  const { opened, failed } = usePdf(bytes)
  const [grey, setGrey] = useState(false)
  /** The document of which the first page in view has been drawn. */
  const [drawn, setDrawn] = useState<OpenedPdf | null>(null)
  const pages = useRef<HTMLDivElement>(null)
  const current = useCurrentPage(pages, opened?.document.numPages ?? 0)
  if (failed)
    return (
      <EmptyState
        title="The pages cannot be shown here"
        text="The PDF itself was made: save it, or open it in the system’s viewer."
      />
    )
  if (!opened) return null
  const numbers = Array.from({ length: opened.document.numPages }, (_, index) => index + 1)
  return (
    <div className={classes.view} data-grey={grey} aria-busy={stale || drawn !== opened}>
      <nav className={classes.thumbnails} aria-label="Pages">
        {numbers.map((number) => (
          <button
            key={number}
            type="button"
            className={classes.thumbnail}
            aria-label={`Go to page ${number}`}
            aria-current={number === current ? 'page' : undefined}
            onClick={() => pages.current?.children[number - 1]?.scrollIntoView({ block: 'start' })}
          >
            <PdfPage {...opened} number={number} isThumbnail />
            <span aria-hidden>{number}</span>
          </button>
        ))}
      </nav>
      <div className={classes.bar}>
        <Text size="sm" c="var(--quiet)">
          Page {current} of {numbers.length}
        </Text>
        <Switch
          size="xs"
          label="As a grey photocopy"
          checked={grey}
          onChange={(event) => setGrey(event.currentTarget.checked)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys. */}
      <section className={classes.pages} aria-label="The PDF" tabIndex={0}>
        <div ref={pages} className={classes.stack} data-stale={stale}>
          {numbers.map((number) => (
            <PdfPage key={number} {...opened} number={number} onDrawn={() => setDrawn(opened)} />
          ))}
        </div>
      </section>
    </div>
  )
}

/** The number of the page that takes up most of the view. */
function useCurrentPage(stack: { readonly current: HTMLElement | null }, count: number): number {
  const [current, setCurrent] = useState(1)
  useEffect(() => {
    const element = stack.current
    const scroller = element?.parentElement
    if (!element || !scroller || count === 0) return
    const look = () => {
      const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2
      const index = [...element.children].findIndex((page) => page.getBoundingClientRect().bottom > middle)
      setCurrent(index < 0 ? count : index + 1)
    }
    // Pages have no height until they are laid out, and another one in another pane.
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [stack, count])
  return Math.min(current, Math.max(1, count))
}
