import { useState } from 'react'
import { type Prepared, SOURCE_LIMIT_BYTES } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import { call } from '../app/call'
import { notifyError } from '../app/notify'
import { useFileDrop } from './use-file-drop'

/** What stands between the outside and a new source: a text box, or a prepared text to look at. */
export type ImportState = {
  readonly pasting: boolean
  readonly prepared: Prepared | null
  /** A file is held over the window. */
  readonly dropping: boolean
  readonly open: () => Promise<void>
  readonly paste: () => void
  /** False when the text was refused; it stays where it was typed. */
  readonly takeText: (text: string) => Promise<boolean>
  readonly close: () => void
  /** The prepared text was filed; main has forgotten it. */
  readonly filed: () => void
}

/** The ways in: a dialog, a paste, a file dropped on the window. */
export function useImport(): ImportState {
  const [pasting, setPasting] = useState(false)
  const [prepared, setPrepared] = useState<Prepared | null>(null)

  function take(reply: Result<Prepared | { readonly cancelled: true }>): boolean {
    if (!reply.ok) {
      notifyError(reply.error)
      return false
    }
    if ('cancelled' in reply.value) return false
    if (prepared) discard(prepared)
    setPasting(false)
    setPrepared(reply.value)
    return true
  }
  const dropping = useFileDrop(async (file) => {
    // Refused before it is read: a huge file would fill the memory of the window first.
    if (file.size > SOURCE_LIMIT_BYTES)
      return notifyError({ code: 'source-too-large', bytes: file.size, limit: SOURCE_LIMIT_BYTES })
    const bytes = await file.arrayBuffer().catch((error: unknown) => {
      notifyError({ code: 'source-unreadable', name: file.name, reason: String(error) })
      return null
    })
    if (bytes) take(await call('import:file', { name: file.name, bytes: new Uint8Array(bytes) }))
  })

  return {
    pasting,
    prepared,
    dropping,
    open: async () => void take(await call('import:choose', {})),
    paste: () => setPasting(true),
    takeText: async (text) => take(await call('import:paste', { text })),
    close: () => {
      if (prepared) discard(prepared)
      setPrepared(null)
      setPasting(false)
    },
    filed: () => setPrepared(null),
  }
}

const discard = ({ importId }: Prepared): void => void call('import:discard', { importId })
