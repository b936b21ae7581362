import type { ImportBridge, Imported, ImportJob } from '../../shared/import-job'
import { ok, type Result } from '../../shared/result'
import { decode } from '../../shared/text/decode'
import { freeze } from '../../shared/text/freeze'
import { installTrustedTypes } from '../trusted-types'

// This page shows nothing. It takes bytes from outside apart where they can do no harm: no disk,
// no network, no bridge but this one, and main destroys it when it is done or at a deadline.
installTrustedTypes()
const bridge = (window as unknown as { readonly standpointImport: ImportBridge }).standpointImport
bridge.done(imported(await bridge.job()))

function imported({ name, bytes }: ImportJob): Result<Imported> {
  const decoded = decode(bytes, name)
  if (!decoded.ok) return decoded
  const { text, notices } = freeze(decoded.value.text)
  return ok({ text, encoding: decoded.value.encoding, notices })
}
