import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** The runtime may be Electron 25 (Chrome 114, Node 18.15): newer syntax is translated down to that. */
const NODE_TARGET = 'node18'
const CHROME_TARGET = 'chrome114'

/** Fixed, so that the development policy can name one origin. */
const DEV_PORT = 5173

const PAGES = ['index', 'print', 'import'] as const

const source = (path: string): string => resolve(__dirname, 'src', path)

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      outDir: 'out/main',
      // CommonJS cannot `require` the packages that are ES modules only, so every dependency is bundled.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: source('main/index.ts'), 'pack-thread': source('main/library/pack-thread.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that can require nothing but `electron`.
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: Object.fromEntries(PAGES.map((page) => [page, source(`preload/${page}.ts`)])),
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [react()],
    server: { host: '127.0.0.1', port: DEV_PORT, strictPort: true },
    build: {
      target: CHROME_TARGET,
      minify: true,
      outDir: resolve(__dirname, 'out/renderer'),
      // `data:` URLs would need holes in the policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: PAGES.map((page) => source(`renderer/${page}.html`)) },
    },
  },
})
