import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Channel, Events, StandpointApi } from '../shared/ipc'
import { checkSpelling } from './spelling'

// The contract is imported as types only, so that no schema is bundled here.
const invoke = <C extends Channel>(channel: C): StandpointApi[C] =>
  ((request: unknown) => ipcRenderer.invoke(channel, request)) as StandpointApi[C]

const EVENTS: ReadonlySet<string> = new Set<keyof Events>([
  'records:changed',
  'library:changed',
  'settings:changed',
  'command',
  'open-briefing',
  'progress',
])

const api: StandpointApi = {
  'app:about': invoke('app:about'),
  'settings:read': invoke('settings:read'),
  'settings:change': invoke('settings:change'),
  'library:status': invoke('library:status'),
  'library:choose': invoke('library:choose'),
  'library:list': invoke('library:list'),
  'library:pack': invoke('library:pack'),
  'library:add-sample': invoke('library:add-sample'),
  'briefing:open': invoke('briefing:open'),
  'briefing:create': invoke('briefing:create'),
  'briefing:edit': invoke('briefing:edit'),
  'briefing:undo': invoke('briefing:undo'),
  'briefing:redo': invoke('briefing:redo'),
  'import:choose': invoke('import:choose'),
  'import:chosen': invoke('import:chosen'),
  'import:file': invoke('import:file'),
  'import:paste': invoke('import:paste'),
  'import:again': invoke('import:again'),
  'import:cancel': invoke('import:cancel'),
  'import:discard': invoke('import:discard'),
  'source:add': invoke('source:add'),
  'source:text': invoke('source:text'),
  'print:preview': invoke('print:preview'),
  'print:save': invoke('print:save'),
  'print:open': invoke('print:open'),
  'print:cancel': invoke('print:cancel'),
  'spelling:check': invoke('spelling:check'),
  'spelling:know': invoke('spelling:know'),
  'clipboard:write': invoke('clipboard:write'),
  'menu:popup': invoke('menu:popup'),
  'menu:state': invoke('menu:state'),

  on(event, listener) {
    if (!EVENTS.has(event)) throw new Error(`There is no event ${String(event)}`)
    // Drop the event: it carries `sender`, which the page must never hold.
    const forward = (_: IpcRendererEvent, value: Parameters<typeof listener>[0]) => listener(value)
    ipcRenderer.on(event, forward)
    return () => void ipcRenderer.off(event, forward)
  },
}

contextBridge.exposeInMainWorld('standpoint', api)
checkSpelling(api['spelling:check'])
