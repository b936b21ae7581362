import { Button, Group, Kbd, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { KEY_ACTION_IDS, KEY_ACTIONS, KEY_PLACE_NAMES, KEY_PLACES } from '../../shared/keys'
import { useKeys } from '../components/use-keys'
import { KeyChooser } from './key-chooser'
import { FIXED_KEYS } from './keys'
import classes from './keys-dialog.module.css'
import { useCommand } from './navigation'
import { useSettings } from './settings-context'

/** All keys on one page; a single key can be given to something else there. */
export function KeysDialog() {
  const { settings, change } = useSettings()
  const [opened, dialog] = useDisclosure()
  useCommand('keys', dialog.open)
  useKeys({ keys: dialog.open })
  return (
    <Modal opened={opened} onClose={dialog.close} title="Keys" size="xl">
      <div className={classes.columns}>
        {KEY_PLACES.map((place) => (
          <section key={place} className={classes.group}>
            <h3>{KEY_PLACE_NAMES[place]}</h3>
            {KEY_ACTION_IDS.filter((id) => KEY_ACTIONS[id].place === place).map((id) => (
              <KeyChooser key={id} id={id} bindings={settings.keys} onChange={(keys) => change({ keys })} />
            ))}
          </section>
        ))}
        {FIXED_KEYS.map(({ place, lines }) => (
          <section key={place} className={classes.group}>
            <h3>{place}</h3>
            {lines.map(({ keys, does }) => (
              <div key={does} className={classes.line}>
                <span>{does}</span>
                <span className={classes.keys}>
                  {keys.map((key) => (key === '…' ? key : <Kbd key={key}>{key}</Kbd>))}
                </span>
              </div>
            ))}
          </section>
        ))}
      </div>
      <Group justify="space-between" mt="md">
        <p className={classes.hint}>
          Single keys can be changed: choose one here and press another. Those with Ctrl stay.
        </p>
        <Button
          variant="default"
          size="compact-sm"
          disabled={Object.keys(settings.keys).length === 0}
          onClick={() => change({ keys: {} })}
        >
          All as at first
        </Button>
      </Group>
    </Modal>
  )
}
