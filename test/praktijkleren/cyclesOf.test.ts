import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cyclesOf } from '../../src/adapters/praktijkleren/cyclesOf.js'
import { runs } from '../support/runs.js'

const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]))
const sorted = (groups: readonly Set<string>[]) => groups.map((group) => [...group].sort().join('')).sort()

describe('cyclesOf', () => {
  test('a circle is one group; what only leads to it or from it is none', () => {
    expect(sorted(cyclesOf(graph({ in: ['a'], a: ['b'], b: ['c'], c: ['a', 'out'], out: [] })))).toEqual(['abc'])
  })
  test('two circles that share a node are one group', () => {
    expect(sorted(cyclesOf(graph({ a: ['b'], b: ['a', 'c'], c: ['b'] })))).toEqual(['abc'])
  })
  test('a node that leads to itself is a group alone, and one that does not is none', () => {
    expect(sorted(cyclesOf(graph({ a: ['a'], b: ['a'] })))).toEqual(['a'])
  })
  test('an edge to what is not in the graph leads nowhere', () => {
    expect(cyclesOf(graph({ a: ['x'], b: ['x'] }))).toEqual([])
  })
  test('a chain of a hundred thousand does not overflow the stack', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, new Set([`${index + 1}`])]))
    expect(cyclesOf(chain)).toEqual([])
    chain.set('99999', new Set(['0']))
    expect(cyclesOf(chain).map(({ size }) => size)).toEqual([100_000])
  })
  test('two nodes are in one group if and only if each can reach the other', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (pairs) => {
        const edges = new Map<string, Set<string>>([...'abcdef'].map((one) => [one, new Set()]))
        for (const [from, to] of pairs) edges.get(from)?.add(to)
        const reached = (from: string) => {
          const seen = new Set<string>()
          const open = [...(edges.get(from) ?? [])]
          for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (!seen.has(next)) open.push(...(edges.get(next) ?? []))
            seen.add(next)
          }
          return seen
        }
        const groups = cyclesOf(edges)
        for (const a of 'abcdef') {
          for (const b of 'abcdef') {
            const together = groups.some((group) => group.has(a) && group.has(b))
            expect(together).toBe(reached(a).has(b) && reached(b).has(a))
          }
        }
      }),
      runs(300),
    )
  })
})
