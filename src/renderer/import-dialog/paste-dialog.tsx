import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import classes from './import-dialog.module.css'
import type { Target } from './import-queue'

type PasteDialogProps = {
  readonly target: Target
  /** False when the text was refused. */
  readonly onText: (text: string) => Promise<boolean>
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** The text box for a paste. */
export function PasteDialog({ target, onText, onOpen, onClose }: PasteDialogProps) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  async function goOn() {
    setBusy(true)
    // Taken, this dialog is gone.
    if (!(await onText(text))) setBusy(false)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={target === 'new' ? 'New briefing: paste the text' : 'Add a source: paste the text'}
      size="xl"
      closeOnClickOutside={text === ''}
    >
      <Stack>
        <Textarea
          aria-label="The text"
          placeholder="Paste the article here. Each line becomes a paragraph."
          data-autofocus
          rows={16}
          dir="auto"
          classNames={{ input: classes.paste }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            It is frozen as it is: claims are anchored in it letter for letter.
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={onOpen}>
              Open files instead…
            </Button>
            <Button disabled={text.trim() === ''} loading={busy} onClick={() => void goOn()}>
              Go on
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}
