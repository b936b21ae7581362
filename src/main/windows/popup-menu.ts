import { type BrowserWindow, Menu } from 'electron'
import type { Request } from '../../shared/ipc'
import { literal } from './menu-template'

/** A label that stands for a line between items. */
const SEPARATOR = '-'

/** Shows a native menu at the pointer. @returns the id of the chosen item, or null. */
export function popUpMenu(window: BrowserWindow | null, { items }: Request<'menu:popup'>): Promise<string | null> {
  if (!window) return Promise.resolve(null)
  return new Promise((resolve) => {
    let chosen: string | null = null
    const menu = Menu.buildFromTemplate(
      items.map(({ id, label, enabled, checked }) =>
        label === SEPARATOR
          ? { type: 'separator' as const }
          : {
              label: literal(label),
              enabled,
              ...(checked === undefined ? {} : { type: 'checkbox' as const, checked }),
              click: () => {
                chosen = id
              },
            },
      ),
    )
    // The menu closes before the click is told on some systems.
    menu.popup({ window, callback: () => setImmediate(() => resolve(chosen)) })
  })
}
