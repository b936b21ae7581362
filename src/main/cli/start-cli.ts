import { randomUUID } from 'node:crypto'
import { app } from 'electron'
import { sampleFolder } from '../app/folders'
import { createPrinting, printHere } from '../export/printing'
import { createImportWindow } from '../import/import-window'
import { createImports } from '../import/imports'
import { runCli } from './run'

/** Runs one command without a window, then ends the process with its exit code. */
export async function startCli(args: readonly string[], development: string | null): Promise<void> {
  // A hidden print window that goes must not end the app before the command has.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  const now = () => new Date()
  const imports = createImports({
    read: createImportWindow(development),
    choose: async () => [],
    onProgress: () => undefined,
  })
  const code = await runCli(args, {
    print: (line) => process.stdout.write(`${line}\n`),
    say: (line) => process.stderr.write(`${line}\n`),
    printPdf: createPrinting({ development, now }),
    printHere: printHere({ development, now }),
    readFile: imports.fromPath,
    now,
    newId: randomUUID,
    sampleFolder: sampleFolder(),
    cwd: process.cwd(),
  })
  // A pipe takes what was written only after the exit would have cut it off.
  process.stdout.write('', () => app.exit(code))
}
