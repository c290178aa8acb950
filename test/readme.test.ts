import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printedBy } from './support/printedBy.js'

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
    const said = await printedBy(code, file)
    if (printed !== undefined) expect(said).toBe(printed.trim())
  })
})
