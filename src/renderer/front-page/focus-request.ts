import { useEffect, useRef } from 'react'

let requested: string | null = null
let listener: ((field: string) => void) | null = null

/** Asks the front page to go to one of its texts, now or when it next comes on view: a field, `judgement:` and an id, or `events`. */
export function requestFocus(field: string): void {
  if (listener) listener(field)
  else requested = field
}

/** Answers requests while the front page is on view, first the one that brought it there. */
export function useFocusRequests(follow: (field: string) => void): void {
  const latest = useRef(follow)
  latest.current = follow
  useEffect(() => {
    listener = (field) => latest.current(field)
    if (requested !== null) latest.current(requested)
    requested = null
    return () => {
      listener = null
    }
  }, [])
}
