import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTaxonomy, starterCompetence } from 'passend'
import { describe, expect, test } from 'vitest'
import { createMappings } from '../../src/mappings/index.js'
import { origin } from './world.js'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** Every file that some files reach by their imports, types among them. */
function reached(starts: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g))
      visit(join(dirname(file), `${specifier}.ts`))
  }
  for (const start of starts) visit(join(src, start))
  return [...seen].map((file) => relative(src, file)).sort()
}

describe('the linker of texts, and all that scores', () => {
  test('read no mapping: a text becomes a concept by its labels alone', () => {
    const files = reached(['taxonomy/taxonomy.ts', 'taxonomy/linkText.ts', 'index.ts'])
    expect(files).toContain('taxonomy/spelling/spelling.ts') // the walk went on beyond the first file
    expect(files).toContain('score/scorePair.ts')
    expect(files.filter((file) => /mappings/i.test(file))).toEqual([])
  })

  test('so a mapping changes nothing that a text is linked to', () => {
    const input = {
      concepts: [
        { id: 'own:kok', kind: 'occupation' as const, labels: { nl: 'kok' } },
        { id: 'own:chef', kind: 'occupation' as const, labels: { nl: 'chef-kok' } },
      ],
    }
    const before = createTaxonomy(input).link('kok')
    createMappings([
      {
        from: 'own:kok',
        fromTaxonomy: 'own',
        relation: 'exact',
        to: starterCompetence('warme-gerechten-koken'),
        origin,
      },
    ])
    expect(createTaxonomy(input).link('kok')).toEqual(before)
  })
})
