import { useState } from 'react'

/** View state that this device keeps in `localStorage`; what cannot be read there is as good as absent. */
export function useKept<V>(key: string, initial: V): [V, (next: V | ((now: V) => V)) => void] {
  const [value, setValue] = useState<V>(() => {
    try {
      const kept = localStorage.getItem(key)
      return kept === null ? initial : (JSON.parse(kept) as V)
    } catch {
      return initial
    }
  })
  function keep(next: V | ((now: V) => V)) {
    setValue((now) => {
      const made = typeof next === 'function' ? (next as (now: V) => V)(now) : next
      localStorage.setItem(key, JSON.stringify(made))
      return made
    })
  }
  return [value, keep]
}
