import { useMemo } from 'react'
import type { Direction } from '../../shared/domain/briefing'
import { paragraphs } from '../../shared/text/paragraphs'
import classes from './import-dialog.module.css'

/** How many paragraphs are drawn; a preview of a book need not be the book. */
const SHOWN = 400

type PreviewProps = { readonly text: string; readonly direction: Direction; readonly encoding: string }

/** The frozen text with its ¶ numbers and the headings that were recognised. */
export function Preview({ text, direction, encoding }: PreviewProps) {
  const list = useMemo(() => paragraphs(text), [text])
  return (
    <>
      <div className={classes.facts}>
        {list.length} {list.length === 1 ? 'paragraph' : 'paragraphs'}, {text.length.toLocaleString('en-GB')}{' '}
        characters, {encoding}
        {list.length > SHOWN && `; the first ${SHOWN} are shown`}
      </div>
      <div className={classes.preview} dir={direction}>
        {list.slice(0, SHOWN).map(({ number, start, end, heading }) => (
          <p key={number} className={classes.paragraph} data-heading={heading}>
            <span className={classes.number}>¶{number}</span>
            <span>{text.slice(start, end)}</span>
          </p>
        ))}
      </div>
    </>
  )
}
