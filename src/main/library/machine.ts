import { readFileSync } from 'node:fs'
import { arch, hostname, platform } from 'node:os'
import { sha256 } from './checksum'

/** Where Linux keeps the id that a machine was given when it was set up. */
const MACHINE_ID_FILES = ['/etc/machine-id', '/var/lib/dbus/machine-id']

/**
 * Tells this machine from others, so that a copied `userData` does not write under one name from
 * two places. Only a hash: the id itself is meant to stay on the machine.
 */
export function machineId(): string {
  for (const path of MACHINE_ID_FILES) {
    try {
      const id = readFileSync(path, 'utf8').trim()
      if (id !== '') return sha256(`standpoint ${id}`).slice(0, 32)
    } catch {
      // Not this system's place for it.
    }
  }
  return sha256(`standpoint ${platform()} ${arch()} ${hostname()}`).slice(0, 32)
}
