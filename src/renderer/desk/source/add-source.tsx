import { Button, Group, Modal, Text } from '@mantine/core'
import { useEffect } from 'react'
import { ImportFlow, useImport } from '../../import-dialog/import-flow'

type AddSourceProps = { readonly opened: boolean; readonly onClose: () => void }

/** One more source for this briefing: from a file, by paste, or by dropping a file on the window. */
export function AddSource({ opened, onClose }: AddSourceProps) {
  const flow = useImport()
  const busy = flow.pasting || flow.prepared !== null
  useEffect(() => {
    if (busy) onClose()
  }, [busy, onClose])
  return (
    <>
      <Modal opened={opened} onClose={onClose} title="Add a source to this briefing">
        <Text size="sm" mb="md">
          Its text is frozen and shown beside the others. You can also drop a file on the window.
        </Text>
        <Group>
          <Button onClick={() => void flow.open()} data-autofocus>
            Open a file…
          </Button>
          <Button variant="default" onClick={flow.paste}>
            Paste a text
          </Button>
        </Group>
      </Modal>
      <ImportFlow state={flow} addTo="open-briefing" />
    </>
  )
}
