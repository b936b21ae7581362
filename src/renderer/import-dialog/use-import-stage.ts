import { useRef, useState } from 'react'
import type { Prepared } from '../../shared/ipc'
import { call } from '../app/call'
import { notifyError } from '../app/notify'
import { chosenFile, discard, type Queue, type Target, type WaitingFile } from './import-queue'

/** What is on view of an import. */
export type Stage =
  | { readonly kind: 'none' }
  | { readonly kind: 'pasting'; readonly target: Target }
  | { readonly kind: 'reading'; readonly queue: Queue }
  | { readonly kind: 'looking'; readonly queue: Queue; readonly prepared: Prepared }

const NONE: Stage = { kind: 'none' }

/** An import from the choice of files to the last of them filed: one file in hand at a time. */
export function useImportStage() {
  const [stage, setStage] = useState<Stage>(NONE)
  /** Counts the runs, so that an answer to one that was stopped is passed over. */
  const run = useRef(0)

  /** Reads the files of a queue until there is one to look at. A file that is refused is said, and passed over. */
  async function read(queue: Queue): Promise<void> {
    run.current += 1
    const own = run.current
    for (let left = queue; left.files[0]; left = withoutFirst(left)) {
      setStage({ kind: 'reading', queue: left })
      const reply = await left.files[0].prepare()
      if (own !== run.current) {
        if (reply.ok) discard(reply.value)
        return
      }
      if (reply.ok) return setStage({ kind: 'looking', queue: left, prepared: reply.value })
      notifyError(reply.error)
    }
    setStage(NONE)
  }

  return {
    stage,

    take: (files: readonly WaitingFile[], target: Target) => void read({ target, files, total: files.length }),

    async open(target: Target): Promise<void> {
      const chosen = await call('import:choose', {})
      if (!chosen.ok) notifyError(chosen.error)
      else if ('files' in chosen.value) {
        const files = chosen.value.files.map(chosenFile)
        void read({ target, files, total: files.length })
      }
    },

    paste: (target: Target) => setStage({ kind: 'pasting', target }),

    /** False when the text was refused; it stays where it was typed. */
    async takeText(text: string, target: Target): Promise<boolean> {
      const reply = await call('import:paste', { text })
      if (!reply.ok) {
        notifyError(reply.error)
        return false
      }
      const file: WaitingFile = { name: reply.value.name, prepare: async () => reply }
      setStage({ kind: 'looking', queue: { target, files: [file], total: 1 }, prepared: reply.value })
      return true
    },

    /** Reads the file in hand in another way; it stays as it is when that fails. */
    async again(prepared: Prepared, reading: Prepared['reading']): Promise<void> {
      const reply = await call('import:again', { importId: prepared.importId, reading })
      if (!reply.ok) return notifyError(reply.error)
      setStage((now) =>
        now.kind === 'looking' && now.prepared.importId === prepared.importId ? { ...now, prepared: reply.value } : now,
      )
    },

    /** Goes on with the next file; main has forgotten this one, it was filed. */
    filed: (queue: Queue, target: Target) => void read({ ...withoutFirst(queue), target }),

    /** Goes on with the next file without this one. */
    skip: (queue: Queue, prepared: Prepared) => {
      discard(prepared)
      void read(withoutFirst(queue))
    },

    /** Gives the file in hand up, and those after it. */
    stop: () => {
      run.current += 1
      if (stage.kind === 'reading') void call('import:cancel', {})
      if (stage.kind === 'looking') discard(stage.prepared)
      setStage(NONE)
    },
  }
}

const withoutFirst = (queue: Queue): Queue => ({ ...queue, files: queue.files.slice(1) })
