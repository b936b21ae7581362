import { app, nativeTheme } from 'electron'
import { addressOf } from '../security/scheme'
import { pageSession } from '../security/sessions'
import { createSpeller } from '../spelling/speller'
import { openMainWindow } from '../windows/main-window'
import { holdWindow } from '../windows/window-holder'
import { openDeviceMemory } from './device-memory'
import type { Start } from './opened'

/**
 * Opens the window first, and loads what answers it while the page is on its way.
 *
 * Nothing here may import a schema, statically: zod alone takes longer to load than all of this.
 */
export async function startWindowed(start: Start): Promise<void> {
  const { development, folders, log } = start
  pageSession('app')
  const memory = await openDeviceMemory(folders.memory)
  nativeTheme.themeSource = memory.read().theme
  const spelling = createSpeller(async (language) => (await import('../spelling/dictionary')).loadDictionary(language))
  const window = holdWindow(() => openMainWindow({ address: addressOf('app', development), memory, spelling, log }))
  app.on('second-instance', window.focus)
  app.on('activate', window.focus)

  const { connectWindow } = await import('./connect-window')
  connectWindow({ ...start, memory, spelling, window })
}
