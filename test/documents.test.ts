import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printedBy } from './support/printedBy.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const room = join(root, 'node_modules', '.cache', 'passend-documents')

/** The pages whose code is run, and how many pieces each has. */
const pages = [
  ['DIVISION.md', 3],
  ['VUM.md', 3],
  ['ORIENTATION.md', 5],
  ['WORDS.md', 2],
  ['AUDIT.md', 3],
] as const

/** Each `ts` block of a page with the `text` block after it: what it prints. */
const blocksOf = (page: string) =>
  [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/```ts\n(.*?)```\s*```text\n(.*?)```/gs)].map(
    ([, code = '', printed = ''], at) => ({ name: `block ${at + 1}`, code, printed }),
  )

beforeAll(() => mkdirSync(room, { recursive: true }))
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe.each(pages)('docs/%s', (page, count) => {
  const blocks = blocksOf(page)

  test('has code to run', () => expect(blocks).toHaveLength(count))

  test.each(blocks)('prints what it says: $name', async ({ name, code, printed }) => {
    const file = join(room, `${page}-${name.replace(' ', '-')}.mjs`)
    expect(await printedBy(code, file)).toBe(printed.trim())
  })
})
