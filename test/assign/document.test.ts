import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const room = join(root, 'node_modules', '.cache', 'passend-division')

/** Each `ts` block of docs/DIVISION.md with the `text` block after it: what it prints. */
const blocks = [
  ...readFileSync(join(root, 'docs/DIVISION.md'), 'utf8').matchAll(/```ts\n(.*?)```\s*```text\n(.*?)```/gs),
].map(([, code = '', printed = ''], at) => ({ name: `block ${at + 1}`, code, printed }))

beforeAll(() => mkdirSync(room, { recursive: true }))
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe('docs/DIVISION.md', () => {
  test('has code to run', () => expect(blocks).toHaveLength(3))

  test.each(blocks)('prints what it says: $name', async ({ name, code, printed }) => {
    const { outputFiles } = await build({
      stdin: { contents: code, loader: 'ts', resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      alias: { passend: join(root, 'src/index.ts'), 'passend/assign': join(root, 'src/assign/index.ts') },
    })
    const file = join(room, `${name.replace(' ', '-')}.mjs`)
    writeFileSync(file, outputFiles[0]?.text ?? '')
    const lines: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      lines.push(format(...values))
    })
    try {
      await import(pathToFileURL(file).href)
    } finally {
      log.mockRestore()
    }
    expect(lines.join('\n').trim()).toBe(printed.trim())
  })
})
