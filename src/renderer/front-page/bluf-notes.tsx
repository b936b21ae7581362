import { likelihoodIn } from '../../shared/domain/likelihood'
import { mixesLikelihoodAndConfidence, sentences } from '../../shared/print/checks/wording'
import classes from './front-page.module.css'

type BlufNotesProps = {
  readonly text: string
  /** The likelihood of the first judgement. */
  readonly first: string | null
}

/** Length of the bottom line, and what is doubtful about it. */
export function BlufNotes({ text, first }: BlufNotesProps) {
  const words = wordCount(text)
  const count = text.trim() === '' ? 0 : sentences(text).length
  const said = likelihoodIn(text)
  return (
    <>
      {words} {words === 1 ? 'word' : 'words'}, {count} {count === 1 ? 'sentence' : 'sentences'}
      {count > 2 && <Warning>Two sentences are enough for an answer.</Warning>}
      {said && first && said !== first && (
        <Warning>
          It says “{said}”, but the first judgement says “{first}”.
        </Warning>
      )}
      {mixesLikelihoodAndConfidence(text) && <Warning>{KEEP_APART}</Warning>}
    </>
  )
}

/** What to do when likelihood and confidence stand in one sentence. */
export const KEEP_APART = 'Likelihood and confidence stand in one sentence: keep them apart.'

/** Words, counted by the spaces between them. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

function Warning({ children }: { readonly children: React.ReactNode }) {
  return <span className={classes.warning}>{children}</span>
}
