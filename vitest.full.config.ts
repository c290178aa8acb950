import { defineConfig } from 'vitest/config'
import { alias } from './vitest.config.js'

/** The slower proofs: everything in test/full. */
export default defineConfig({
  resolve: { alias },
  test: { include: ['test/full/**/*.test.ts'], maxWorkers: 2, testTimeout: 600_000, hookTimeout: 600_000 },
})
