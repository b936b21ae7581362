import { type KeyboardEvent, useState } from 'react'
import {
  isFreeKey,
  KEY_ACTIONS,
  type KeyActionId,
  type KeyBindings,
  keyFor,
  keyLabel,
  keyName,
  keyTakenBy,
} from '../../shared/keys'
import classes from './keys-dialog.module.css'

type KeyChooserProps = {
  readonly id: KeyActionId
  readonly bindings: KeyBindings
  readonly onChange: (bindings: KeyBindings) => void
}

/** The key of one action: press it, then the key that it is to have. A key that is taken is refused, and says by what. */
export function KeyChooser({ id, bindings, onChange }: KeyChooserProps) {
  const [waiting, setWaiting] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const { does, key: first } = KEY_ACTIONS[id]

  function press(event: KeyboardEvent) {
    if (!waiting || event.key === 'Tab' || event.key === 'Shift') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return stop()
    const key = keyName(event)
    const taken = keyTakenBy(id, key, bindings)
    if (!isFreeKey(key)) return setRefused('A single letter or sign, please; digits choose voices.')
    if (taken) return setRefused(`${keyLabel(key)} is “${KEY_ACTIONS[taken].does}”.`)
    const { [id]: _, ...others } = bindings
    onChange(key === first ? others : { ...others, [id]: key })
    stop()
  }
  function stop() {
    setWaiting(false)
    setRefused(null)
  }

  return (
    <div className={classes.line}>
      <span>
        {does}
        {refused && (
          <span className={classes.refused} role="alert">
            {refused}
          </span>
        )}
      </span>
      <button
        type="button"
        className={classes.chooser}
        data-changed={id in bindings}
        aria-label={`${does}: ${keyLabel(keyFor(id, bindings))}. Change the key`}
        onClick={() => setWaiting(true)}
        onKeyDown={press}
        onBlur={stop}
      >
        {waiting ? 'press a key' : keyLabel(keyFor(id, bindings))}
      </button>
    </div>
  )
}
