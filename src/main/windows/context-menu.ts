import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Speller } from '../spelling/speller'
import { literal } from './menu-template'

type Spelling = Pick<Speller, 'suggest' | 'learn'>

/** The menu of the right mouse button where there is text to edit or a selection to copy; nothing elsewhere. */
export function installContextMenu(window: BrowserWindow, spelling: Spelling): void {
  const show = (items: MenuItemConstructorOptions[]): void => {
    if (items.length > 0 && !window.isDestroyed()) Menu.buildFromTemplate(items).popup({ window })
  }
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags, misspelledWord }) => {
    if (!isEditable) return show(selectionText.trim() ? [{ role: 'copy', enabled: editFlags.canCopy }] : [])
    if (!misspelledWord) return show(editItems(editFlags))
    void spelling.suggest(misspelledWord).then((words) => {
      const replace = (word: string): void => window.webContents.replaceMisspelling(word)
      const learn = (): void => spelling.learn(misspelledWord)
      show([...spellingItems(misspelledWord, words, replace, learn), ...editItems(editFlags)])
    })
  })
}

function spellingItems(
  wrong: string,
  words: readonly string[],
  replace: (word: string) => void,
  learn: () => void,
): MenuItemConstructorOptions[] {
  const found = words.map((word): MenuItemConstructorOptions => ({ label: literal(word), click: () => replace(word) }))
  return [
    ...(found.length > 0 ? found : [{ label: 'No suggestion', enabled: false }]),
    { type: 'separator' },
    { label: `Add “${literal(wrong)}” to my words`, click: learn },
    { type: 'separator' },
  ]
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
