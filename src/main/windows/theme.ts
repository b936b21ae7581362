import { nativeTheme } from 'electron'
import type { Settings } from '../../shared/settings'
import type { DeviceMemory } from '../app/device-memory'

/**
 * Makes menus, dialogs and the page's `prefers-color-scheme` follow the analyst's choice, and
 * remembers it for the next start, which shows a window before the settings are read.
 */
export function showTheme({ theme }: Pick<Settings, 'theme'>, memory: DeviceMemory): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
  if (memory.read().theme !== theme) memory.remember({ theme })
}
