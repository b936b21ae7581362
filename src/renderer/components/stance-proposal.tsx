import { LEAN_WORDS, STANCE_LETTERS, STANCE_WORDS } from '../../shared/domain/stance'
import type { StanceSuggestion } from '../../shared/stance-suggestion/suggest-stance'
import { KeyHint } from './key-hint'
import classes from './stance-proposal.module.css'

type ProposedLetterProps = { readonly proposal: StanceSuggestion }

/** The letter of a suggested stance: dotted and without a shape, so that nobody takes it for a judgement. */
export function ProposedLetter({ proposal: { stance, reason } }: ProposedLetterProps) {
  const words = `Suggested: ${STANCE_WORDS[stance]}. It ${reason}`
  return (
    <span className={classes.letter} data-stance={stance} role="img" aria-label={words} title={words}>
      {STANCE_LETTERS[stance]}
    </span>
  )
}

type StanceProposalProps = ProposedLetterProps & {
  /** Whether the key takes it just now: with several in view it takes only one. */
  readonly keyed: boolean
  readonly onTake: () => void
}

/** A suggested stance with its reason and its condition, to be taken or passed over; nothing counts it until then. */
export function StanceProposal({ proposal, keyed, onTake }: StanceProposalProps) {
  const { stance, lean, condition, reason } = proposal
  const leaning = lean === null ? '' : `, ${LEAN_WORDS[lean]}`
  return (
    <button type="button" className={classes.proposal} onClick={onTake} title="Take this stance">
      <ProposedLetter proposal={proposal} />
      <span>
        <span className={classes.take}>
          {STANCE_WORDS[stance]}
          {leaning}?
        </span>{' '}
        {keyed && <KeyHint action="take" />} It <bdi>{reason}</bdi>.
      </span>
      {condition !== '' && (
        <span className={classes.condition} dir="auto">
          {condition}
        </span>
      )}
    </button>
  )
}
