import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printedBy } from '../support/printedBy.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const room = join(root, 'node_modules', '.cache', 'passend-orientation')

/** Each `ts` block of docs/ORIENTATION.md with the `text` block after it: what it prints. The rooms are reached by their files. */
const blocks = [
  ...readFileSync(join(root, 'docs/ORIENTATION.md'), 'utf8').matchAll(/```ts\n(.*?)```\s*```text\n(.*?)```/gs),
].map(([, code = '', printed = ''], at) => ({
  name: `block ${at + 1}`,
  code: code.replace(/'passend\/(orientation|sectors|mappings)'/g, (_, name) => `'${root}src/${name}/index.ts'`),
  printed,
}))

beforeAll(() => mkdirSync(room, { recursive: true }))
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe('docs/ORIENTATION.md', () => {
  test('has code to run', () => expect(blocks).toHaveLength(4))

  test.each(blocks)('prints what it says: $name', async ({ name, code, printed }) => {
    const file = join(room, `${name.replace(' ', '-')}.mjs`)
    expect(await printedBy(code, file)).toBe(printed.trim())
  })
})
