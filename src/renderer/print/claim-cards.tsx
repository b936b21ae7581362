import type { Card, ClaimSection, PrintModel } from '../../shared/print/model'
import { Section } from './section'

type ClaimsProps = { readonly model: PrintModel; readonly newPage: boolean }

/** Every claim once, under the statement it bears on most; in an unreviewed print by who says it. */
export function Claims({ model: { claims, alsoReported, state }, newPage }: ClaimsProps) {
  const judged = state !== 'Unreviewed'
  return (
    <Section of="claims" heading={judged ? 'Claims by statement' : 'Who says what'} newPage={newPage}>
      <p className="aside">
        {judged
          ? 'Each claim is printed once, under the statement it bears on most; other stances follow on its card. Two characters such as F3: reliability of the voice, or of the weaker hand where it is second-hand (A–F), and credibility of the claim (1–6); a dash where a claim of its kind cannot be graded. ¶: number of the paragraph in the source, headings counted.'
          : 'The words are those of the source. ¶: number of the paragraph in the source, headings counted.'}
      </p>
      {claims.map((section) => (
        <ClaimList key={section.name} section={section} />
      ))}
      {alsoReported.length > 0 && <h3>Also reported</h3>}
      {alsoReported.map((card) => (
        <ClaimCard key={card.label} card={card} />
      ))}
    </Section>
  )
}

type ClaimListProps = { readonly section: ClaimSection }

/** The claims that bear most on one statement. */
function ClaimList({ section: { name, statement, scope, also, cards } }: ClaimListProps) {
  return (
    <section>
      <div className="statement">
        <h3 dir="auto">
          {name}
          {statement && ` · ${statement}`}
        </h3>
        {(scope || also) && (
          <p className="small quiet">
            {scope && <i>{scope} </i>}
            {also && `Also on this: ${also}.`}
          </p>
        )}
      </div>
      {cards.map((card) => (
        <ClaimCard key={card.label} card={card} />
      ))}
    </section>
  )
}

type ClaimCardProps = { readonly card: Card }

/** One claim: who, how, how good, where; what; why it is judged so; what the analyst adds. */
function ClaimCard({ card }: ClaimCardProps) {
  const { label, mark, who, role, via, kind, grade, place, words, quotations, lines, notes } = card
  return (
    <div className="card" data-stance={mark?.stance ?? 'none'}>
      <p className="card-head">
        {mark && (
          <span className="mark" data-stance={mark.stance}>
            <b>{mark.text}</b>
          </span>
        )}
        <b>{label}</b>
        {who && (
          <>
            {' '}
            · <b>{who}</b>
          </>
        )}
        {role && `, ${role}`}
        {via && `, ${via}`} · <i>{kind}</i> ·{' '}
        <span className="together">
          {grade && (
            <>
              <b>{grade}</b> ·{' '}
            </>
          )}
          {place}
        </span>
      </p>
      {words && (
        <p className="words" dir="auto">
          {words}
        </p>
      )}
      {quotations.map((quotation) => (
        <p key={quotation} className="words" dir="auto">
          “{quotation}”
        </p>
      ))}
      {lines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {notes.map(({ correction, text }) => (
        <p key={text} className="small note" dir="auto">
          <i>{correction ? 'Correction:' : 'Note:'}</i> {text}
        </p>
      ))}
    </div>
  )
}
