import { Kbd } from '@mantine/core'
import { type KeyActionId, keyFor, keyLabel } from '../../shared/keys'
import { useSettings } from '../app/settings-context'

/** The name of an action's key just now, as it is shown. */
export function useKeyLabel(): (id: KeyActionId) => string {
  const { settings } = useSettings()
  return (id) => keyLabel(keyFor(id, settings.keys))
}

type KeyHintProps = { readonly action: KeyActionId }

/** The key of an action, beside the button that does the same. */
export function KeyHint({ action }: KeyHintProps) {
  const label = useKeyLabel()
  return <Kbd size="xs">{label(action)}</Kbd>
}
