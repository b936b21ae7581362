import type { ReactNode } from 'react'
import classes from './inspector.module.css'

type SectionProps = { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode }

/** One part of the inspector under a quiet heading. */
export function Section({ title, action, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <h3 className={classes.title}>
        {title}
        <span className={classes.spring} />
        {action}
      </h3>
      {children}
    </section>
  )
}
