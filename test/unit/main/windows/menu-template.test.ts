import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuState, menuTemplate } from '../../../../src/main/windows/menu-template'
import type { BriefingId } from '../../../../src/shared/domain/ids'
import { COMMANDS, type Command } from '../../../../src/shared/ipc'

const OPEN: MenuState = { undo: 'stance of Ada & Ben', redo: null, briefing: true, recent: [] }

/** The menu's items, without its separators. */
function itemsOf(state: MenuState, isMac = false, sent: Command[] = [], withDeveloperTools = false) {
  const deps = {
    send: (command: Command) => sent.push(command),
    openBriefing: () => undefined,
    appName: 'Standpoint',
    withDeveloperTools,
  }
  return menuTemplate(state, deps, isMac)
    .flatMap(({ submenu }) => (submenu ?? []) as MenuItemConstructorOptions[])
    .filter(({ type }) => type !== 'separator')
}

describe('menuTemplate', () => {
  it('names what undo would take back, letter by letter', () => {
    expect(itemsOf(OPEN).find(({ id }) => id === 'undo')?.label).toBe('&Undo stance of Ada && Ben')
    expect(itemsOf(OPEN).find(({ id }) => id === 'redo')?.label).toBe('&Redo')
  })

  it('opens one of the briefings that were changed last, and shortens a long title', () => {
    const opened: string[] = []
    const recent = [
      { id: 'a' as BriefingId, title: 'Raids & borders '.repeat(20) },
      { id: 'b' as BriefingId, title: '' },
    ]
    const template = menuTemplate(
      { ...OPEN, recent },
      {
        send: () => undefined,
        openBriefing: (id) => opened.push(id),
        appName: 'Standpoint',
        withDeveloperTools: false,
      },
      false,
    )
    const file = template[0]?.submenu as MenuItemConstructorOptions[]
    const items = file.find(({ label }) => label === 'Open &recent')?.submenu as MenuItemConstructorOptions[]
    for (const { click } of items) (click as () => void)()
    expect(opened).toEqual(['a', 'b'])
    expect(items[0]?.label?.startsWith('Raids && borders')).toBe(true)
    expect(items[0]?.label?.length).toBeLessThan(70)
    expect(items[1]?.label).toBe('Untitled briefing')
  })

  it('offers what needs a briefing only with one', () => {
    const closed = itemsOf({ ...OPEN, briefing: false })
    const disabled = closed.filter(({ enabled }) => enabled === false).map(({ id }) => id)
    expect(disabled).toEqual([
      'open-recent',
      'print',
      'show-desk',
      'show-stance-pass',
      'show-front-page',
      'show-matrix',
    ])
  })

  it.each([false, true])('reaches every command (mac: %s)', (isMac) => {
    const sent: Command[] = []
    for (const { click } of itemsOf(OPEN, isMac, sent)) (click as (() => void) | undefined)?.()
    expect([...new Set(sent)].sort()).toEqual([...COMMANDS].sort())
  })

  it.each([false, true])('gives no two items one key (mac: %s)', (isMac) => {
    const keys = itemsOf(OPEN, isMac, [], true).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each([false, true])('has the roles people expect (mac: %s)', (isMac) => {
    const roles = itemsOf(OPEN, isMac).map(({ role }) => role)
    for (const role of [
      'quit',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
    ])
      expect(roles).toContain(role)
  })

  it('has developer tools only where they are wanted', () => {
    expect(itemsOf(OPEN).some(({ role }) => role === 'toggleDevTools')).toBe(false)
    expect(itemsOf(OPEN, false, [], true).some(({ role }) => role === 'toggleDevTools')).toBe(true)
  })
})
