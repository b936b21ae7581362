import type { BriefingId, SourceId } from '../../shared/domain/ids'
import { FILE_LIMIT_BYTES, type Prepared } from '../../shared/ipc'
import { err, type Result } from '../../shared/result'
import { call } from '../app/call'

/** Where a source goes: into a new briefing, or into one there is. */
export type Target = 'new' | BriefingId

/** A source that was just added to a briefing, and what has still to follow: it is shown, then compared with what it corrects. */
export type Arrival = { readonly sourceId: SourceId; readonly corrects: boolean; readonly next: 'show' | 'compare' }

/** Where a text was filed: in which briefing, and as which source of one that was there already. */
export type Filed = { readonly briefingId: BriefingId; readonly arrival: Arrival | null }

/** A file that waits to be read. */
export type WaitingFile = { readonly name: string; readonly prepare: () => Promise<Result<Prepared>> }

/** Files that are imported one after another, and how far that is. */
export type Queue = {
  readonly target: Target
  /** Those still to come, the one in hand first. */
  readonly files: readonly WaitingFile[]
  readonly total: number
}

/** Which of how many is in hand; null for a single one. */
export const positionIn = ({ files, total }: Queue): string | null =>
  total > 1 ? `${total - files.length + 1} of ${total}` : null

/** A file that was chosen in the system's dialog: main knows where it lies. */
export const chosenFile = ({ fileId, name }: { readonly fileId: string; readonly name: string }): WaitingFile => ({
  name,
  prepare: () => call('import:chosen', { fileId }),
})

/** A file that was dropped on the window. It is read when its turn comes. */
export const droppedFile = (file: File): WaitingFile => ({
  name: file.name,
  async prepare() {
    // Refused before it is read: a huge file would fill the memory of the window first.
    if (file.size > FILE_LIMIT_BYTES)
      return err({ code: 'source-too-large', bytes: file.size, limit: FILE_LIMIT_BYTES })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return await call('import:file', { name: file.name.slice(0, 1_000), bytes })
    } catch (error) {
      // A folder can be dropped, and cannot be read.
      return err({ code: 'source-unreadable', name: file.name, reason: error instanceof Error ? error.message : '' })
    }
  },
})

export const discard = ({ importId }: Prepared): void => void call('import:discard', { importId })
