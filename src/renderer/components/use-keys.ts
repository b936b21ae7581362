import { useEffect, useRef } from 'react'
import { isTextField } from './text-field'

/** What a key does, by its name as the browser gives it; letters in lower case. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Plain keys of a screen. They never fire while somebody types in a field, in a dialog or with a modifier held. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Whether keys belong to a text field or a dialog just now. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    isTextField(target) ||
    (target instanceof Element && target.closest('[role=dialog], [role=listbox], [role=menu]') !== null)
  )
}
