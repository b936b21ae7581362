import { directionOf } from '../../shared/text/direction'
import { keepShort } from './keep-short'
import { usePage } from './page-context'
import { Linked } from './places'

type ProseProps = { readonly text: string }

/** A text with its paragraphs, each set the way its own letters run. */
export function Prose({ text }: ProseProps) {
  const { direction } = usePage().paper
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (
      <p key={line} className={keepShort(line)} dir={directionOf(line, direction)}>
        <Linked text={line} />
      </p>
    ))
}
