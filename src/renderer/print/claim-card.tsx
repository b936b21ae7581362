import type { Card } from '../../shared/print/model'
import { directionOf } from '../../shared/text/direction'
import { NoteText } from './note-text'
import { usePage } from './page-context'
import { Here, Linked } from './places'

type ClaimCardProps = { readonly card: Card; readonly unit: number }

/** One claim: how it stands, how good, where; who and how; what; why it is judged so; what the analyst adds. */
export function ClaimCard({ card, unit }: ClaimCardProps) {
  const {
    paper: { direction },
    words: { comma, quoted },
  } = usePage()
  const { label, mark, who, role, via, kind, grade, place, words, quotations, lines, notes } = card
  return (
    <div className="card" data-stance={mark?.stance ?? 'none'}>
      <p className="hang">
        {mark && (
          <span className="mark" data-stance={mark.stance}>
            <b>{mark.text}</b>
          </span>
        )}
        <Here name={label} unit={unit}>
          <b>{label}</b>
        </Here>
        <span className="place">{[place, grade].filter(Boolean).join(' · ')}</span>
      </p>
      <p className="card-head">
        {who && (
          <b>
            <bdi>{who}</bdi>
          </b>
        )}
        {role && (
          <>
            {comma}
            <bdi>{role}</bdi>
          </>
        )}
        {via && (
          <>
            {comma}
            <bdi>{via}</bdi>
          </>
        )}
        {who && ' · '}
        <i>{kind}</i>
      </p>
      {words && (
        <p className="words" dir={directionOf(words, direction)}>
          {words}
        </p>
      )}
      {quotations.map((quotation) => (
        <p key={quotation} className="words" dir={directionOf(quotation, direction)}>
          {quoted(quotation)}
        </p>
      ))}
      {lines.map((line) => (
        <p key={line} className="small">
          <Linked text={line} />
        </p>
      ))}
      {notes.map((note) => (
        <p key={note.text} className="small note">
          <NoteText note={note} />
        </p>
      ))}
    </div>
  )
}
