import { Group, Kbd, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useKeys } from '../components/use-keys'
import { KEY_GROUPS } from './keys'
import { useCommand } from './navigation'

/** All keys on one page. */
export function KeysDialog() {
  const [opened, dialog] = useDisclosure()
  useCommand('keys', dialog.open)
  useKeys({ '?': dialog.open })
  return (
    <Modal opened={opened} onClose={dialog.close} title="Keys" size="xl">
      <SimpleGrid cols={2} spacing="xl">
        {KEY_GROUPS.map(({ place, lines }) => (
          <Stack key={place} gap={6}>
            <Title order={4}>{place}</Title>
            {lines.map(({ keys, does }) => (
              <Group key={does} justify="space-between" wrap="nowrap" align="start">
                <Text size="sm">{does}</Text>
                <Group gap={4} wrap="nowrap">
                  {keys.map((key) => (key === '…' ? <span key={key}>…</span> : <Kbd key={key}>{key}</Kbd>))}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
      </SimpleGrid>
    </Modal>
  )
}
