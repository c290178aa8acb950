import * as fc from 'fast-check'
import { compareObjectives, type MeetingPlan, meetingSheets, planMeetings, renderMeetings } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/runs.js'
import { bruteForce } from './bruteForce.js'
import { complaintsOf, inputOf, type World, worldArbitrary } from './world.js'

/** What does not count: issues name the place in a list. */
const core = ({ issues: _, ...plan }: MeetingPlan) => plan

const small = fc.oneof(
  worldArbitrary({ people: 3, employers: 2, rounds: 3 }),
  worldArbitrary({ people: 2, employers: 3, rounds: 3 }),
)
const larger = worldArbitrary({ people: 9, employers: 5, rounds: 6 })

const shuffled = (world: World): fc.Arbitrary<World> => {
  const mixed = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  return fc
    .record({
      tables: mixed(world.event.tables ?? []),
      candidates: mixed(world.candidates),
      employers: mixed(world.employers),
      choices: mixed(world.choices),
      matches: mixed(world.matches),
    })
    .map(({ tables, ...lists }) => ({ event: { ...world.event, tables }, ...lists }))
}

describe('a plan of meetings', () => {
  it('is the best there is, by trying everything (small events)', () => {
    fc.assert(
      fc.property(small, (world) => {
        const plan = planMeetings(inputOf(world))
        expect(plan.proof.exact).toBe(true)
        expect(plan.objective).toEqual(bruteForce(world))
      }),
      runs(200),
    )
  })

  it('keeps every rule, and counts its own worth right (larger events)', () => {
    fc.assert(
      fc.property(larger, (world) => {
        const plan = planMeetings(inputOf(world, { maxSteps: 300_000 }))
        expect(complaintsOf(world, plan)).toEqual([])
        const { objective, meetings, candidates, employers } = plan
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
        expect(objective.lacking).toBe(sum([...candidates, ...employers].map(({ lacking }) => lacking)))
        expect(objective.mutual).toBe(meetings.filter(({ because }) => because === 'both-chose').length)
        expect(objective.fit).toBe(sum(meetings.map(({ fit }) => fit ?? 0)))
        expect(objective.waits).toBe(sum(candidates.map(({ waits }) => waits.length)))
      }),
      runs(200),
    )
  })

  it('never claims a bound below what it found, and no gap where it is exact', () => {
    fc.assert(
      fc.property(larger, fc.constantFrom(0, 500, 2000, 10_000, 300_000), (world, maxSteps) => {
        // However little the search may do, there is a plan that keeps the rules.
        const plan = planMeetings(inputOf(world, { maxSteps }))
        expect(complaintsOf(world, plan)).toEqual([])
        const { exact, gap, bound } = plan.proof
        expect(exact).toBe(gap === undefined)
        if (exact) expect(bound).toEqual(plan.objective)
        else expect(gap?.amount).toBeGreaterThan(0)
        const full = planMeetings(inputOf(world, { maxSteps: 2_000_000 }))
        // The proof of a short search holds for what a long one finds.
        expect(compareObjectives(full.objective, bound)).toBeLessThanOrEqual(0)
        expect(compareObjectives(plan.objective, full.proof.bound)).toBeLessThanOrEqual(0)
      }),
      runs(60),
    )
  })

  it('does not depend on the order in which anything came', () => {
    fc.assert(
      fc.property(
        larger.chain((world) => fc.tuple(fc.constant(world), shuffled(world))),
        ([world, other]) => {
          const rest = { maxSteps: 200_000 }
          expect(core(planMeetings(inputOf(other, rest)))).toEqual(core(planMeetings(inputOf(world, rest))))
        },
      ),
      runs(100),
    )
  })

  it('draws other lots from another seed, and is worth the same', () => {
    fc.assert(
      fc.property(small, fc.string({ maxLength: 5 }), (world, seed) => {
        expect(planMeetings(inputOf(world, { seed })).objective).toEqual(planMeetings(inputOf(world)).objective)
      }),
      runs(100),
    )
  })

  it('is plain data, and can be told and printed whatever is in it', () => {
    fc.assert(
      fc.property(larger, (world) => {
        const plan = planMeetings(inputOf(world, { maxSteps: 50_000 }))
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
        for (const language of ['nl', 'en'] as const) {
          expect(renderMeetings(plan, { language })).not.toMatch(/undefined|NaN|\[object/)
          for (const readers of ['candidates', 'employers', 'hall'] as const)
            expect(meetingSheets(plan, { language, for: readers })).not.toMatch(/undefined|NaN|\[object/)
        }
      }),
      runs(60),
    )
  })
})
