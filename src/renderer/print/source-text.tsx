import type { TextParagraph } from '../../shared/print/model'
import { Here, To } from './places'

type TextHeadingProps = { readonly name: string; readonly title: string; readonly unit: number }

export const TextHeading = ({ name, title, unit }: TextHeadingProps) => (
  <h3>
    <Here name={`T${name}`} unit={unit}>
      <span className="hang">{name}</span>
      <bdi>{title}</bdi>
    </Here>
  </h3>
)

type TextParagraphProps = { readonly paragraph: TextParagraph; readonly unit: number }

/** A paragraph of a source: its number on one side, the claims that begin in it on the other. */
export function TextParagraphPrint({ paragraph, unit }: TextParagraphProps) {
  const { source, language, direction, number, heading, runs, claims } = paragraph
  return (
    <div className="source-paragraph" lang={language} dir={direction}>
      <span className="paragraph-number">
        <Here name={`${source}-${number}`} unit={unit}>
          ¶{number}
        </Here>
      </span>
      <span className="paragraph-claims">
        {claims.map(({ label, mark }) => (
          <span key={label} className="mark" data-stance={mark?.stance}>
            {mark && <b>{mark.text}</b>} <To name={label}>{label}</To>
          </span>
        ))}
      </span>
      <p className={heading ? 'source-heading' : undefined}>
        {runs.map(({ text, stance, claims: under }, index) =>
          under.length > 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a paragraph have no other name than their place.
            <span key={index} className="anchored" data-stance={stance}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  )
}
