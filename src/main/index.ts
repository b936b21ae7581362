import { app } from 'electron'
import { readArguments } from './app/arguments'
import { deviceFolders } from './app/folders'
import { createLog } from './app/log'
import { startWindowed } from './app/start-windowed'
import { takeThrowawayProfile } from './app/throwaway-profile'
import { guardContents } from './security/contents'
import { forbidNetwork } from './security/egress'
import { registerScheme } from './security/register-scheme'
import { enforceSandbox } from './security/sandbox'
import { developmentOrigin } from './security/scheme'
import { guardSessions } from './security/sessions'

// Read this first: what is said before anything runs, and which of two ways the app then goes.

const asked = readArguments(process.argv.slice(1))
const development = developmentOrigin(app.isPackaged)
if (asked.cli) takeThrowawayProfile()
const folders = deviceFolders()
const log = createLog(folders.logs)

// Before ready: these can be said once only.
enforceSandbox()
registerScheme()
forbidNetwork(development)
guardSessions(development)
guardContents(log)

if (asked.cli) void runCommand(asked.cli)
// One window on one profile: a second start only brings the first to the front.
else if (app.requestSingleInstanceLock())
  void app.whenReady().then(() => startWindowed({ asked, development, folders, log }))
else app.quit()

// Loaded only when asked for: a window need not wait for it, nor a command for the window.
async function runCommand(command: readonly string[]): Promise<void> {
  const { startCli } = await import('./cli/start-cli')
  await startCli(command, development)
}
