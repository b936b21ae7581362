import type { MenuItemConstructorOptions } from 'electron'
import type { BriefingId } from '../../shared/domain/ids'
import type { Command, Request } from '../../shared/ipc'

/** What the menu may offer just now. */
export type MenuState = Request<'menu:state'>

export type MenuDeps = {
  readonly send: (command: Command) => void
  readonly openBriefing: (id: BriefingId) => void
  readonly appName: string
  readonly withDeveloperTools: boolean
}

/** A label as it is: in a menu one `&` would mark the next letter as a key. */
export const literal = (label: string): string => label.replaceAll('&', '&&')

/** A menu as wide as a sentence covers the window. In UTF-16 code units. */
const LONGEST_LABEL = 60
const shortened = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label

/** The whole menu for one state. Undo and redo go to the page, which knows whether a text field is meant. */
export function menuTemplate(
  state: MenuState,
  { send, openBriefing, appName, withDeveloperTools }: MenuDeps,
  isMac = process.platform === 'darwin',
): MenuItemConstructorOptions[] {
  const item = (command: Command, label: string, accelerator: string, enabled = true): MenuItemConstructorOptions => ({
    id: command,
    label,
    accelerator,
    enabled,
    click: () => send(command),
  })
  const separator = { type: 'separator' as const }
  const about: MenuItemConstructorOptions = { id: 'about', label: 'About Standpoint', click: () => send('about') }
  const settings = item('settings', 'Settings…', 'CmdOrCtrl+,')
  const named = (verb: string, label: string | null): string => (label ? `${verb} ${literal(label)}` : verb)
  const ofMac: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }

  return [
    ...(isMac ? [ofMac] : []),
    {
      label: '&File',
      submenu: [
        item('new-briefing', '&New briefing…', 'CmdOrCtrl+N'),
        item('open-file', '&Open file…', 'CmdOrCtrl+O'),
        {
          id: 'open-recent',
          label: 'Open &recent',
          enabled: state.recent.length > 0,
          submenu: state.recent.map(({ id, title }) => ({
            label: literal(shortened(title)) || 'Untitled briefing',
            click: () => openBriefing(id),
          })),
        },
        separator,
        item('print', '&Print / save…', 'CmdOrCtrl+P', state.briefing),
        ...(isMac
          ? [separator, { role: 'close' as const }]
          : [separator, settings, separator, { role: 'quit' as const }]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('undo', named('&Undo', state.undo), 'CmdOrCtrl+Z'),
        item('redo', named('&Redo', state.redo), isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        ...(isMac ? [] : [{ ...item('redo', 'Redo', 'Ctrl+Shift+Z'), id: 'redo-too', visible: false }]),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        item('find', '&Find…', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('show-library', '&Library', 'CmdOrCtrl+1'),
        item('show-all-claims', '&All claims', 'CmdOrCtrl+6'),
        item('show-desk', '&Desk', 'CmdOrCtrl+2', state.briefing),
        item('show-stance-pass', '&Stance pass', 'CmdOrCtrl+3', state.briefing),
        item('show-front-page', 'F&ront page', 'CmdOrCtrl+4', state.briefing),
        item('show-matrix', '&Matrix', 'CmdOrCtrl+5', state.briefing),
        separator,
        item('palette', '&Commands…', 'CmdOrCtrl+K'),
        separator,
        { role: 'zoomIn' },
        // `Plus` needs Shift on most keyboards; people press the key as it is.
        { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        separator,
        { role: 'togglefullscreen' },
        ...(withDeveloperTools ? [separator, { role: 'toggleDevTools' as const }, { role: 'reload' as const }] : []),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    {
      label: '&Help',
      submenu: [
        // The key itself belongs to the page: in a text field `?` is a letter.
        { ...item('keys', '&Keys', '?'), registerAccelerator: false },
        ...(isMac ? [] : [separator, about]),
      ],
    },
  ]
}
