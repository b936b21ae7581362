import { Fragment, useMemo } from 'react'
import type { Direction } from '../../shared/domain/briefing'
import type { PageStart } from '../../shared/domain/source'
import { paragraphs } from '../../shared/text/paragraphs'
import classes from './import-dialog.module.css'

/** How many paragraphs are drawn; a preview of a book need not be the book. */
const SHOWN = 400

type PreviewProps = { readonly text: string; readonly pages: readonly PageStart[]; readonly direction: Direction }

/** The frozen text with its ¶ numbers, the headings that were recognised, and where each page begins. */
export function Preview({ text, pages, direction }: PreviewProps) {
  const list = useMemo(() => paragraphs(text), [text])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to get there
    <section className={classes.preview} dir={direction} tabIndex={0} aria-label="The text as it will be kept">
      {list.slice(0, SHOWN).map(({ number, start, end, heading }) => (
        <Fragment key={number}>
          <PageMarks pages={pages} from={list[number - 2]?.end ?? -1} to={start} />
          <p className={classes.paragraph} data-heading={heading}>
            <span className={classes.number}>¶{number}</span>
            <span>{text.slice(start, end)}</span>
          </p>
        </Fragment>
      ))}
      {list.length > SHOWN && <p className={classes.facts}>The first {SHOWN} paragraphs are shown.</p>}
    </section>
  )
}

/** The pages that begin after `from` and not after `to`, offsets in UTF-16 code units. */
function PageMarks({ pages, from, to }: { pages: readonly PageStart[]; from: number; to: number }) {
  const begun = pages.filter(({ start }) => start > from && start <= to)
  const last = begun.at(-1)
  return last ? <div className={classes.page}>page {last.label}</div> : null
}
