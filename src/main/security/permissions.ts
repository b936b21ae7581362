import type { Session } from 'electron'

/**
 * Denies a session every permission.
 *
 * All three handlers: Electron's own answer to a request without one is "granted", and the check
 * and the device list are asked by other ways.
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setUSBProtectedClassesHandler(() => [])
  session.on('will-download', (event) => event.preventDefault())
}
