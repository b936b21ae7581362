import { Menu } from 'electron'
import { type MenuDeps, type MenuState, menuTemplate } from './menu-template'

const NOTHING_OPEN: MenuState = { undo: null, redo: null, briefing: false, recent: [] }

/** Puts up the native menu, and answers a function that brings it up to date. */
export function installAppMenu(deps: MenuDeps): (state: MenuState) => void {
  let shown = ''
  const show = (state: MenuState): void => {
    const key = JSON.stringify(state)
    // Built anew it would close under the pointer.
    if (key === shown) return
    shown = key
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, deps)))
  }
  show(NOTHING_OPEN)
  return show
}
