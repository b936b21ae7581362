import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'

/** The menu of the right mouse button where there is text to edit or a selection to copy; nothing elsewhere. */
export function installContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const items = isEditable
      ? editItems(editFlags)
      : selectionText.trim()
        ? [{ role: 'copy' as const, enabled: editFlags.canCopy }]
        : []
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}

const editItems = (can: Electron.EditFlags): MenuItemConstructorOptions[] => [
  { role: 'undo', enabled: can.canUndo },
  { role: 'redo', enabled: can.canRedo },
  { type: 'separator' },
  { role: 'cut', enabled: can.canCut },
  { role: 'copy', enabled: can.canCopy },
  { role: 'paste', enabled: can.canPaste },
  { type: 'separator' },
  { role: 'selectAll', enabled: can.canSelectAll },
]
