import { Group, Kbd, Modal, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useKeys } from '../components/use-keys'
import { KEY_GROUPS } from './keys'
import classes from './keys-dialog.module.css'
import { useCommand } from './navigation'

/** All keys on one page. */
export function KeysDialog() {
  const [opened, dialog] = useDisclosure()
  useCommand('keys', dialog.open)
  useKeys({ '?': dialog.open })
  return (
    <Modal opened={opened} onClose={dialog.close} title="Keys" size="xl">
      <div className={classes.columns}>
        {KEY_GROUPS.map(({ place, lines }) => (
          <Stack key={place} gap={6} className={classes.group}>
            <Title order={4}>{place}</Title>
            {lines.map(({ keys, does }) => (
              <Group key={does} justify="space-between" wrap="nowrap" align="start">
                <Text size="sm">{does}</Text>
                <Group gap={4} wrap="nowrap">
                  {keys.map((key) =>
                    key === '…' ? (
                      <span key={key}>…</span>
                    ) : (
                      <Kbd key={key} className={classes.key}>
                        {key}
                      </Kbd>
                    ),
                  )}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
      </div>
    </Modal>
  )
}
