import type { TextParagraph } from '../../shared/print/model'
import { keepShort } from './keep-short'
import { Here, To } from './places'

/** Of the claims in the margin so many stand side by side, in lines of so many points (`styles/evidence.css`). */
const CLAIMS_A_LINE = 2
const MARGIN_LINE_PT = 13.3

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
  // A short paragraph with many claims is as high as its margin.
  const minHeight = `${Math.ceil(claims.length / CLAIMS_A_LINE) * MARGIN_LINE_PT}pt`
  return (
    <div
      className={`source-paragraph ${keepShort(runs.map(({ text }) => text).join('')) ?? ''}`}
      lang={language}
      dir={direction}
      style={{ minHeight }}
    >
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
