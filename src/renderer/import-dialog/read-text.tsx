import { Alert, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Direction } from '../../shared/domain/briefing'
import type { Prepared } from '../../shared/ipc'
import { paragraphs } from '../../shared/text/paragraphs'
import { DroppedList } from './dropped-list'
import classes from './import-dialog.module.css'
import { OrderCheck } from './order-check'
import { Preview } from './preview'
import { ReadingChoices } from './reading-choices'

type ReadTextProps = {
  readonly prepared: Prepared
  readonly direction: Direction
  readonly onAgain: (reading: Prepared['reading']) => Promise<void>
}

type View = 'text' | 'order' | 'dropped'

/** What was read of a file: the text, how it was read, what to look at, and what was left out. */
export function ReadText({ prepared, direction, onAgain }: ReadTextProps) {
  const [view, setView] = useState<View>('text')
  const { text, encoding, notices, dropped, layouts, pages } = prepared
  const views = [
    { value: 'text', label: 'Text' },
    ...(layouts.length > 0 ? [{ value: 'order', label: 'Check the order' }] : []),
    ...(dropped.length > 0 ? [{ value: 'dropped', label: `Left out (${dropped.length})` }] : []),
  ]
  const shown = views.some(({ value }) => value === view) ? view : 'text'
  return (
    <Stack gap="xs" className={classes.text}>
      {notices.length > 0 && (
        <Alert variant="light" color="yellow" p="xs" className={classes.notices}>
          {notices.map((notice) => (
            <div key={notice}>{notice}</div>
          ))}
        </Alert>
      )}
      <ReadingChoices prepared={prepared} onAgain={onAgain} />
      <div className={classes.bar}>
        {views.length > 1 && (
          <SegmentedControl size="xs" data={views} value={shown} onChange={(value) => setView(value as View)} />
        )}
        <span className={classes.facts}>{factsIn(text, pages.length, encoding)}</span>
      </div>
      {shown === 'text' && <Preview text={text} pages={pages} direction={direction} />}
      {shown === 'order' && <OrderCheck prepared={prepared} direction={direction} />}
      {shown === 'dropped' && <DroppedList dropped={dropped} />}
    </Stack>
  )
}

function factsIn(text: string, pages: number, encoding: string): string {
  const count = paragraphs(text).length
  return [
    pages > 0 ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : '',
    `${count.toLocaleString('en-GB')} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
    `${text.length.toLocaleString('en-GB')} characters`,
    encoding,
  ]
    .filter(Boolean)
    .join(', ')
}
