import { describe, expect, it } from 'vitest'
import { sourceFiles, withoutComments } from './source-files'

/** Ways for text from outside to become markup or code. */
const MARKUP_FROM_TEXT =
  /\.(innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)|\b(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML)\b|\bdocument\.write(ln)?\b|\bsrcDoc\b/
const CODE_FROM_TEXT = /(?<![\w.$])eval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/

/** Switches that open what a window's sandbox keeps shut. */
const OPENED_WINDOW =
  /\b(allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webSecurity|webviewTag|allowDisplayingInsecureContent)\b|\b(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames)\s*:\s*true|\b(sandbox|contextIsolation)\s*:\s*false/

const files = sourceFiles()

/** The places where a rule is broken, as `path: the words`. */
const breaches = (rule: RegExp, among = files): string[] =>
  among.flatMap(({ path, code }) => {
    const found = rule.exec(code)
    return found ? [`${path}: ${found[0]}`] : []
  })

describe('forbidden', () => {
  it('has source files to look at', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  it('makes no markup out of text', () => {
    expect(breaches(MARKUP_FROM_TEXT)).toEqual([])
  })

  it('makes no code out of text', () => {
    expect(breaches(CODE_FROM_TEXT)).toEqual([])
  })

  it('opens no window wider than the sandbox', () => {
    expect(breaches(OPENED_WINDOW)).toEqual([])
  })

  it('answers no message past the checks of main/ipc', () => {
    const elsewhere = files.filter(({ path }) => !path.startsWith('main/ipc/'))
    expect(breaches(/\bipcMain\s*\.\s*(handle|on|once|handleOnce)\b/, elsewhere)).toEqual([])
  })

  it('touches the disk of a library by one way only, under which a test can stand another disk', () => {
    const owner = /^main\/(disk|library|settings)\//
    // The machine's own tables: which processes live, and which machine this is.
    const apart = ['main/disk/files.ts', 'main/library/lock.ts', 'main/library/machine.ts']
    const others = files.filter(({ path }) => owner.test(path) && !apart.includes(path))
    expect(breaches(/from 'node:fs(\/promises)?'/, others)).toEqual([])
  })

  it.each([
    ['element.innerHTML = text', MARKUP_FROM_TEXT],
    ['<div dangerouslySetInnerHTML={{ __html: text }} />', MARKUP_FROM_TEXT],
    ['frame.srcdoc = text', MARKUP_FROM_TEXT],
    ['document.write(text)', MARKUP_FROM_TEXT],
    ['eval(text)', CODE_FROM_TEXT],
    ['new Function(text)', CODE_FROM_TEXT],
    ["setTimeout('alert()', 1)", CODE_FROM_TEXT],
    ['webPreferences: { webSecurity: false }', OPENED_WINDOW],
    ['webPreferences: { nodeIntegration: true }', OPENED_WINDOW],
    ['webPreferences: { sandbox: false }', OPENED_WINDOW],
  ])('would find %s', (code, rule) => {
    expect(code).toMatch(rule)
  })

  it('looks at code, not at what a comment says of it', () => {
    expect(withoutComments("// eval(x)\nconst a = 'https://x' /* innerHTML = */")).toBe("\nconst a = 'https://x' ")
  })
})
