import { join } from 'node:path'
import { ROOT } from './project.mjs'

/**
 * Bundles TypeScript entries as CommonJS for Node, beside each other.
 *
 * @param entries - the path of each entry by the name of its bundle, `NAME.cjs`.
 * @returns the folder they lie in.
 */
export async function bundle(outDir, entries) {
  // Loaded here: set-up has to install it first.
  const { build } = await import('vite')
  const folder = join(ROOT, 'test-results', outDir)
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      rollupOptions: {
        input: entries,
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  })
  return folder
}
