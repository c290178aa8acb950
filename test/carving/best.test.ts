import * as fc from 'fast-check'
import { createMatcher } from 'passend'
import { type CarvingResult, carve } from 'passend/carving'
import { describe, expect, test } from 'vitest'
import { parsePresentFunction } from '../../src/domain/presentFunction.js'
import { runs } from '../support/runs.js'
import { bestOfEverySet } from './everySet.js'
import { carvingWorld } from './worlds.js'

describe('in any small world', () => {
  test('a carved function is worth what the best of every set of tasks is worth, by the matcher itself', () => {
    let found = 0
    fc.assert(
      fc.property(carvingWorld, ({ jobs, candidates, constraints, options }) => {
        const matcher = createMatcher(options)
        const result = carve({ jobs, candidates, constraints, matcher })
        // A world that was refused would prove nothing.
        expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
        // Every set is made of the jobs as they are read: an empty list in one of them says the same as none.
        const read = jobs.flatMap((job) => parsePresentFunction(job).value ?? [])
        const best = bestOfEverySet(read, candidates, constraints, matcher)
        const [first] = result.functions
        expect(first && { total: first.value.total, eligible: first.counts.eligible }).toEqual(best)
        if (first === undefined) return
        found++
        expect(first.proof).toMatchObject({ value: first.value.total, bound: first.value.total, gap: 0, exact: true })
        // What is told of the value follows from what the matcher told of the people.
        expect(first.value.opened + first.value.fit + first.value.hours + first.value.scarce).toBe(first.value.total)
        expect(first.counts.eligible + first.counts.toVerify).toBe(first.opens.length)
        expect(first.counts.eligible + first.counts.toVerify + first.counts.blocked).toBe(candidates.length)
      }),
      runs(160),
    )
    // Enough of the worlds have a function at all, or the rest would prove little.
    expect(found).toBeGreaterThan(40)
  })

  test('hours are conserved to the minute, of each task and each job, and every job keeps what it must', () => {
    fc.assert(
      fc.property(carvingWorld, ({ jobs, candidates, constraints, options }) => {
        const matcher = createMatcher(options)
        const result = carve({ jobs, candidates, constraints: { ...constraints, maxFunctions: 3 }, matcher })
        for (const { jobId, minutes, tasks, otherMinutes, keepMinutes, keepsEnough } of result.remaining) {
          const job = jobs.find(({ id }) => id === jobId)
          const before = (job?.tasks ?? []).map(({ hours }) => Math.round(hours * 60))
          expect(tasks.map((task) => task.minutes.before)).toEqual(before)
          for (const { id, minutes: ofTask } of tasks) {
            const moved = result.functions
              .flatMap(({ record }) => record.tasks ?? [])
              .filter((task) => task.id === id && task.from === jobId)
            expect(moved.reduce((sum, { hours = 0 }) => sum + Math.round(hours * 60), 0)).toBe(ofTask.moved)
            expect(ofTask.moved + ofTask.after).toBe(ofTask.before)
            expect(ofTask.after).toBeGreaterThanOrEqual(0)
          }
          const sum = (of: 'before' | 'moved' | 'after') => tasks.reduce((total, task) => total + task.minutes[of], 0)
          expect(minutes).toEqual({
            before: sum('before') + otherMinutes,
            moved: sum('moved'),
            after: sum('after') + otherMinutes,
          })
          expect(minutes.after).toBeGreaterThanOrEqual(keepMinutes)
          expect(keepsEnough).toBe(true)
        }
      }),
      runs(100),
    )
  })

  test('the order of jobs, of their tasks and of candidates decides nothing', () => {
    const turned = <T>(list: readonly T[]): T[] => [...list].reverse()
    // Where a finding stood in the list that was given is all that may differ.
    const core = ({ issues, remaining, ...rest }: CarvingResult) => ({
      ...rest,
      remaining: remaining.map(({ tasks, noLongerAsked, ...job }) => ({
        ...job,
        tasks: [...tasks].sort((a, b) => (a.id < b.id ? -1 : 1)),
      })),
    })
    // The tasks of an explanation stand in the order of the record, which is that of the choice and not of the input.
    fc.assert(
      fc.property(carvingWorld, ({ jobs, candidates, constraints, options }) => {
        const matcher = createMatcher(options)
        const two = { ...constraints, maxFunctions: 2 }
        const one = carve({ jobs, candidates, constraints: two, matcher })
        const other = carve({
          jobs: turned(jobs).map((job) => ({ ...job, tasks: turned(job.tasks) })),
          candidates: turned(candidates),
          constraints: two,
          matcher,
        })
        const proofless = (result: CarvingResult) => JSON.parse(JSON.stringify(core(result)))
        expect(proofless(other)).toEqual(proofless(one))
      }),
      runs(60),
    )
  })
})
