import { join } from 'node:path'
import { createTaxonomy } from 'passend'
import { readPlaces, readTaxonomyDirectory } from 'passend/taxonomy-files'
import { describe, expect, it } from 'vitest'

const data = process.env.PASSEND_DATA

describe.skipIf(data === undefined)('the real files (skipped unless PASSEND_DATA names their directory)', () => {
  it('reads CompetentNL with crebo: every row is of use and nothing dangles', () => {
    const { input, skippedRows } = readTaxonomyDirectory(data ?? '')
    const taxonomy = createTaxonomy(input)
    expect(input.id).toBe('competentnl+crebo')
    expect(skippedRows).toBe(0)
    expect(taxonomy.issues).toEqual([])
    expect(input.concepts.length).toBeGreaterThan(3600)
    expect(input.profiles).toHaveLength(243)
  })

  it('reads ESCO', () => {
    const { input, skippedRows } = readTaxonomyDirectory(data ?? '', { only: ['esco'] })
    expect(skippedRows).toBe(0)
    expect(createTaxonomy(input).issues).toEqual([])
    expect(input.concepts.filter(({ kind }) => kind === 'occupation')).toHaveLength(3039)
    expect(input.profiles).toHaveLength(70)
  })

  it('reads the places', () => {
    expect(readPlaces(join(data ?? '', 'geo/pc4-centroid-region.csv')).size).toBe(4699)
  })
})
