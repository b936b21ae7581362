import type { Speller } from '../spelling/speller'
import type { WindowHolder } from '../windows/window-holder'
import type { Arguments } from './arguments'
import type { DeviceMemory } from './device-memory'
import type { DeviceFolders } from './folders'
import type { Log } from './log'

/** What the app starts with. */
export type Start = {
  readonly asked: Arguments
  /** The development server, or null. */
  readonly development: string | null
  readonly folders: DeviceFolders
  readonly log: Log
}

/** The window that opened, and what its device remembers. */
export type Opened = Start & {
  readonly memory: DeviceMemory
  readonly spelling: Speller
  readonly window: WindowHolder
}
