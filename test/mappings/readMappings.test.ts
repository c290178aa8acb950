import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { PassendError, starterCompetence, starterTaxonomy } from 'passend'
import { describe, expect, test } from 'vitest'
import { readMappings } from '../../src/adapters/taxonomyFiles/mappings.js'
import { splitMetadata } from '../../src/adapters/taxonomyFiles/mappingsMetadata.js'
import { createMappings } from '../../src/mappings/index.js'
import { runs } from '../support/runs.js'
import { folder } from '../taxonomyFiles/folder.js'

const fixture = fileURLToPath(new URL('../../fixtures/mappings/own-to-starter.sssom.tsv', import.meta.url))
const inFile = (name: string, text: string): string => `${folder({ [name]: text })}/${name}`

describe('an SSSOM file', () => {
  const { records, rows, skipped, denied } = readMappings(fixture)
  const { mappings, issues } = createMappings(records)

  test('is read with its prefixes, its origin and its taxonomies', () => {
    expect(issues).toEqual([])
    expect({ rows, skipped }).toEqual({ rows: 10, skipped: 0 })
    expect(mappings.records()[0]).toEqual({
      from: 'https://voorbeeld.example/taken/orders-pakken',
      fromTaxonomy: 'huistaken',
      relation: 'exact',
      to: starterCompetence('orderpicken'),
      toTaxonomy: 'passend-starter',
      origin: {
        source: 'Taken van een sociaal werkbedrijf, gekoppeld aan de startlijst',
        date: '2026-09-01',
        licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
        justification: 'semapv:ManualMappingCuration',
        confidence: 1000,
      },
    })
  })

  // "these two do not match" read as a match would be the worst that a reader can do
  test('a row that says Not is no mapping', () => {
    expect(denied).toBe(2) // and the one that names no term
    expect(
      mappings.translate('https://voorbeeld.example/taken/snoeien-bonsai', { to: 'passend-starter' }).outcome,
    ).toBe('not-mapped')
  })

  test('every concept that it leads to is one of the starter taxonomy', () => {
    const taxonomy = starterTaxonomy()
    expect(mappings.records().filter(({ to }) => !taxonomy.has(to))).toEqual([])
  })
})

test('a term that somebody looked for and did not find is no concept', () => {
  const file = inFile('m.tsv', 'subject_id\tpredicate_id\tobject_id\na:1\tskos:exactMatch\tsssom:NoTermFound\n')
  expect(readMappings(file)).toEqual({ records: [], rows: 1, skipped: 0, denied: 1 })
})

test('any csv, of which the call names the columns, the taxonomies and the origin', () => {
  const file = inFile(
    'eures.csv',
    'code;match;uri\n1;broad;e:1\n2;http://www.w3.org/2004/02/skos/core#exactMatch;e:2\n3;gelijk;e:3\n',
  )
  const { records } = readMappings(file, {
    columns: { from: 'code', relation: 'match', to: 'uri' },
    fromTaxonomy: 'own',
    toTaxonomy: 'esco',
    prefixes: { e: 'http://data.europa.eu/esco/skill/' },
    origin: { source: 'Own', licence: 'CC0' },
  })
  const { mappings, issues } = createMappings(records)
  expect(mappings.records().map(({ relation, to }) => [relation, to])).toEqual([
    ['broad', 'http://data.europa.eu/esco/skill/1'],
    ['exact', 'http://data.europa.eu/esco/skill/2'],
  ])
  expect(mappings.records()[0]?.origin).toEqual({ source: 'Own', licence: 'CC0' })
  // a word that is no relation of SKOS is never guessed at
  expect(issues.map(({ index, code, path }) => [index, code, path])).toEqual([[2, 'unknown-value', 'relation']])
})

test('without an origin the file is the source: some name must stand beside a mapping', () => {
  const file = inFile('mine.csv', 'from,relation,to\na:1,exact,b:1\n')
  expect(readMappings(file).records[0]).toMatchObject({ origin: { source: 'mine.csv' } })
})

test('a file that is not there or has no such columns is told', () => {
  expect(() => readMappings('/nowhere/m.tsv')).toThrow(PassendError)
  const file = inFile('other.csv', 'a,b\n1,2\n')
  expect(() => readMappings(file)).toThrow(/no column subject_id or from/)
})

test('the block above the rows is split off whatever stands in it, and loses no row', () =>
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.string(), (lines, rest) => {
      const block = lines.map((line) => `#${line.replace(/[\r\n]/g, ' ')}\n`).join('')
      const body = `x${rest}`
      expect(splitMetadata(block + body).rows).toBe(body)
    }),
    runs(200),
  ))

test('the block may be indented, and quotes are taken off', () => {
  const { metadata } = splitMetadata('# curie_map:\n#   "e": \'http://e/\'\n# license: "CC0"\n#creator_id:\n#- "x"\n')
  expect([...metadata.prefixes]).toEqual([['e', 'http://e/']])
  expect(metadata.values.get('license')).toBe('CC0')
})
