import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Paper, PrintedSection } from '../../shared/print/part'
import type { Numbered } from '../../shared/print/sections'
import { type Words, wordsFor } from '../../shared/print/words/words'

/** What every piece of a print needs to know about the whole of it. */
type PageContext = {
  readonly paper: Paper
  readonly words: Words
  /** A section that prints, or undefined. */
  readonly section: (of: Numbered) => PrintedSection | undefined
}

const Context = createContext<PageContext | null>(null)

type Props = { readonly paper: Paper; readonly children: ReactNode }

/** Gives the pieces of a page what they share. */
export function PageContextProvider({ paper, children }: Props) {
  const value = useMemo((): PageContext => {
    const sections = new Map(paper.sections.map((section) => [section.of, section]))
    return { paper, words: wordsFor(paper.language), section: (of) => sections.get(of) }
  }, [paper])
  return <Context value={value}>{children}</Context>
}

/** What the whole of the print has to say. */
export function usePage(): PageContext {
  const value = useContext(Context)
  if (!value) throw new Error('usePage needs a PageContextProvider')
  return value
}
