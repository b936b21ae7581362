import type { ReactNode } from 'react'
import type { Numbered } from '../../shared/print/sections'
import { usePage } from './page-context'
import { Here } from './places'

type HeadingProps = { readonly of: Numbered; readonly unit?: number }

/** The heading of a numbered section. */
export function SectionHeading({ of, unit }: HeadingProps) {
  const section = usePage().section(of)
  return (
    <h2>
      <Here name={`s-${of}`} unit={unit}>
        <span className="hang">{section?.number}</span>
        {section?.heading}
      </Here>
    </h2>
  )
}

type SectionProps = { readonly of: Numbered; readonly children: ReactNode }

/** A numbered section; it prints only when it has a number, which is when it has content. */
export function Section({ of, children }: SectionProps) {
  if (!usePage().section(of)) return null
  return (
    <section>
      <SectionHeading of={of} />
      {children}
    </section>
  )
}
