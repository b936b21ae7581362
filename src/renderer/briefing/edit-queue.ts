import type { Edit } from '../../shared/domain/edit'
import type { GroupId } from '../../shared/domain/ids'
import type { AppError } from '../../shared/error'
import type { Changed } from '../../shared/ipc'
import type { Result } from '../../shared/result'

type Entry = { readonly edit: Edit; readonly group: GroupId; error: AppError | null }

/** What the status line says about the last edit. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** Edits that could not be saved, kept for another try. */
  | { readonly kind: 'failed'; readonly error: AppError; readonly kept: number }

type Deps = {
  readonly send: (edit: Edit, group: GroupId) => Promise<Result<Changed>>
  /** Told of each edit that was saved, in order. */
  readonly onSaved: (changed: Changed) => Promise<void>
  readonly onState: (saving: Saving) => void
}

export type EditQueue = {
  /** Whether the edit was saved. One that was not is kept. */
  readonly add: (edit: Edit, group: GroupId) => Promise<boolean>
  /** Tries every kept edit again, in order. */
  readonly retry: () => Promise<void>
  /** Gives up what was kept. */
  readonly drop: () => void
}

/**
 * Sends edits one after another and keeps those that were not saved.
 *
 * Order matters: an older edit of a field that is sent after a newer one would win over it.
 * So a new edit waits behind kept ones; only what can never be accepted is stepped over.
 */
export function createEditQueue({ send, onSaved, onState }: Deps): EditQueue {
  let entries: readonly Entry[] = []
  let running: Promise<void> = Promise.resolve()

  const without = (entry: Entry) => {
    entries = entries.filter((each) => each !== entry)
  }

  async function work(): Promise<void> {
    let savedAt: string | null = null
    for (const entry of entries) {
      const reply = await send(entry.edit, entry.group)
      if (reply.ok) {
        without(entry)
        savedAt = reply.value.savedAt
        await onSaved(reply.value)
        continue
      }
      entry.error = reply.error
      if (!isHopeless(reply.error)) break
    }
    const failed = entries.find(({ error }) => error !== null)
    if (failed?.error) onState({ kind: 'failed', error: failed.error, kept: entries.length })
    else if (savedAt !== null && entries.length === 0) onState({ kind: 'saved', at: savedAt })
  }

  function run(): Promise<void> {
    running = running.then(work, work)
    return running
  }

  return {
    async add(edit, group) {
      const entry: Entry = { edit, group, error: null }
      entries = [...entries, entry]
      onState({ kind: 'saving' })
      await run()
      return !entries.includes(entry)
    },
    async retry() {
      onState({ kind: 'saving' })
      await run()
    },
    drop() {
      entries = []
      onState({ kind: 'idle' })
    },
  }
}

/** Whether sending the same once more must come to the same. */
const isHopeless = ({ code }: AppError): boolean => code === 'bad-request' || code === 'edit-too-large'
