import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const room = join(root, 'node_modules', '.cache', 'passend-readme')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** Each `ts` block of the README, with the `text` block right after it, if there is one: what it prints. */
const blocks = [...readme.matchAll(/```ts\n(.*?)```(?:\s*```text\n(.*?)```)?/gs)].map(
  ([, code = '', printed], index) => ({
    code,
    printed,
    name: `block ${index + 1}: ${code.split('\n').find((line) => line.trim() !== '') ?? ''}`,
  }),
)

beforeAll(() => mkdirSync(room, { recursive: true }))
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe('the README', () => {
  test('has code to run', () => expect(blocks.length).toBeGreaterThanOrEqual(4))

  test.each(blocks)('$name', async ({ code, printed }) => {
    const file = join(room, `block-${blocks.findIndex((block) => block.code === code)}.mjs`)
    const source = (path: string) => join(root, 'src', path)
    const { outputFiles } = await build({
      stdin: { contents: code, loader: 'ts', resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      alias: {
        passend: source('index.ts'),
        'passend/vum': source('adapters/vum/index.ts'),
        'passend/taxonomy-files': source('adapters/taxonomyFiles/index.ts'),
        'passend/praktijkleren': source('adapters/praktijkleren/index.ts'),
        'passend/open-hiring': source('adapters/openHiring/index.ts'),
        'passend/assign': source('assign/index.ts'),
        'passend/batch': source('batch/index.ts'),
        'passend/carving': source('carving/index.ts'),
        'passend/meetings': source('meetings/index.ts'),
        'passend/caseload': source('caseload/index.ts'),
        'passend/testing': source('testing/index.ts'),
      },
    })
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
    if (printed !== undefined) expect(lines.join('\n').trim()).toBe(printed.trim())
  })
})
