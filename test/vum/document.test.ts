import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printedBy } from '../support/printedBy.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const room = join(root, 'node_modules', '.cache', 'passend-vum')

/** Each `ts` block of docs/VUM.md with the `text` block after it: what it prints. */
const blocks = [
  ...readFileSync(join(root, 'docs/VUM.md'), 'utf8').matchAll(/```ts\n(.*?)```\s*```text\n(.*?)```/gs),
].map(([, code = '', printed = ''], at) => ({ name: `block ${at + 1}`, code, printed }))

beforeAll(() => mkdirSync(room, { recursive: true }))
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe('docs/VUM.md', () => {
  test('has code to run', () => expect(blocks).toHaveLength(3))

  test.each(blocks)('prints what it says: $name', async ({ name, code, printed }) => {
    const file = join(room, `${name.replace(' ', '-')}.mjs`)
    expect(await printedBy(code, file)).toBe(printed.trim())
  })
})
