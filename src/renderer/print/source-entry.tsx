import { closed } from '../../shared/print/cards'
import type { Named, SourceEntry } from '../../shared/print/model'
import { Entry } from './entry'
import { usePage } from './page-context'
import { Here } from './places'

type SourceProps = { readonly source: SourceEntry; readonly unit: number }

/** A source, with what it takes to find it again and to weigh it. */
export function Source({ source: { name, facts, grade, gradeReason }, unit }: SourceProps) {
  const { words } = usePage()
  return (
    <Entry
      name={
        <Here name={name} unit={unit}>
          {name}
        </Here>
      }
    >
      <p>
        {facts.map((fact) => (
          <span key={fact}>
            <bdi>{closed(fact)}</bdi>{' '}
          </span>
        ))}
        <b>{grade}</b>
        {gradeReason ? (
          <>
            {words.comma}
            <bdi>{closed(gradeReason)}</bdi>
          </>
        ) : (
          '.'
        )}
      </p>
    </Entry>
  )
}

type VoiceGradesProps = { readonly grades: readonly Named[]; readonly unit: number }

/** The voices by grade, with what each was given for. */
export function VoiceGrades({ grades, unit }: VoiceGradesProps) {
  const { paper, words } = usePage()
  return (
    <Entry name={<Here unit={unit}>{words.voices}</Here>}>
      <p>
        {grades.map(({ name, text }) => (
          // Each by itself: between two Latin letters what stands in Arabic would change places.
          <span key={`${name} ${text}`} dir={paper.direction}>
            <b>{name}</b>
            {words.comma}
            <bdi>{closed(text)}</bdi>{' '}
          </span>
        ))}
      </p>
    </Entry>
  )
}

type ScaleProps = { readonly scale: Named; readonly unit: number }

/** One of the scales that the pages use, so that nobody has to look it up. */
export const Scale = ({ scale: { name, text }, unit }: ScaleProps) => (
  <Entry name={<Here unit={unit}>{name}</Here>} className="keep">
    <p className="small">{text}</p>
  </Entry>
)
