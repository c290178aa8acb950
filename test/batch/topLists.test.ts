import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLots } from '../../src/rank/lottery.js'
import { type Entry, TopLists } from '../../src/rank/topLists.js'
import { runs } from '../support/runs.js'

/** Few different scores, sides and lots, so that all of them decide now and then. */
const offered: fc.Arbitrary<Entry & { list: number }> = fc.record({
  list: fc.nat({ max: 2 }),
  who: fc.nat({ max: 0xffffffff }),
  toVerify: fc.boolean(),
  score: fc.constantFrom(0, 1, 500, 1000),
  demand: fc.constantFrom(0, 400, 1000),
  wish: fc.constantFrom(0, 400, 1000),
  lowest: fc.nat({ max: 1000 }),
  highest: fc.nat({ max: 1000 }),
  lot: fc.record({ high: fc.constantFrom(0, 7, 0xffffffff), low: fc.nat({ max: 0xffffffff }) }),
})

/** No two with one lot: in a run they have a pair of their own each. */
const offers = fc.uniqueArray(offered, { maxLength: 40, selector: ({ lot }) => `${lot.high} ${lot.low}` })

const lower = ({ demand, wish }: Entry) => Math.min(demand, wish)
const inOrder = (a: Entry, b: Entry) => b.score - a.score || lower(b) - lower(a) || compareLots(a.lot, b.lot)

const give = (lists: TopLists, all: readonly (Entry & { list: number })[]) => {
  for (const { list, ...entry } of all)
    lists.offer(list, entry.who, { ...entry, lot: () => entry.lot, range: () => entry })
}
const entriesOf = (lists: TopLists) => [0, 1, 2].map((list) => lists.entries(list))

describe('lists of the best', () => {
  it('hold the best of all that was offered, in order', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 0, max: 6 }), (all, limit) => {
        const lists = new TopLists(3, limit)
        give(lists, all)
        const expected = [0, 1, 2].map((list) =>
          all
            .filter((one) => one.list === list)
            .sort(inOrder)
            .slice(0, limit)
            .map(({ list: _, ...entry }) => entry),
        )
        expect(entriesOf(lists)).toEqual(expected)
        expect([0, 1, 2].map((list) => lists.size(list))).toEqual(expected.map(({ length }) => length))
        // Below this nobody can enter: the score of the last, where there is no room.
        const least = expected.map((list) => (list.length < limit ? 0 : (list.at(-1)?.score ?? 0xffff)))
        expect([0, 1, 2].map((list) => lists.least(list))).toEqual(least)
      }),
      runs(500),
    )
  })

  it('come to the same however the offers were shared out and merged', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), (all, limit, parts) => {
        const whole = new TopLists(3, limit)
        give(whole, all)
        const merged = new TopLists(3, limit)
        for (let part = parts - 1; part >= 0; part--) {
          const some = new TopLists(3, limit)
          give(
            some,
            all.filter((_, at) => at % parts === part),
          )
          merged.merge(new Map(Object.entries(some.sections(0, 0x100000000))))
        }
        expect(entriesOf(merged)).toEqual(entriesOf(whole))
      }),
      runs(300),
    )
  })

  it('give up what others push out, and still come to the same', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 40 }), (all, limit, at) => {
        // Somebody who has seen the first part writes only what they add; what they passed over is in no list in the end.
        const numbered = all.map((one, who) => ({ ...one, who }))
        const one = new TopLists(3, limit)
        give(one, numbered.slice(0, at))
        const first = one.sections(0, at)
        give(one, numbered.slice(at))
        const merged = new TopLists(3, limit)
        for (const sections of [one.sections(at, all.length), first]) merged.merge(new Map(Object.entries(sections)))
        const whole = new TopLists(3, limit)
        give(whole, numbered)
        expect(entriesOf(merged)).toEqual(entriesOf(whole))
      }),
      runs(300),
    )
  })

  it('take anybody again whom they were made to forget', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 40 }), (all, limit, at) => {
        const numbered = all.map((one, who) => ({ ...one, who }))
        const lists = new TopLists(3, limit)
        give(lists, numbered)
        lists.forget(at, all.length)
        expect(
          entriesOf(lists)
            .flat()
            .filter(({ who }) => who >= at),
        ).toEqual([])
        give(lists, numbered.slice(at))
        // Whoever was pushed out by those who were forgotten stays out: they are better, and come again.
        const whole = new TopLists(3, limit)
        give(whole, numbered)
        expect(entriesOf(lists)).toEqual(entriesOf(whole))
      }),
      runs(300),
    )
  })

  it('refuse columns that are not whole, or of lists that are not there', () => {
    const lists = new TopLists(2, 1)
    give(lists, [
      {
        list: 1,
        who: 3,
        toVerify: false,
        score: 5,
        demand: 5,
        wish: 5,
        lowest: 1,
        highest: 9,
        lot: { high: 1, low: 2 },
      },
    ])
    const sections = lists.sections(0, 9)
    const merge = (changed: object) => new TopLists(1, 1).merge(new Map(Object.entries({ ...sections, ...changed })))
    expect(() => merge({})).toThrow(expect.objectContaining({ code: 'damaged-snapshot' }))
    expect(() => merge({ list: new Uint32Array([0]), score: new Uint16Array(2) })).toThrow('not whole')
    expect(() => merge({ list: new Uint32Array([0]) })).not.toThrow()
  })
})
