import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { describe, expect, test } from 'vitest'
import { composeRelations, createMappings, type MappingRelation } from '../../src/mappings/index.js'
import { runs } from '../support/runs.js'
import { mapping, mappingsOf, origin } from './world.js'

const found = (mappings: ReturnType<typeof mappingsOf>, concept: string, to: string) =>
  mappings.translate(concept, { to }).candidates.map(({ concept: id, relation, lost }) => [id, relation, lost.code])

describe('one mapping', () => {
  const mappings = mappingsOf(mapping('esco-own:welder', 'broad', 'cnl:metal'))

  test('is told with its relation, its origin and what is lost', () =>
    expect(mappings.translate('esco-own:welder', { to: 'cnl' })).toEqual({
      concept: 'esco-own:welder',
      from: 'esco-own',
      to: 'cnl',
      outcome: 'mapped',
      several: false,
      candidates: [
        {
          concept: 'cnl:metal',
          relation: 'broad',
          lost: expect.objectContaining({ code: 'detail' }),
          via: [{ from: 'esco-own:welder', relation: 'broad', to: 'cnl:metal', origin, inverted: false }],
          otherwise: [],
        },
      ],
    }))

  // SKOS: what is broader one way is narrower the other way
  test('reads the other way round, and says so', () => {
    const [candidate] = mappings.translate('cnl:metal', { to: 'esco-own' }).candidates
    expect(candidate).toMatchObject({ concept: 'esco-own:welder', relation: 'narrow', lost: { code: 'says-more' } })
    expect(candidate?.via[0]?.inverted).toBe(true)
  })

  test('of a concept without one nothing is derived, whatever it is called', () =>
    expect(mappings.translate('cnl:welder', { to: 'esco-own' })).toMatchObject({
      outcome: 'not-mapped',
      candidates: [],
    }))

  test('what is there already is not translated', () =>
    expect(mappings.translate('cnl:metal', { to: 'cnl' })).toMatchObject({ outcome: 'already-there', candidates: [] }))

  test('a taxonomy that nobody knows is an error, one that is only not reached is not', () => {
    expect(() => mappings.translate('cnl:metal', { to: 'ESCO' })).toThrow(PassendError)
    expect(() => mappings.translate('cnl:metal', {} as never)).toThrow(/Option 'to'/)
    expect(mappings.translate('cnl:metal', { to: 'sbi' }).outcome).toBe('not-mapped')
  })
})

describe('several candidates', () => {
  const mappings = mappingsOf(
    mapping('a:1', 'close', 'b:close-1'),
    mapping('a:1', 'broad', 'b:broad'),
    mapping('a:1', 'close', 'b:close-2'),
    mapping('a:2', 'exact', 'b:exact'),
    mapping('a:2', 'close', 'b:close-1'),
  )
  test('are all told, closest first, and that they are several', () => {
    expect(found(mappings, 'a:1', 'b').map(([id]) => id)).toEqual(['b:close-1', 'b:close-2', 'b:broad'])
    expect(mappings.translate('a:1', { to: 'b' }).several).toBe(true)
  })
  test('one that is closer than all others is not several', () =>
    expect(mappings.translate('a:2', { to: 'b' }).several).toBe(false))
})

