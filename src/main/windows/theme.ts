import { nativeTheme } from 'electron'
import type { Settings } from '../../shared/settings'

/** Makes menus, dialogs and the page's `prefers-color-scheme` follow the analyst's choice. */
export function showTheme({ theme }: Pick<Settings, 'theme'>): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
}
