import { defineConfig } from 'vitest/config'

/** Unit tests. The tests that drive the real app are in `vitest.e2e.config.mts`. */
export default defineConfig({
  test: {
    include: ['test/{unit,faults}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
})
