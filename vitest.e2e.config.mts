import { defineConfig } from 'vitest/config'

/** Tests that drive the built app, one after another: they share a display and the machine's cores. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts', 'test/faults/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
