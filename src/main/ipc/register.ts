import { ipcMain } from 'electron'
import { CALLS, type Channel } from '../../shared/ipc'
import { answer, type Desk } from './answer'

/** Registers one checked handler for each channel. A missing channel does not compile. */
export function registerHandlers(desk: Desk): void {
  for (const channel of Object.keys(CALLS) as Channel[])
    ipcMain.handle(channel, (event, payload: unknown) => answer(desk, channel, event, payload))
}
