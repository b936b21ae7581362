import { Button, Group, Modal, Portal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ImportDialog } from './import-dialog'
import classes from './import-dialog.module.css'
import { type ImportState, useImport } from './use-import'

export { useImport }

type ImportFlowProps = { readonly state: ImportState; readonly addTo?: 'new' | 'open-briefing' }

/** The dialogs of an import: the text box for a paste, then the preview with the source's own details. */
export function ImportFlow({ state, addTo = 'new' }: ImportFlowProps) {
  const [text, setText] = useState('')
  async function goOn() {
    if (await state.takeText(text)) setText('')
  }
  return (
    <>
      <Modal
        opened={state.pasting}
        onClose={state.close}
        title={addTo === 'new' ? 'New briefing: paste the text' : 'Add a source: paste the text'}
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
              <Button variant="default" onClick={() => void state.open()}>
                Open a file instead…
              </Button>
              <Button disabled={text.trim() === ''} onClick={() => void goOn()}>
                Go on
              </Button>
            </Group>
          </Group>
        </Stack>
      </Modal>
      {state.prepared && (
        <ImportDialog
          key={state.prepared.importId}
          prepared={state.prepared}
          addTo={addTo}
          onCancel={state.close}
          onFiled={state.filed}
        />
      )}
      {state.dropping && (
        <Portal>
          <div className={classes.drop}>
            {addTo === 'new' ? 'Drop the file to begin a new briefing' : 'Drop the file to add it as a source'}
          </div>
        </Portal>
      )}
    </>
  )
}
