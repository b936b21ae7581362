import { protocol } from 'electron'
import { SCHEME } from './scheme'

/**
 * Makes our scheme behave like https: an origin, storage, a secure context.
 *
 * Before ready, and once: a second call anywhere would replace this one.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}
