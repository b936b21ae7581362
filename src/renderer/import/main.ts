import type { ImportBridge, Imported, ImportJob } from '../../shared/import-job'
import { err, type Result } from '../../shared/result'
import { installTrustedTypes } from '../trusted-types'
import { isMarkupAllowed } from './markup'
import { read } from './read'

// This page shows nothing. It takes bytes from outside apart where they can do no harm: no disk,
// no network, no bridge but this one, and main destroys it when it is done or at a deadline.
installTrustedTypes(isMarkupAllowed)
const bridge = (window as unknown as { readonly standpointImport: ImportBridge }).standpointImport
bridge.done(await outcomeOf(await bridge.job()))

/** A parser that gives up in the middle, on a nesting that is too deep for it or the like, speaks of the file. */
async function outcomeOf(job: ImportJob): Promise<Result<Imported>> {
  try {
    return await read(job, bridge.progress)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return err({ code: 'source-damaged', name: job.name, reason: reason.slice(0, 300) })
  }
}
