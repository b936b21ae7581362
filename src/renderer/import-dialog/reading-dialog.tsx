import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { positionIn, type Queue } from './import-queue'

/** Reading is only shown when it takes longer than this, in milliseconds: most files are there at once. */
const SHOWN_AFTER_MS = 400

type ReadingDialogProps = { readonly queue: Queue; readonly onStop: () => void }
type Pages = { readonly done: number; readonly total: number }

/** Says which file is being read and how far, and stops it. */
export function ReadingDialog({ queue, onStop }: ReadingDialogProps) {
  const [isShown, setShown] = useState(false)
  const [pages, setPages] = useState<Pages | null>(null)
  const name = queue.files[0]?.name ?? ''
  const position = positionIn(queue)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next file begins with no page read
  useEffect(() => setPages(null), [name])
  useEffect(
    () =>
      window.standpoint.on('progress', ({ work, done, total }) => {
        if (work === 'import' && total !== null) setPages({ done, total })
      }),
    [],
  )
  return (
    <Modal
      opened={isShown}
      onClose={onStop}
      title={position ? `Reading file ${position}` : 'Reading the file'}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
    >
      <Stack>
        <Text dir="auto">{name}</Text>
        <Progress
          value={pages ? (100 * pages.done) / pages.total : 100}
          animated={pages === null}
          aria-label="How much of the file is read"
        />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {pages ? `Page ${pages.done} of ${pages.total}` : 'Taking it apart where it can do no harm'}
          </Text>
          <Button variant="default" onClick={onStop} data-autofocus>
            Cancel
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
