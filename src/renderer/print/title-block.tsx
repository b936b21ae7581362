import { directionOf } from '../../shared/text/direction'
import type { FrontProps } from './front-page'
import { usePage } from './page-context'

/** What is printed, for which question, by whom and when. */
export function TitleBlock({ front: { question, facts } }: FrontProps) {
  const {
    paper: { title, direction },
    words,
  } = usePage()
  return (
    <header>
      <h1 dir={directionOf(title, direction)}>{title}</h1>
      {question && (
        <p className="question">
          <span className="hang label">{words.facts.question}</span>
          <bdi>{question}</bdi>
        </p>
      )}
      <dl className="facts">
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt className="label">{name}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
