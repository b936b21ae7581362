import { app, dialog } from 'electron'
import type { Log } from './log'

/** How long the last edits of a closing window may take to arrive, in milliseconds. */
const LATE_EDITS_MS = 60
/** How long the disk may take; a disk that hangs must not keep the app open for ever. In milliseconds. */
const DEADLINE_MS = 15_000

type Deps = {
  /** Settles when everything accepted so far is on the disk, or has failed to get there. */
  readonly settle: () => Promise<unknown>
  readonly log: Log
}

/**
 * Lets the app end only when what was typed last is on the disk.
 *
 * At `will-quit` all windows are closed, and their last edits are in; quitting is held back until
 * they are written. Three states: running, settling (further requests to quit change nothing),
 * settled. When the disk does not settle in time, the analyst decides.
 */
export function guardQuit({ settle, log }: Deps): void {
  let state: 'running' | 'settling' | 'settled' = 'running'
  app.on('will-quit', (event) => {
    if (state === 'settled') return
    event.preventDefault()
    if (state === 'settling') return
    state = 'settling'
    void settleAndQuit()
  })

  async function settleAndQuit(): Promise<void> {
    await sleep(LATE_EDITS_MS)
    const outcome = await Promise.race([
      settle().then(
        () => 'settled' as const,
        (error: unknown) => {
          log.error('the library could not be closed', { error })
          return 'settled' as const
        },
      ),
      sleep(DEADLINE_MS).then(() => 'late' as const),
    ])
    if (outcome === 'late' && !leaveAnyway()) return settleAndQuit()
    state = 'settled'
    app.quit()
  }

  function leaveAnyway(): boolean {
    log.error('the disk did not settle in time', { waitedMs: DEADLINE_MS })
    const choice = dialog.showMessageBoxSync({
      type: 'warning',
      message: 'The last changes are still being written.',
      detail: 'The disk takes unusually long. Wait, or leave and lose what is not written yet.',
      buttons: ['Wait', 'Leave'],
      defaultId: 0,
      cancelId: 0,
    })
    return choice === 1
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
