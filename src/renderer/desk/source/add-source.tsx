import { Button, Group, Modal, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useBriefing } from '../../briefing/briefing-context'
import { useViewState } from '../../briefing/view-state'
import { useImporting } from '../../import-dialog/import-context'

type AddSourceProps = { readonly opened: boolean; readonly onClose: () => void }

/** One more source for this briefing: from files, by paste, or by dropping files on the window. Added, it is shown. */
export function AddSource({ opened, onClose }: AddSourceProps) {
  const { briefingId } = useBriefing()
  const importing = useImporting()
  const { change } = useViewState()
  const { arrival, setArrival } = importing
  useEffect(() => {
    if (arrival?.next !== 'show') return
    change({ sourceId: arrival.sourceId })
    setArrival(arrival.corrects ? { ...arrival, next: 'compare' } : null)
  }, [arrival, change, setArrival])
  function begin(way: 'open' | 'paste') {
    onClose()
    importing[way](briefingId)
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Add a source to this briefing">
      <Text size="sm" mb="md">
        Text, saved web pages, Word documents and PDFs. The text is frozen and shown beside the others; the file is kept
        with it. You can also drop files on the window.
      </Text>
      <Group>
        <Button onClick={() => begin('open')} data-autofocus>
          Open files…
        </Button>
        <Button variant="default" onClick={() => begin('paste')}>
          Paste a text
        </Button>
      </Group>
    </Modal>
  )
}
