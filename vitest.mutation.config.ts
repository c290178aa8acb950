import { defineConfig } from 'vitest/config'
import { alias } from './vitest.config.js'

/** The tests that Stryker runs: those of the stages it changes, and no other. */
export default defineConfig({
  resolve: { alias },
  test: { include: ['test/{criteria,score,prepare}/**/*.test.ts'], testTimeout: 30_000 },
})
