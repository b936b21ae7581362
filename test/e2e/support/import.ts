import type { Page } from 'playwright-core'
import type { Reading } from '../../../src/shared/import-job'
import type { Prepared, StandpointApi } from '../../../src/shared/ipc'
import type { Result } from '../../../src/shared/result'

declare global {
  interface Window {
    readonly standpoint: StandpointApi
  }
}

/** Hands the app a file as dropping it on the window would, and answers what it makes of it. */
export const importFile = (page: Page, name: string, contents: string | Uint8Array): Promise<Result<Prepared>> =>
  page.evaluate(
    async ({ name: called, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      return window.standpoint['import:file']({ name: called, bytes })
    },
    { name, base64: Buffer.from(contents).toString('base64') },
  )

/** Reads what was imported once more, in another way. */
export const importAgain = (page: Page, importId: string, reading: Reading): Promise<Result<Prepared>> =>
  page.evaluate((request) => window.standpoint['import:again'](request), { importId, reading })
