import type { BriefingPagesProps } from './briefing-pages'
import { Prose } from './prose'
import { Section } from './section'

/** The dates and figures that the source gives. */
export function Events({ model: { events } }: BriefingPagesProps) {
  return (
    <Section of="events" heading="Dates and figures in the source">
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
              <td dir="auto">
                {what}
                {note && <span className="quiet"> {/^correction/i.test(note) ? note : `Note: ${note}`}</span>}
              </td>
              <td>{place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** Each source, with what it takes to find it again and to weigh it. */
export function Sources({ model: { sources, sourceSummary, voiceGrades } }: BriefingPagesProps) {
  return (
    <Section of="source" heading={sources.length === 1 ? 'Source' : 'Sources'}>
      {sourceSummary && <Prose lead="Summary." text={sourceSummary} />}
      {sources.map(({ name, facts, grade, gradeReason }) => (
        <p key={name} className="source">
          <b>{name}.</b>{' '}
          {facts.map((fact) => (
            <span key={fact}>
              <bdi>{fact}</bdi>.{' '}
            </span>
          ))}
          <b>{grade}</b>
          {gradeReason ? `, ${closed(gradeReason)}` : '.'}
        </p>
      ))}
      {voiceGrades.length > 0 && (
        <p className="source">
          Voices:{' '}
          {voiceGrades.map(({ name, text }) => (
            <span key={`${name} ${text}`}>
              <b>{name}</b>, {closed(text)}{' '}
            </span>
          ))}
        </p>
      )}
    </Section>
  )
}

const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** The scales that the pages use, so that nobody has to look them up. */
export function Scales({ model: { scales } }: BriefingPagesProps) {
  return (
    <Section of="scales" heading="Scales used">
      {scales.map(({ name, text }) => (
        <p key={name} className="small keep">
          <b>{name}</b> {text}
        </p>
      ))}
    </Section>
  )
}
