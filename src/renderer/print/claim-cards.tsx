import type { Card, ClaimSection } from '../../shared/print/model'

type ClaimListProps = { readonly section: ClaimSection }

/** The claims that bear most on one statement. */
export function ClaimList({ section: { name, statement, scope, also, cards } }: ClaimListProps) {
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
export function ClaimCard({ card }: ClaimCardProps) {
  const { label, mark, who, role, via, kind, grade, place, words, quotations, lines, notes } = card
  return (
    <div className="card" data-stance={mark?.stance ?? 'none'}>
      <p className="card-head">
        {mark && (
          <span className="mark" data-stance={mark.stance}>
            <b>{mark.text}</b>
          </span>
        )}
        <b>{label}</b> · <b>{who}</b>
        {role && `, ${role}`}
        {via && `, ${via}`} · <i>{kind}</i>
        {grade && (
          <>
            {' '}
            · <b>{grade}</b>
          </>
        )}{' '}
        · {place}
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
