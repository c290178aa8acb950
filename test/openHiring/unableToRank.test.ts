import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EnrolInput, OpenHiring } from 'passend/open-hiring'
import { describe, expect, expectTypeOf, test } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Every file of `src` that a file needs, itself included, by following its imports. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached
  reached.add(path)
  const text = readFileSync(join(source, path), 'utf8')
  for (const [, module = ''] of text.matchAll(/from '(\.[^']+)'/g))
    reachedFrom(posix.join(dirname(path), module).replace(/\.js$/, '.ts'), reached)
  return reached
}

describe('the list of open hiring is unable to rank', () => {
  const folder = 'adapters/openHiring'
  const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name))
  const folders = new Set(files.flatMap((file) => [...reachedFrom(file)]).map((path) => path.split('/')[0]))

  test('reaches no file of what scores, ranks, compares or knows anybody, by whatever way', () => {
    expect(files.length).toBeGreaterThan(10)
    for (const forbidden of [
      'score',
      'rank',
      'compile',
      'criteria',
      'prepare',
      'taxonomy',
      'steps',
      'explain',
      'matcher.ts',
    ])
      expect(folders).not.toContain(forbidden)
    const known = files.flatMap((file) => [...reachedFrom(file)])
    expect(known).not.toContain('domain/candidate.ts')
    expect(known).not.toContain('domain/vacancy.ts')
  })

  test('has no room in its types for a profile, a score or an order', () => {
    expectTypeOf<EnrolInput>().toEqualTypeOf<{
      contactReference: string
      by: 'person'
      channel: 'on-site' | 'online'
    }>()
    // Whoever is called is found by the list: there is nobody to name.
    expectTypeOf<Parameters<OpenHiring['callNext']>>().toEqualTypeOf<[listId: string]>()
  })
})
