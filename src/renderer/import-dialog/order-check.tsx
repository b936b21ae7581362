import { ActionIcon, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { Direction } from '../../shared/domain/briefing'
import type { PageLayout } from '../../shared/import-job'
import type { Prepared } from '../../shared/ipc'
import classes from './import-dialog.module.css'

type OrderCheckProps = { readonly prepared: Prepared; readonly direction: Direction }

/**
 * One page at a time: where its blocks stand, numbered as they were read, beside their words.
 *
 * Drawn from numbers alone: nothing of the file itself is shown.
 */
export function OrderCheck({ prepared, direction }: OrderCheckProps) {
  const { layouts, pages, text } = prepared
  const [at, setAt] = useState(0)
  const [pointed, setPointed] = useState<number | null>(null)
  const page = layouts[Math.min(at, layouts.length - 1)]
  if (!page) return null
  const step = (by: number) => {
    setAt(Math.max(0, Math.min(layouts.length - 1, at + by)))
    setPointed(null)
  }
  return (
    <div className={classes.order}>
      <Group gap="xs">
        <ActionIcon variant="default" size="sm" aria-label="Page before" disabled={at === 0} onClick={() => step(-1)}>
          <IconChevronLeft size={15} />
        </ActionIcon>
        <span className={classes.facts} role="status">
          Page {pages[at]?.label ?? at + 1} ({at + 1} of {layouts.length})
        </span>
        <ActionIcon
          variant="default"
          size="sm"
          aria-label="Next page"
          disabled={at === layouts.length - 1}
          onClick={() => step(1)}
        >
          <IconChevronRight size={15} />
        </ActionIcon>
      </Group>
      <div className={classes.orderPanes}>
        <PageMap page={page} pointed={pointed} onPoint={setPointed} />
        <section
          className={classes.preview}
          dir={direction}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to get there
          tabIndex={0}
          aria-label="The words in the order of reading"
        >
          {page.blocks.map(({ start, end }, index) => (
            <p
              key={`${start}:${end}`}
              className={classes.paragraph}
              data-pointed={pointed === index}
              onMouseEnter={() => setPointed(index)}
            >
              <span className={classes.number}>{index + 1}</span>
              <span>{text.slice(start, end)}</span>
            </p>
          ))}
          {page.blocks.length === 0 && <p className={classes.facts}>There is no text on this page.</p>}
        </section>
      </div>
    </div>
  )
}

type PageMapProps = {
  readonly page: PageLayout
  readonly pointed: number | null
  readonly onPoint: (index: number) => void
}

function PageMap({ page, pointed, onPoint }: PageMapProps) {
  const { width, height, blocks } = page
  const size = height / 42
  return (
    <svg
      className={classes.map}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`The page with its ${blocks.length} blocks, numbered in the order of reading`}
    >
      {blocks.map((block, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing shows what the list says too
        <g key={`${block.start}:${block.end}`} data-pointed={pointed === index} onMouseEnter={() => onPoint(index)}>
          <rect x={block.x} y={block.y} width={block.width} height={block.height} />
          <text x={block.x + size * 0.3} y={block.y + Math.min(block.height * 0.8, size)} fontSize={size}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}
