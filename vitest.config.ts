import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

/** Tests and README code import the package by its public names; here those names lead to the source. */
export const alias = [
  { find: /^passend\/vum$/, replacement: source('adapters/vum/index.ts') },
  { find: /^passend\/open-hiring$/, replacement: source('adapters/openHiring/index.ts') },
  { find: /^passend\/praktijkleren$/, replacement: source('adapters/praktijkleren/index.ts') },
  { find: /^passend\/assign$/, replacement: source('assign/index.ts') },
  { find: /^passend\/meetings$/, replacement: source('meetings/index.ts') },
  { find: /^passend\/linker$/, replacement: source('taxonomy/linker/index.ts') },
  { find: /^passend\/in-text$/, replacement: source('inText/index.ts') },
  { find: /^passend\/mappings$/, replacement: source('mappings/index.ts') },
  { find: /^passend\/sectors$/, replacement: source('sectors/index.ts') },
  { find: /^passend\/orientation$/, replacement: source('orientation/index.ts') },
  { find: /^passend\/batch$/, replacement: source('batch/index.ts') },
  { find: /^passend\/carving$/, replacement: source('carving/index.ts') },
  { find: /^passend\/caseload$/, replacement: source('caseload/index.ts') },
  { find: /^passend\/taxonomy-files$/, replacement: source('adapters/taxonomyFiles/index.ts') },
  { find: /^passend\/audit$/, replacement: source('audit/index.ts') },
  { find: /^passend\/audit-stores$/, replacement: source('adapters/auditStores/index.ts') },
  { find: /^passend\/testing$/, replacement: source('testing/index.ts') },
  { find: /^passend$/, replacement: source('index.ts') },
]

export default defineConfig({
  resolve: { alias },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/full/**'], testTimeout: 30_000 },
})
