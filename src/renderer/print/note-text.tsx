import type { PrintedNote } from '../../shared/print/model'
import { usePage } from './page-context'
import { Linked } from './places'

type NoteTextProps = { readonly note: PrintedNote }

/** A note of the analyst, after the word that says what it is. */
export function NoteText({ note: { correction, text } }: NoteTextProps) {
  const { words } = usePage()
  return (
    <>
      <i>{correction ? words.correction : words.note}</i>{' '}
      <bdi>
        <Linked text={text} />
      </bdi>
    </>
  )
}
