import { useContext } from 'react'
import type { Judgement } from '../../shared/print/model'
import type { BriefingPagesProps } from './briefing-pages'
import { Prose } from './prose'
import { Section, SectionNumbers } from './section'

/** What the reader who decides needs first, down to what all of it rests on. */
export function FrontPage({ model }: BriefingPagesProps) {
  const { title, question, facts, bluf, judgements, whyItMatters } = model
  const numbers = useContext(SectionNumbers)
  const evidence = [numbers.get('who'), numbers.get('claims')].filter((number) => number !== undefined)
  return (
    <>
      <header>
        <h1 dir="auto">{title}</h1>
        {question && (
          <p className="question" dir="auto">
            <b>Question:</b> {question}
          </p>
        )}
        <p className="facts">
          {facts.map(({ name, text }, index) => (
            <span key={name}>
              {index > 0 && ' · '}
              <b>{name}:</b> <bdi>{text}</bdi>
            </span>
          ))}
        </p>
      </header>
      {bluf && (
        <section className="bluf">
          <h2>Bottom line</h2>
          <Prose text={bluf} />
        </section>
      )}
      <Section of="judgements" heading="Key judgements">
        <p className="aside">
          These are the analyst’s.{' '}
          {evidence.length > 0 &&
            `What the experts say is in ${evidence.length === 1 ? 'section' : 'sections'} ${evidence.join(' and ')}.`}
        </p>
        {judgements.map((judgement) => (
          <KeyJudgement key={judgement.name} judgement={judgement} />
        ))}
      </Section>
      {whyItMatters && (
        <section className="named">
          <Prose lead="Why it matters." text={whyItMatters} />
        </section>
      )}
      <Changes model={model} />
      <Rests model={model} />
    </>
  )
}

type KeyJudgementProps = { readonly judgement: Judgement }

function KeyJudgement({ judgement }: KeyJudgementProps) {
  const { name, statement, likelihood, horizon, confidence, reason, bearings } = judgement
  const at = likelihood ? statement.toLowerCase().indexOf(likelihood) : -1
  return (
    <div className="judgement">
      <p dir="auto">
        <b>{name}.</b>{' '}
        {at < 0 ? (
          statement
        ) : (
          <>
            {statement.slice(0, at)}
            <b>{statement.slice(at, at + likelihood.length)}</b>
            {statement.slice(at + likelihood.length)}
          </>
        )}
        {horizon && <span className="quiet"> ({horizon})</span>}
      </p>
      {confidence && (
        <p className="small">
          <i>Confidence: {confidence}.</i> {reason}
        </p>
      )}
      <p className="small">{bearings.join('. ')}.</p>
    </div>
  )
}

function Changes({ model: { towards, away } }: BriefingPagesProps) {
  if (towards.length === 0 && away.length === 0) return null
  return (
    <section className="keep named">
      <p>
        <b>What would change this.</b>
      </p>
      <table className="changes">
        <thead>
          <tr>
            <th>Towards it</th>
            <th>Away from it</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: Math.max(towards.length, away.length) }, (_, index) => (
            <tr key={`${towards[index]} ${away[index]}`}>
              <td dir="auto">{towards[index]}</td>
              <td dir="auto">{away[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Rests({ model: { rests, state, alsoReported, claims } }: BriefingPagesProps) {
  const number = useContext(SectionNumbers).get('claims')
  const sample = claims[0]?.cards[0] ?? alsoReported[0]
  return (
    <section className="rests keep">
      <p>
        <b>What this rests on.</b>{' '}
        {rests.map(({ text, strong }) => (
          <span key={text}>{strong ? <b>{text}</b> : text} </span>
        ))}
        {state !== 'Unreviewed' && sample && `A [${sample.label}] is a claim in section ${number}.`}
      </p>
    </section>
  )
}
