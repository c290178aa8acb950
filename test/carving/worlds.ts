import * as fc from 'fast-check'
import type { Candidate, MatcherOptions, Task } from 'passend'
import type { CarvingConstraints, PresentFunction } from 'passend/carving'
import { candidateArbitrary, policyArbitrary, vacancyArbitrary } from '../support/arbitraries.js'
import { smallPlaces } from '../support/records.js'
import { smallTaxonomy } from '../support/taxonomy.js'

/** Candidates, jobs with carving facts, constraints, and what a matcher is made with. */
export interface CarvingWorld {
  readonly candidates: readonly Candidate[]
  readonly jobs: readonly PresentFunction[]
  readonly constraints: CarvingConstraints
  readonly options: MatcherOptions
}

const movable = fc.constantFrom(true, true, true, true, 0.25, 1, false)
/** What is left out of a task: with several hard asks in each of its tasks hardly a job would be open to anyone. */
const leftOut = fc.constantFrom('nothing' as const, 'papers' as const, 'papers and load' as const)

/** A job of which anything may be known or not, with one to three tasks. */
const jobArbitrary = (number: number): fc.Arbitrary<PresentFunction> =>
  fc
    .record({
      vacancy: vacancyArbitrary,
      movable: fc.tuple(movable, movable, movable),
      without: fc.tuple(leftOut, leftOut, leftOut),
      employer: fc.constantFrom('one', 'one', 'one', 'other'),
      here: fc.boolean(),
      keepHours: fc.constantFrom(undefined, 0, 0.25),
      scarce: fc.constantFrom(undefined, true, false, 3),
      reserved: fc.boolean(),
    })
    .map(({ vacancy, movable: moves, without, employer, here, keepHours, scarce, reserved }) => {
      const { tasks = [], hours, reservedFor, closingDate, endDate, ...dated } = vacancy
      const rest = { ...dated, ...(reserved && { closingDate, endDate }) }
      const given = tasks.length === 0 ? [{ label: 'Schappen vullen' }] : tasks.slice(0, 3)
      return {
        ...rest,
        id: `job-${number}`,
        employerId: employer,
        // Most are in one place, and few are reserved, so that there is something to combine.
        ...(here && { place: { pc4: '3511' } }),
        ...(reserved && reservedFor && { reservedFor }),
        ...(keepHours !== undefined && { keepHours }),
        ...(scarce !== undefined && { scarce }),
        tasks: given.map(({ load, credentials, ...light }: Task, at) => {
          const less = without[at] ?? 'nothing'
          const task = {
            ...light,
            ...(load && less !== 'papers and load' && { load }),
            ...(credentials && less === 'nothing' && { credentials }),
          }
          const long = task.hours ?? 2.5
          const may = moves[at] ?? true
          return { ...task, id: `t${at}`, hours: long, movable: typeof may === 'number' ? Math.min(may, long) : may }
        }),
      }
    })

const constraintsArbitrary: fc.Arbitrary<CarvingConstraints> = fc
  .record({
    minHours: fc.constantFrom(0, 0, 1, 3),
    maxHours: fc.constantFrom(8, 24, 60),
    keepHours: fc.constantFrom(0, 1),
    maxSourceJobs: fc.integer({ min: 1, max: 3 }),
    minOpened: fc.constantFrom(1, 1, 2),
    across: fc.boolean(),
    weighed: fc.option(
      fc.record({
        eligible: fc.integer({ min: 500, max: 1500 }),
        toVerify: fc.integer({ min: 0, max: 500 }),
        fit: fc.integer({ min: 0, max: 3000 }),
        hours: fc.integer({ min: 0, max: 3000 }),
        scarce: fc.integer({ min: 0, max: 3000 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ across, weighed, ...rest }) => ({
    ...rest,
    ...(across && { acrossEmployers: 'agency' }),
    ...(weighed && { weights: weighed }),
  }))

/**
 * Somebody of whom anything may be known. Every other one has no wish about travel, dates or times: of many wishes that are
 * a must one is nearly always not met, and a world in which everything is blocked proves little.
 */
const personArbitrary: fc.Arbitrary<Candidate> = fc
  .record({ candidate: candidateArbitrary, easy: fc.boolean() })
  .map(({ candidate, easy }) => {
    if (!easy) return candidate
    const {
      wishes: { travel, schedule, availableFrom, availableUntil, ...wishes } = {},
      supportNeeds,
      ...rest
    } = candidate
    return { ...rest, wishes }
  })

/** A small world under any policy: at most three jobs of three tasks, and three people. */
export const carvingWorld: fc.Arbitrary<CarvingWorld> = fc
  .record({
    candidates: fc.array(personArbitrary, { minLength: 1, maxLength: 3 }),
    jobs: fc
      .integer({ min: 1, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => jobArbitrary(number)))),
    constraints: constraintsArbitrary,
    policy: policyArbitrary,
    asOf: fc.constantFrom(undefined, '2026-03-02'),
  })
  .map(({ candidates, jobs, constraints, policy, asOf }) => ({
    candidates: candidates.map((candidate, at) => ({ ...candidate, id: `c${at}` })),
    jobs,
    constraints,
    options: { taxonomy: smallTaxonomy, places: smallPlaces, policy, ...(asOf && { asOf }) },
  }))
