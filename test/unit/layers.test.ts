import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files'

/** Who may import whom. Anything not listed here is a mistake in the design, not in the list. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  preload: ['preload', 'shared'],
  main: ['main', 'shared'],
  renderer: ['renderer', 'shared'],
}

/** What needs the operating system. */
const ONLY_MAIN = /^(node:|electron$|fs$|path$|os$|child_process$|crypto$)/

/** Packages that need a page. */
const ONLY_RENDERER = /^(react(-dom)?(\/|$)|dexie|@mantine\/|@tanstack\/|@tabler\/|pdfjs-dist|get-nonce)/

/** Globals of one process; code that every process shares must do without. */
const PROCESS_GLOBALS =
  /(?<![\w.$'"-])(window|document|navigator|localStorage|indexedDB|process|Buffer|__dirname|require|setImmediate)\s*[.[(]/

type Import = { readonly target: string; readonly typeOnly: boolean }

const files = sourceFiles().filter(({ path }) => /\.tsx?$/.test(path))

describe('layers', () => {
  it('has source files to look at', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  it.each(files)('$path imports only what its layer may', ({ path, code }) => {
    const layer = layerOf(path)
    for (const { target } of importsIn(code)) {
      const said = `${path} -> ${target}`
      if (target.startsWith('.')) {
        const imported = layerOf(posix.join(posix.dirname(path), target))
        // The frozen sample and the fonts lie outside `src`; they are files, not a layer.
        if (!imported.startsWith('..')) expect(MAY_IMPORT[layer], said).toContain(imported)
      } else {
        if (layer === 'shared' || layer === 'renderer') expect(target, said).not.toMatch(ONLY_MAIN)
        if (layer === 'shared' || layer === 'main') expect(target, said).not.toMatch(ONLY_RENDERER)
      }
    }
  })

  it.each(files.filter(({ path }) => layerOf(path) === 'shared'))('$path uses no global of one process', ({ code }) => {
    expect(code).not.toMatch(PROCESS_GLOBALS)
  })

  it('bundles nothing but our own code into a preload', () => {
    const reached = files.filter(({ path }) => layerOf(path) === 'preload').flatMap(({ path }) => packagesReached(path))
    expect(reached.filter((each) => !each.endsWith(' -> electron'))).toEqual([])
  })

  it('reads every form of import', () => {
    const code = `import a from '../a'\nimport type { B } from './b'\nexport * from './c'\nimport './d.css'\nawait import('./e')`
    expect(importsIn(code)).toEqual([
      { target: '../a', typeOnly: false },
      { target: './b', typeOnly: true },
      { target: './c', typeOnly: false },
      { target: './d.css', typeOnly: false },
      { target: './e', typeOnly: false },
    ])
  })
})

const layerOf = (path: string): string => path.split('/')[0] ?? ''

/** What a file imports or re-exports, statically or not. */
function importsIn(code: string): Import[] {
  const statements = code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  )
  return [...statements].map(([, type, from, dynamic]) => ({
    target: from ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }))
}

/** The packages that end up in a bundle of this file, as `file -> package`; imports of types leave nothing behind. */
function packagesReached(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const code = files.find((file) => file.path === path)?.code ?? ''
  return importsIn(code)
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ target }) => {
      if (!target.startsWith('.')) return [`${path} -> ${target}`]
      const stem = posix.join(posix.dirname(path), target)
      return [`${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`].flatMap((each) => packagesReached(each, seen))
    })
}
