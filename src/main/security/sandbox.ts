import { app } from 'electron'

/**
 * Puts every renderer into the system's sandbox, whatever its window asks for. Before ready.
 *
 * Not as root, where Chromium has to be started with `--no-sandbox`: child processes would be
 * started without that switch, and refuse to run.
 */
export function enforceSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
