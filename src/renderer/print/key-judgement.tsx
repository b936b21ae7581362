import { LIKELIHOOD_RANGES } from '../../shared/domain/likelihood'
import { likelihoodWord, rangeOf } from '../../shared/print/evidence'
import type { Judgement } from '../../shared/print/model'
import { directionOf } from '../../shared/text/direction'
import { usePage } from './page-context'
import { Here, Linked } from './places'

type KeyJudgementProps = { readonly judgement: Judgement }

/** A judgement, with its likelihood drawn on the scale and its confidence in a sentence of its own. */
export function KeyJudgement({ judgement }: KeyJudgementProps) {
  const { paper, words } = usePage()
  const { name, statement, likelihood, horizon, confidence, reason, bearings } = judgement
  const term = likelihood === null ? '' : likelihoodWord(likelihood, words)
  const at = term ? statement.toLowerCase().indexOf(term) : -1
  return (
    <div className="judgement">
      <div className="hang">
        <Here name={name}>
          <b>{name}</b>
        </Here>
        {likelihood && <Scale judgement={judgement} />}
        {horizon && (
          <span className="scale-words">
            <bdi>{horizon}</bdi>
          </span>
        )}
      </div>
      <p className="statement" dir={directionOf(statement, paper.direction)}>
        {at < 0 ? (
          <Linked text={statement} />
        ) : (
          <>
            <Linked text={statement.slice(0, at)} />
            <b>{statement.slice(at, at + term.length)}</b>
            <Linked text={statement.slice(at + term.length)} />
          </>
        )}
      </p>
      {confidence && (
        <p className="small">
          <b>{words.confidence(confidence)}</b>{' '}
          <bdi>
            <Linked text={reason} />
          </bdi>
        </p>
      )}
      <p className="small">
        <Linked text={`${bearings.join('. ')}.`} />
      </p>
    </div>
  )
}

/** Where the likelihood of a judgement lies between none and certainty. */
function Scale({ judgement: { likelihood } }: KeyJudgementProps) {
  const { words } = usePage()
  if (!likelihood) return null
  const [from, to] = LIKELIHOOD_RANGES[likelihood]
  return (
    <>
      <span className="scale">
        <span style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }} />
      </span>
      <span className="scale-words">
        {likelihoodWord(likelihood, words)} <bdi>{rangeOf(likelihood)}&nbsp;%</bdi>
      </span>
    </>
  )
}
