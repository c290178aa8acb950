import { createTaxonomy, type TaxonomyInput } from 'passend'
import { mergeTaxonomies, readPlaces, readTaxonomyDirectory } from 'passend/taxonomy-files'
import { describe, expect, it } from 'vitest'
import { competentNl, crebo, esco, folder, within } from './folder.js'

const allThree = { ...within('competentnl', competentNl), ...within('crebo', crebo), ...within('esco-nl', esco) }

describe('readTaxonomyDirectory', () => {
  it('reads CompetentNL and crebo together, and ESCO only if asked', () => {
    const directory = folder(allThree)
    const { input, skippedRows } = readTaxonomyDirectory(directory)
    expect(input.id).toBe('competentnl+crebo')
    expect(skippedRows).toBe(2)
    expect(createTaxonomy(input).issues).toEqual([])
    expect(readTaxonomyDirectory(directory, { only: ['esco'] }).input.id).toBe('esco')
    expect(readTaxonomyDirectory(directory, { only: ['crebo', 'esco'] }).input.id).toBe('crebo+esco')
  })

  it('makes one concept of a competence that both know', () => {
    const { input } = readTaxonomyDirectory(folder(allThree))
    expect(input.concepts.filter(({ id }) => id === 'nl:samen')).toEqual([
      {
        id: 'nl:samen',
        kind: 'competence',
        labels: { nl: 'Samenwerken' },
        alternativeLabels: { nl: ['Teamwerk', 'In een team werken', 'Kunnen samenwerken'] },
      },
    ])
  })

  it('reads a directory that holds the files itself', () => {
    expect(readTaxonomyDirectory(folder(competentNl)).input.id).toBe('competentnl')
    expect(readTaxonomyDirectory(folder(esco)).input.id).toBe('esco')
    expect(readTaxonomyDirectory(folder({ ...competentNl, ...crebo })).input.id).toBe('competentnl+crebo')
  })

  it('takes ESCO where it is the only one', () => {
    expect(readTaxonomyDirectory(folder(within('esco-nl', esco))).input.id).toBe('esco')
  })

  it('refuses a directory with nothing in it, or without what was asked', () => {
    const unreadable = expect.objectContaining({
      code: 'unreadable-file',
      advice: expect.stringContaining('occupations.csv'),
    })
    expect(() => readTaxonomyDirectory(folder({}))).toThrow(unreadable)
    expect(() => readTaxonomyDirectory('/nowhere/at/all')).toThrow(unreadable)
    expect(() => readTaxonomyDirectory(folder(competentNl), { only: ['esco'] })).toThrow(unreadable)
  })
})

describe('mergeTaxonomies', () => {
  const first: TaxonomyInput = {
    id: 'a',
    concepts: [{ id: 'x', kind: 'competence', labels: { nl: 'Een' } }],
    relations: [{ from: 'x', kind: 'related', to: 'y' }],
  }
  const second: TaxonomyInput = {
    id: 'b',
    concepts: [
      { id: 'x', kind: 'occupation', labels: { nl: 'Ander', en: 'One' }, isco: '12' },
      { id: 'y', kind: 'competence', labels: { nl: 'Twee' } },
    ],
    relations: [{ from: 'x', kind: 'related', to: 'y' }],
    frequencies: { N: 3, df: { x: 1 } },
  }

  it('keeps what the first says and adds what it lacks', () => {
    const merged = mergeTaxonomies([first, second])
    expect(merged.id).toBe('a+b')
    expect(merged.concepts[0]).toEqual({
      id: 'x',
      kind: 'competence',
      labels: { nl: 'Een', en: 'One' },
      alternativeLabels: { nl: ['Ander'] },
      isco: '12',
    })
    expect(merged.relations).toHaveLength(1)
    expect(merged.frequencies).toEqual({ N: 3, df: { x: 1 } })
  })

  it('leaves one alone as it is', () => {
    expect(mergeTaxonomies([second])).toBe(second)
  })
})

describe('readPlaces', () => {
  it('reads csv, with or without a region', () => {
    const directory = folder({
      'a.csv':
        'pc4,lat,lon,regiocode\n1000,52.3,4.8,AM18\n9711,53.2,6.5,\nabcd,1,1,x\n1001,,4,x\n1002,99,4,x\n1000,1,1,dubbel\n',
    })
    expect([...readPlaces(`${directory}/a.csv`)]).toEqual([
      ['1000', { lat: 52.3, lon: 4.8, region: 'AM18' }],
      ['9711', { lat: 53.2, lon: 6.5 }],
    ])
  })

  it('reads JSON by postcode', () => {
    const directory = folder({ 'a.json': '{"9711":{"lat":53.2,"lon":6.5,"region":"Groningen"},"1":{"lat":1,"lon":1}}' })
    expect([...readPlaces(`${directory}/a.json`)]).toEqual([['9711', { lat: 53.2, lon: 6.5, region: 'Groningen' }]])
  })

  it('refuses a file without places', () => {
    const unreadable = expect.objectContaining({ code: 'unreadable-file' })
    const directory = folder({ 'a.csv': 'x,y\n1,2\n', 'b.json': '{' })
    expect(() => readPlaces(`${directory}/a.csv`)).toThrow(unreadable)
    expect(() => readPlaces(`${directory}/b.json`)).toThrow(unreadable)
    expect(() => readPlaces(`${directory}/c.json`)).toThrow(unreadable)
  })
})
