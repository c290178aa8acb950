import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { describe, expect, test } from 'vitest'
import { createMappings, type MappingRelation } from '../../src/mappings/index.js'
import { runs } from '../support/runs.js'
import { mapping, origin } from './world.js'

const codesOf = (records: Iterable<unknown>) =>
  createMappings(records).issues.map(({ index, code, path, severity }) => `${index} ${code} ${path} ${severity}`)

describe('createMappings', () => {
  test('reads what is right, and the rest goes on', () => {
    const { mappings, issues } = createMappings([
      mapping('a:1', 'exact', 'b:1'),
      'no record',
      { ...mapping('a:2', 'exact', 'b:2'), relation: 'same' }, // SKOS has no such word
      { ...mapping('a:3', 'exact', 'b:3'), origin: {} }, // who says so must be known
      mapping('a:4', 'broad', 'b:1'),
    ])
    expect(mappings.size).toBe(2)
    expect(mappings.taxonomies()).toEqual(['a', 'b'])
    expect(issues.map(({ index, code, path }) => [index, code, path])).toEqual([
      [1, 'not-an-object', ''],
      [2, 'unknown-value', 'relation'],
      [3, 'required', 'origin'], // empty is absent
    ])
    expect(issues.every(({ record }) => record === 'mapping')).toBe(true)
  })

  test('knows the taxonomy by the id where that tells it', () => {
    const { mappings, issues } = createMappings([
      { from: 'http://data.europa.eu/esco/occupation/1', relation: 'broad', to: 'isco:9333', origin },
      { from: 'http://data.europa.eu/esco/isco/C9333', relation: 'exact', to: 'crebo:25655', origin },
      { from: 'https://linkeddata.competentnl.nl/id/1', relation: 'exact', to: 'sbi:86101', origin },
    ])
    expect(issues).toEqual([])
    expect(mappings.taxonomies()).toEqual(['competentnl', 'crebo', 'esco', 'isco', 'sbi'])
  })

  test('asks for it where the id does not, unless another mapping says it', () => {
    const { from, relation, to } = mapping('a:1', 'exact', 'b:1')
    expect(codesOf([{ from, relation, to, origin }])).toEqual([
      '0 required fromTaxonomy error',
      '0 required toTaxonomy error',
    ])
    expect(
      codesOf([{ from, relation, to, origin }, mapping('b:1', 'broad', 'c:1'), mapping('a:1', 'broad', 'c:1')]),
    ).toEqual([])
  })

  test('lets nobody say that a concept is of two taxonomies, whichever came first', () => {
    const [one, other] = [mapping('a:1', 'exact', 'b:1'), mapping('a:1', 'exact', 'c:1', { fromTaxonomy: 'z' })]
    for (const records of [
      [one, other],
      [other, one],
    ])
      expect(createMappings(records).mappings.size).toBe(0)
    // the id of ESCO tells it, so only the mapping that says otherwise is refused
    const esco = 'http://data.europa.eu/esco/skill/1'
    expect(
      codesOf([
        { from: esco, fromTaxonomy: 'mine', relation: 'exact', to: 'sbi:47', origin },
        { from: esco, relation: 'exact', to: 'sbi:47', origin },
      ]),
    ).toEqual(['0 contradiction fromTaxonomy error'])
  })

  test('maps nothing within one taxonomy: that is what its own relations are for', () =>
    expect(codesOf([mapping('a:1', 'exact', 'a:2')])).toEqual(['0 contradiction toTaxonomy error']))

  test('counts the most cautious of several, from either side and in any order', () => {
    const [exact, close] = [mapping('a:1', 'exact', 'b:1'), mapping('b:1', 'close', 'a:1')]
    for (const records of [
      [exact, close],
      [close, exact],
    ]) {
      const { mappings, issues } = createMappings(records)
      expect(mappings.records().map(({ relation }) => relation)).toEqual(['close'])
      expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['contradiction', 'warning']])
    }
  })

  test('counts neither where one says broader and the other narrower: nothing is known then', () => {
    const { mappings, issues } = createMappings([mapping('a:1', 'broad', 'b:1'), mapping('b:1', 'broad', 'a:1')])
    expect(mappings.size).toBe(0)
    expect(issues.map(({ index, code, severity }) => [index, code, severity])).toEqual([
      [0, 'contradiction', 'error'],
      [1, 'contradiction', 'error'],
    ])
  })

  test('takes a mapping that is there twice once, from the latest source', () => {
    const older = mapping('a:1', 'broad', 'b:1', { origin: { source: 'old', date: '2020-01-01' } })
    const newer = mapping('b:1', 'narrow', 'a:1', { origin: { source: 'new', date: '2025-01-01' } })
    const { mappings, issues } = createMappings([older, newer])
    expect(mappings.records().map((one) => one.origin.source)).toEqual(['new'])
    expect(issues.map(({ index, code }) => [index, code])).toEqual([[0, 'duplicate-entry']])
  })

  test('throws for what is no list', () => {
    for (const given of [undefined, null, {}, 5, 'text'])
      expect(() => createMappings(given as never)).toThrow(PassendError)
  })

  test('never throws for what is in a record, and gets nothing of a text into an issue', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), hostile), { maxLength: 8 }), (records) => {
        const { mappings, issues } = createMappings(records)
        expect(mappings.size).toBeLessThanOrEqual(records.length)
        expect(JSON.stringify(issues)).not.toContain('geheim')
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      }),
      runs(300),
    ))
})

const hostile = fc.oneof(
  fc.constant(JSON.parse('{"__proto__": {"polluted": 1}, "from": "geheim geheim", "relation": "geheim"}') as unknown),
  fc
    .constantFrom<MappingRelation>('exact', 'broad', 'related')
    .map((relation) => mapping('a:geheim\u0000', relation, 'b:1')),
  fc.constant(mapping('a:1', 'exact', 'b:1', { origin: { source: 'geheim'.repeat(100) } })),
)

test('the order of the mappings changes neither what counts nor the hash', () =>
  fc.assert(
    fc.property(worlds, fc.integer(), (records, turn) => {
      const at = records.length === 0 ? 0 : Math.abs(turn) % records.length
      const [one, other] = [
        createMappings(records),
        createMappings([...records.slice(at), ...records.slice(0, at)].reverse()),
      ]
      expect(one.mappings.hash).toBe(other.mappings.hash)
      for (const id of ids)
        for (const to of one.mappings.taxonomies())
          expect(one.mappings.translate(id, { to })).toEqual(other.mappings.translate(id, { to }))
    }),
    runs(200),
  ))

const ids = ['a:1', 'a:2', 'b:1', 'b:2', 'c:1', 'c:2']
const worlds = fc.array(
  fc
    .record({
      from: fc.constantFrom(...ids),
      relation: fc.constantFrom<MappingRelation>('exact', 'close', 'broad', 'narrow', 'related'),
      to: fc.constantFrom(...ids),
      source: fc.constantFrom('one', 'two'),
      date: fc.constantFrom(undefined, '2025-01-01', '2026-01-01'),
    })
    .map(({ from, relation, to, source, date }) =>
      mapping(from, relation, to, { origin: { source, ...(date !== undefined && { date }) } }),
    ),
  { maxLength: 12 },
)
