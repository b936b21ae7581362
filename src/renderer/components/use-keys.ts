import { useEffect, useRef } from 'react'
import { KEY_ACTION_IDS, type KeyActionId, keyFor, keyName } from '../../shared/keys'
import { useSettings } from '../app/settings-context'
import { isTextField } from './text-field'

type Act = (event: KeyboardEvent) => void

/** What actions do on a screen, each by the key it has just now. */
export type Keys = { readonly [Id in KeyActionId]?: Act | undefined }
/** What keys do that nobody would give to something else: "Escape", "ArrowDown", "Backspace", digits. */
export type FixedKeys = Readonly<Record<string, Act>>

/**
 * Plain keys of a screen. They never fire while somebody types in a field, in a dialog or with a modifier held.
 *
 * Where two parts of a screen answer to the same key, the one that is deeper in the tree is asked first.
 */
export function useKeys(keys: Keys, fixed: FixedKeys = {}): void {
  const { settings } = useSettings()
  const latest = useRef<FixedKeys>(fixed)
  latest.current = { ...byKey(keys, settings.keys), ...fixed }
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      const act = latest.current[keyName(event)]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function byKey(keys: Keys, bindings: Parameters<typeof keyFor>[1]): FixedKeys {
  return Object.fromEntries(
    KEY_ACTION_IDS.flatMap((id) => {
      const act = keys[id]
      return act ? [[keyFor(id, bindings), act]] : []
    }),
  )
}

/** Whether keys belong to a text field or a dialog just now. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    isTextField(target) ||
    (target instanceof Element && target.closest('[role=dialog], [role=listbox], [role=menu]') !== null)
  )
}
