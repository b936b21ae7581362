import { Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { About } from '../../shared/ipc'
import { call } from '../app/call'
import { useCommand } from '../app/navigation'
import { useProjection } from '../projection/projection-context'

/** What program this is, on what it runs, and where its folders are. */
export function AboutDialog() {
  const { library } = useProjection()
  const [opened, dialog] = useDisclosure()
  const [about, setAbout] = useState<About | null>(null)
  useCommand('about', dialog.open)
  useEffect(() => {
    if (opened) void call('app:about', {}).then((reply) => reply.ok && setAbout(reply.value))
  }, [opened])
  return (
    <Modal opened={opened} onClose={dialog.close} title="About Standpoint">
      <Stack gap="xs">
        <Text>Who claims what, and what they stand for: an offline desk for analysts.</Text>
        {about && (
          <Text size="sm">
            Version {about.version}
            <br />
            {about.runtime}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          Everything stays on this device: the window cannot reach any network. Your briefings are plain files in the
          library folder.
        </Text>
        <Text size="sm" c="dimmed" style={BREAK}>
          Library: {library.path}
        </Text>
        {about && (
          <Text size="sm" c="dimmed" style={BREAK}>
            Logs: {about.logFolder}
          </Text>
        )}
      </Stack>
    </Modal>
  )
}

const BREAK = { overflowWrap: 'anywhere' } as const
