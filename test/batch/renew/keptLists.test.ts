import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeptLists } from '../../../src/batch/renew/keptLists.js'
import { compareLots } from '../../../src/rank/lottery.js'
import type { Entry } from '../../../src/rank/topLists.js'
import { runs } from '../../support/runs.js'

/** Few different scores, sides and lots, so that all of them decide now and then. */
const entries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(
    fc.record({
      toVerify: fc.boolean(),
      score: fc.constantFrom(0, 1, 500, 1000),
      demand: fc.constantFrom(0, 400, 1000),
      wish: fc.constantFrom(0, 400, 1000),
      lowest: fc.nat({ max: 1000 }),
      highest: fc.nat({ max: 1000 }),
      lot: fc.record({ high: fc.constantFrom(0, 7), low: fc.nat({ max: 0xffff }) }),
    }),
    { maxLength: 24, selector: ({ lot }) => `${lot.high} ${lot.low}` },
  )
  .map((list) => list.map((entry, who) => ({ who, ...entry })))

const lower = ({ demand, wish }: Entry) => Math.min(demand, wish)
const inOrder = (a: Entry, b: Entry) => b.score - a.score || lower(b) - lower(a) || compareLots(a.lot, b.lot)
const sorted = (list: readonly Entry[]) => [...list].sort(inOrder)

const offer = (lists: KeptLists, one: Entry) =>
  lists.offer(0, one.who, { ...one, lot: () => one.lot, range: () => one })
const members = (lists: KeptLists) => Array.from({ length: lists.size(0) }, (_, place) => lists.who(0, place))

describe('lists that are kept', () => {
  it('hold the best of all while nobody leaves, in order', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 6 }), (all, room) => {
        const lists = new KeptLists(1, room)
        for (const one of all) offer(lists, one)
        expect(members(lists)).toEqual(
          sorted(all)
            .slice(0, room)
            .map(({ who }) => who),
        )
      }),
      runs(300),
    )
  })

  it('hold the best so many as they have, whoever leaves and whoever comes', () => {
    fc.assert(
      fc.property(
        entries,
        entries,
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
        (before, come, room, leave) => {
          const lists = new KeptLists(1, room)
          lists.put(0, sorted(before))
          const leaves = Uint8Array.from(leave, Number)
          lists.without(leaves)
          const stay = before.filter(({ who }) => leaves[who] === 0)
          lists.bind(0, stay.length)
          const after = come.map(
            (one): Entry => ({ ...one, who: one.who + 100, lot: { ...one.lot, high: one.lot.high + 1 } }),
          )
          for (const one of after) offer(lists, one)
          // Whatever is in it is what stands at the top of all, in that order: it may be shorter, and never wrong.
          const expected = sorted([...stay, ...after]).map(({ who }) => who)
          expect(members(lists)).toEqual(expected.slice(0, lists.size(0)))
          // A list that held all there was is filled up again.
          if (before.length <= room) expect(lists.size(0)).toBe(Math.min(room, expected.length))
        },
      ),
      runs(500),
    )
  })

  it('come back as they were written down, with room for more lists', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const lists = new KeptLists(1, 4)
        lists.put(0, sorted(all))
        const opened = KeptLists.open(new Map(Object.entries(lists.sections('l'))), 'l', 3, 4)
        expect([members(opened), opened.size(1), opened.size(2)]).toEqual([members(lists), 0, 0])
      }),
      runs(100),
    )
    const narrow = new Map(Object.entries(new KeptLists(2, 4).sections('l')))
    expect(() => KeptLists.open(narrow, 'l', 1, 4)).toThrow(expect.objectContaining({ code: 'damaged-snapshot' }))
    expect(() => KeptLists.open(narrow, 'l', 2, 5)).toThrow(expect.objectContaining({ code: 'damaged-snapshot' }))
  })
})
