import { createContext, type ReactNode, useContext } from 'react'
import type { Numbered } from '../../shared/print/sections'

/** The numbers of the sections that print. */
export const SectionNumbers = createContext<ReadonlyMap<Numbered, number>>(new Map())

type SectionProps = {
  readonly of: Numbered
  readonly heading: string
  readonly newPage?: boolean
  readonly children: ReactNode
}

/** A numbered section; it prints only when it has a number, which is when it has content. */
export function Section({ of, heading, newPage = false, children }: SectionProps) {
  const number = useContext(SectionNumbers).get(of)
  if (number === undefined) return null
  return (
    <section className={newPage ? 'new-page' : undefined}>
      <h2 id={`s-${of}`}>
        <span className="number">{number}</span> {heading}
      </h2>
      {children}
    </section>
  )
}
