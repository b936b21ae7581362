import { defineConfig } from 'vitest/config'

/** Draws every screen of the built app for looking at; it proves nothing by itself. */
export default defineConfig({
  test: {
    include: ['test/screens/screens.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
})
