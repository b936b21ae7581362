import { err, type Result } from '../../shared/result'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import type { Services } from '../ipc/services'

const notThere = (): Result<never> => err({ code: 'internal', reason: 'not there yet' })

/** What answers until the real parts are in. */
export const standIns: Pick<Services, 'settings' | 'library' | 'briefings' | 'printer'> = {
  settings: { read: () => DEFAULT_SETTINGS, change: notThere },
  library: { status: notThere, choose: notThere, list: notThere, addSample: notThere },
  briefings: {
    open: notThere,
    create: notThere,
    edit: notThere,
    undo: notThere,
    redo: notThere,
    addSource: notThere,
    sourceText: notThere,
  },
  printer: { preview: notThere, save: notThere, open: notThere, cancel: () => undefined },
}
