import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Prepared } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import { call } from '../app/call'
import { useCommand } from '../app/navigation'
import { notifyError } from '../app/notify'
import { ImportDialog } from './import-dialog'
import { useFileDrop } from './use-file-drop'

/** What stands between the outside and a new source: a text box, or a prepared text to look at. */
export type ImportState = {
  readonly pasting: boolean
  readonly prepared: Prepared | null
  readonly open: () => Promise<void>
  readonly paste: () => void
  readonly takeText: (text: string) => Promise<void>
  readonly close: () => void
  /** The prepared text was filed; main has forgotten it. */
  readonly filed: () => void
}

/** The ways in: a dialog, a paste, a file dropped on the window. */
export function useImport(): ImportState {
  const [pasting, setPasting] = useState(false)
  const [prepared, setPrepared] = useState<Prepared | null>(null)

  function take(reply: Result<Prepared | { readonly cancelled: true }>) {
    if (!reply.ok) return notifyError(reply.error)
    if ('cancelled' in reply.value) return
    setPasting(false)
    setPrepared(reply.value)
  }
  const open = async () => take(await call('import:choose', {}))
  useFileDrop(async (file) =>
    take(await call('import:file', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  useCommand('open-file', () => void open())
  useCommand('new-briefing', () => setPasting(true))

  return {
    pasting,
    prepared,
    open,
    paste: () => setPasting(true),
    takeText: async (text) => take(await call('import:paste', { text })),
    close: () => {
      if (prepared) void call('import:discard', { importId: prepared.importId })
      setPrepared(null)
      setPasting(false)
    },
    filed: () => setPrepared(null),
  }
}

type ImportFlowProps = { readonly state: ImportState; readonly addTo?: 'new' | 'open-briefing' }

/** The dialogs of an import: the text box for a paste, then the preview with the source's own details. */
export function ImportFlow({ state, addTo = 'new' }: ImportFlowProps) {
  const [text, setText] = useState('')
  return (
    <>
      <Modal opened={state.pasting} onClose={state.close} title="Paste a text" size="xl">
        <Stack>
          <Textarea
            aria-label="The text"
            placeholder="Paste the article here, one paragraph a line."
            data-autofocus
            rows={16}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              It is frozen as it is: claims are anchored in it letter for letter.
            </Text>
            <Button
              disabled={text.trim() === ''}
              onClick={() => {
                void state.takeText(text)
                setText('')
              }}
            >
              Go on
            </Button>
          </Group>
        </Stack>
      </Modal>
      {state.prepared && (
        <ImportDialog prepared={state.prepared} addTo={addTo} onCancel={state.close} onFiled={state.filed} />
      )}
    </>
  )
}
