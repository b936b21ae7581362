import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { placeOf, type Unit } from '../../shared/print/flow'
import type { PrintModel } from '../../shared/print/model'
import { type Numbered, sectionHeading, sectionNumbers } from '../../shared/print/sections'
import { type Words, wordsFor } from '../../shared/print/words/words'

/** What every part of a print needs to know about the whole of it. */
type PageContext = {
  readonly model: PrintModel
  readonly words: Words
  readonly numbers: ReadonlyMap<Numbered, number>
  /** What can be referred to, by name. */
  readonly places: ReadonlySet<string>
  readonly heading: (section: Numbered) => string
}

const Context = createContext<PageContext | null>(null)

type Props = { readonly model: PrintModel; readonly units: readonly Unit[]; readonly children: ReactNode }

/** Gives the parts of a page what they share. */
export function PageContextProvider({ model, units, children }: Props) {
  const value = useMemo((): PageContext => {
    const numbers = sectionNumbers(model)
    return {
      model,
      words: wordsFor(model.language),
      numbers,
      places: new Set([
        ...units.map(placeOf),
        ...[...numbers.keys()].map((section) => `s-${section}`),
        ...model.judgements.map(({ name }) => name),
        's-bluf',
      ]),
      heading: (section) => sectionHeading(section, model),
    }
  }, [model, units])
  return <Context value={value}>{children}</Context>
}

/** What the whole of the print has to say. */
export function usePage(): PageContext {
  const value = useContext(Context)
  if (!value) throw new Error('usePage needs a PageContextProvider')
  return value
}