describe('two mappings in a row', () => {
  const chain = (first: MappingRelation, second: MappingRelation) =>
    found(mappingsOf(mapping('a:1', first, 'b:1'), mapping('b:1', second, 'c:1')), 'a:1', 'c').map(
      ([, relation]) => relation,
    )[0]

  // each expectation follows from SKOS: exact is transitive, close is not, broader than broader is broader
  test.each([
    ['exact', 'exact', 'exact'],
    ['exact', 'broad', 'broad'],
    ['broad', 'exact', 'broad'],
    ['exact', 'close', 'close'],
    ['exact', 'narrow', 'narrow'],
    ['exact', 'related', 'related'],
    ['broad', 'broad', 'broad'],
    ['narrow', 'narrow', 'narrow'],
    ['close', 'close', undefined],
    ['close', 'broad', undefined],
    ['broad', 'close', undefined],
    ['broad', 'narrow', undefined],
    ['narrow', 'broad', undefined],
    ['related', 'related', undefined],
    ['related', 'broad', undefined],
    ['close', 'related', undefined],
  ] as const)('%s and then %s is %s', (first, second, together) => expect(chain(first, second)).toBe(together))

  test('no more than two', () => {
    const mappings = mappingsOf(
      mapping('a:1', 'exact', 'b:1'),
      mapping('b:1', 'exact', 'c:1'),
      mapping('c:1', 'exact', 'd:1'),
    )
    expect(mappings.translate('a:1', { to: 'd' }).outcome).toBe('not-mapped')
    expect(mappings.translate('a:1', { to: 'c' }).candidates[0]?.via.map(({ to }) => to)).toEqual(['b:1', 'c:1'])
  })

  test('what somebody mapped in one goes before what follows from two, and the other is told', () => {
    const mappings = mappingsOf(
      mapping('a:1', 'broad', 'c:1'),
      mapping('a:1', 'exact', 'b:1'),
      mapping('b:1', 'exact', 'c:1'),
    )
    const [candidate] = mappings.translate('a:1', { to: 'c' }).candidates
    expect(candidate).toMatchObject({ relation: 'broad', otherwise: ['exact'] })
    expect(candidate?.via).toHaveLength(1)
  })

  test('of two ways as long the more cautious counts', () => {
    const mappings = mappingsOf(
      mapping('a:1', 'exact', 'b:1'),
      mapping('b:1', 'exact', 'd:1'),
      mapping('a:1', 'exact', 'c:1'),
      mapping('c:1', 'broad', 'd:1'),
    )
    expect(mappings.translate('a:1', { to: 'd' }).candidates[0]).toMatchObject({
      relation: 'broad',
      otherwise: ['exact'],
    })
  })
})

const relation = fc.constantFrom<MappingRelation>('exact', 'close', 'broad', 'narrow', 'related')
const turned = { exact: 'exact', close: 'close', broad: 'narrow', narrow: 'broad', related: 'related' } as const

test('a chain read backwards is the inverse: (r after s) turned round is s turned after r turned', () =>
  fc.assert(
    fc.property(relation, relation, (first, second) => {
      const forth = composeRelations(first, second)
      const back = composeRelations(turned[second], turned[first])
      expect(back).toBe(forth === undefined ? undefined : turned[forth])
    }),
    runs(100),
  ))

// relations as sets: a concept is a set of things somebody can do, exact equal, broad a superset, narrow a subset
test('what chains say is true of sets: broader holds all that was said, exact the same', () =>
  fc.assert(
    fc.property(fc.tuple(set(), set(), set()), ([a, b, c]) => {
      const [first, second] = [between(a, b), between(b, c)]
      const together = first && second && composeRelations(first, second)
      if (together === 'exact') expect([...c].sort()).toEqual([...a].sort())
      if (together === 'broad') expect([...a].every((one) => c.has(one))).toBe(true)
      if (together === 'narrow') expect([...c].every((one) => a.has(one))).toBe(true)
    }),
    runs(300),
  ))

const set = () => fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 }).map((list) => new Set(list))
function between(a: ReadonlySet<number>, b: ReadonlySet<number>): MappingRelation | undefined {
  const [within, around] = [[...a].every((one) => b.has(one)), [...b].every((one) => a.has(one))]
  return within && around ? 'exact' : within ? 'broad' : around ? 'narrow' : undefined
}

test('a hub with ten thousand mappings is answered', () => {
  const records = Array.from({ length: 10_000 }, (_, at) => mapping(`a:${at}`, 'broad', 'isco-own:1'))
  const { mappings } = createMappings(records)
  // broader and then narrower may be anything, so none of the ten thousand stands for another
  expect(mappings.translate('isco-own:1', { to: 'a' }).candidates).toHaveLength(10_000)
  expect(mappings.translate('a:1', { to: 'isco-own' }).candidates).toHaveLength(1)
})
