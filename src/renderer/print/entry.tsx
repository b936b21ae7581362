import type { ReactNode } from 'react'

type EntryProps = { readonly name: ReactNode; readonly className?: string; readonly children: ReactNode }

/** A text with its name hanging beside it. */
export const Entry = ({ name, className = '', children }: EntryProps) => (
  <div className={`entry ${className}`}>
    <div className="hang">{name}</div>
    {children}
  </div>
)
