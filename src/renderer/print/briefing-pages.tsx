import type { PrintModel } from '../../shared/print/model'
import { Balance } from './balance'
import { ClaimCard, ClaimList } from './claim-cards'
import { MatrixPrint } from './matrix-print'
import { Prose } from './prose'

type BriefingPagesProps = { readonly model: PrintModel }

/** The whole print, in the order in which a reader needs it; what is empty does not print. */
export function BriefingPages({ model }: BriefingPagesProps) {
  return (
    <article>
      <FrontPage model={model} />
      <WhoSaysWhat model={model} />
      <Against model={model} />
      <Assumptions model={model} />
      <Evidence model={model} />
    </article>
  )
}

function FrontPage({ model }: BriefingPagesProps) {
  const { title, question, facts, bluf, judgements, whyItMatters, towards, away, rests } = model
  return (
    <>
      <header>
        <h1>{title}</h1>
        {question && (
          <p className="question">
            <b>Question:</b> {question}
          </p>
        )}
        <p className="facts">{facts.join(' · ')}</p>
      </header>
      {bluf && (
        <section className="bluf">
          <h2>Bottom line</h2>
          <Prose text={bluf} />
        </section>
      )}
      {judgements.length > 0 && (
        <section>
          <h2>Key judgements</h2>
          <p className="aside">These are the analyst’s. What the experts say is under “Who says what” and “Claims”.</p>
          {judgements.map(({ name, statement, horizon, confidence, reason, bearings }) => (
            <div key={name} className="judgement">
              <p>
                <b>{name}.</b> {statement} {horizon && <span className="quiet">({horizon})</span>}
              </p>
              {confidence && (
                <p className="small">
                  <i>Confidence: {confidence}.</i> {reason}
                </p>
              )}
              <p className="small quiet">{bearings.join('. ')}.</p>
            </div>
          ))}
        </section>
      )}
      {whyItMatters && <Named name="Why it matters" text={whyItMatters} />}
      {(towards.length > 0 || away.length > 0) && (
        <section className="keep">
          <h3>What would change this</h3>
          <table className="changes">
            <thead>
              <tr>
                <th>Towards it</th>
                <th>Away from it</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: Math.max(towards.length, away.length) }, (_, index) => (
                <tr key={towards[index] ?? away[index]}>
                  <td>{towards[index]}</td>
                  <td>{away[index]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section className="rests keep">
        <h3>What this rests on</h3>
        {rests.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </>
  )
}

function WhoSaysWhat({ model: { balance, matrix, reading } }: BriefingPagesProps) {
  if (!balance && !matrix) return null
  return (
    <section className="new-page">
      <h2>Who says what</h2>
      {balance && <Balance balance={balance} />}
      {matrix && <MatrixPrint matrix={matrix} />}
      {reading && <Named name="Reading the table" text={reading} />}
    </section>
  )
}

function Against({ model: { against, alternative, dissent } }: BriefingPagesProps) {
  if (against.length === 0 && !alternative && !dissent) return null
  return (
    <section>
      <h2>Against our judgements</h2>
      {against.map(({ name, words, reason }) => (
        <p key={name} className="keep">
          <b>{name}.</b> {words} {reason && <>Not followed: {reason}</>}
        </p>
      ))}
      {alternative && <Named name="Alternative reading" text={alternative} />}
      {dissent && <Named name="Analysts’ dissent" text={dissent} />}
    </section>
  )
}

function Assumptions({ model: { assumptions, gaps, notHeard } }: BriefingPagesProps) {
  if (!assumptions && !gaps && !notHeard) return null
  return (
    <section>
      <h2>Assumptions and gaps</h2>
      {assumptions && <Named name="Assumptions" text={assumptions} />}
      {gaps && <Named name="Gaps" text={gaps} />}
      {notHeard && <Named name="Not heard" text={notHeard} />}
    </section>
  )
}

function Evidence({ model }: BriefingPagesProps) {
  const { claims, alsoReported, events, sources, sourceSummary, scales, state } = model
  return (
    <>
      {(claims.length > 0 || alsoReported.length > 0) && (
        <section className={state === 'Unreviewed' ? '' : 'new-page'}>
          <h2>{state === 'Unreviewed' ? 'Who says what' : 'Claims by statement'}</h2>
          {state !== 'Unreviewed' && (
            <p className="aside">
              Each claim is printed once, under the statement it bears on most. Two characters such as F3: reliability
              of the voice, or of the weaker hand where it is second-hand (A–F), and credibility of the claim (1–6); a
              dash where a claim of its kind cannot be graded.
            </p>
          )}
          {claims.map((section) => (
            <ClaimList key={section.name} section={section} />
          ))}
          {alsoReported.length > 0 && <h3>Also reported</h3>}
          {alsoReported.map((card) => (
            <ClaimCard key={card.label} card={card} />
          ))}
        </section>
      )}
      {events.length > 0 && (
        <section>
          <h2>Dates and figures in the source</h2>
          <table className="events">
            <thead>
              <tr>
                <th>When</th>
                <th>What</th>
                <th>¶</th>
              </tr>
            </thead>
            <tbody>
              {events.map(({ when, what, note, place }) => (
                <tr key={`${when} ${what}`}>
                  <td>{when}</td>
                  <td>
                    {what}
                    {note && <span className="small quiet"> Note: {note}</span>}
                  </td>
                  <td>{place}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {(sources.length > 0 || sourceSummary) && (
        <section>
          <h2>{sources.length === 1 ? 'Source' : 'Sources'}</h2>
          {sourceSummary && <Named name="Summary" text={sourceSummary} />}
          {sources.map(({ name, facts, grade }) => (
            <p key={name} className="source">
              <b>{name}.</b> {facts.join(' ')} <b>{grade}</b>
            </p>
          ))}
        </section>
      )}
      {scales.length > 0 && (
        <section>
          <h2>Scales used</h2>
          {scales.map(({ name, text }) => (
            <p key={name} className="small keep">
              <b>{name}</b> {text}
            </p>
          ))}
        </section>
      )}
    </>
  )
}

type NamedProps = { readonly name: string; readonly text: string }

/** A text that begins with its name in bold. */
function Named({ name, text }: NamedProps) {
  return <Prose text={text} lead={`${name}. `} />
}
