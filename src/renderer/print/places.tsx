import { Fragment, type ReactNode } from 'react'
import { addressText } from '../../shared/print/address'

type HereProps = { readonly name?: string; readonly unit?: number | undefined; readonly children: ReactNode }

/** A place that can be referred to. */
export const Here = ({ name = '', unit, children }: HereProps) => (
  <a href={addressText({ kind: 'here', name, unit: unit ?? null })}>{children}</a>
)

type ToProps = { readonly name: string; readonly children: ReactNode }

/** A reference to a place. When nothing of that name prints, it leads nowhere. */
export const To = ({ name, children }: ToProps) => <a href={addressText({ kind: 'to', name })}>{children}</a>

type PageOfProps = { readonly name: string }

/** Room for the number of the page on which a place is; the number itself is set after printing. */
export const PageOf = ({ name }: PageOfProps) => (
  <a className="page-of" href={addressText({ kind: 'page', name })}>
    {/* An empty link leaves no trace on paper. */}
    {'\u00a0'}
  </a>
)

/** What may be a reference in a text: a claim, a judgement, a statement, a source. */
const REFERENCE = /\b(C\d+[b-z]?|KJ\d+|P\d+|S\d+)\b/

type LinkedProps = { readonly text: string }

/** A text whose references lead where they name. */
export function Linked({ text }: LinkedProps) {
  return text.split(REFERENCE).map((part, index) =>
    // Every other part is what stood between the references.
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place in it.
      <To key={index} name={part}>
        {part}
      </To>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
