import { STANCE_GLYPHS, STANCE_LETTERS, STANCE_WORDS } from '../../../shared/domain/stance'
import { JUDGEMENT_STATES, type JudgementState } from '../../../shared/select/filter'
import classes from './claims.module.css'

type StanceChipsProps = {
  readonly stances: readonly JudgementState[]
  /** How many claims each has, before this part of the filter; null while counts are hidden. */
  readonly counts: Readonly<Record<JudgementState, number>> | null
  readonly onChange: (stances: JudgementState[]) => void
}

/** Chooses which stances towards the statement are listed. Choosing none lists them all. */
export function StanceChips({ stances, counts, onChange }: StanceChipsProps) {
  return (
    <fieldset className={classes.chips} aria-label="Stances towards this statement">
      {JUDGEMENT_STATES.map((state) => (
        <button
          key={state}
          type="button"
          className={classes.chip}
          data-stance={state}
          aria-pressed={stances.includes(state)}
          title={`${wordsOf(state)}: list only these`}
          onClick={() => onChange(toggled(stances, state))}
        >
          <span aria-hidden>{markOf(state)}</span> {CHIP_WORDS[state]}
          {counts && <span className={classes.count}>{counts[state]}</span>}
        </button>
      ))}
    </fieldset>
  )
}

/** Keeps the order of meaning, so that equal choices are equal lists. */
export const toggled = (stances: readonly JudgementState[], state: JudgementState): JudgementState[] =>
  JUDGEMENT_STATES.filter((each) => (each === state) !== stances.includes(each))

/** The words of the chips: short, and still those of the interface. */
export const CHIP_WORDS: Readonly<Record<JudgementState, string>> = {
  supports: 'supports',
  opposes: 'rejects',
  qualified: 'only if / in part',
  neutral: 'no side',
  'does-not-address': 'does not address it',
  'not-judged': 'not judged',
}

const wordsOf = (state: JudgementState): string => (state === 'not-judged' ? 'not judged yet' : STANCE_WORDS[state])
const markOf = (state: JudgementState): string =>
  state === 'not-judged'
    ? '□'
    : state === 'does-not-address'
      ? '–'
      : `${STANCE_GLYPHS[state].stated} ${STANCE_LETTERS[state]}`
