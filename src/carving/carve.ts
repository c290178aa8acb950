import type { Candidate } from '../domain/candidate.js'
import { type CarvingConstraints, readCarvingConstraints } from '../domain/carvingConstraints.js'
import { readGivenPeople } from '../givenPeople.js'
import { createMatcher, Matcher } from '../matcher.js'
import { engineVersion } from '../version.js'
import { carvedFunction } from './carvedFunction.js'
import type { CarvedFunction, CarvingEnd, CarvingResult } from './carvingResult.js'
import { fitTable } from './fitTable.js'
import { iterable, wrongInput } from './input.js'
import { Ledger } from './ledger.js'
import { ProblemMaker, shellUnder } from './problems.js'
import { readJobs } from './readJobs.js'
import { remainingJobs } from './remaining.js'
import { findBest } from './search.js'

/** How many candidates a pool may hold: each is matched with every task. */
const MAX_POOL = 10_000

/** How many pairs of a person and a task may be matched: beyond it, carving is for one employer or one caseload at a time. */
const MAX_PAIRS = 100_000

/** What functions are carved from, and for whom. */
export interface CarveInput {
  /** Present functions, or vacancies with tasks and the facts that carving needs (`presentFunctionSchema`), as they come. */
  readonly jobs: Iterable<unknown>
  /** Records of candidates, or ids of those that the matcher holds. Default: all that it holds. */
  readonly candidates?: Iterable<Candidate | string>
  readonly constraints?: CarvingConstraints
  /** The taxonomy, policy, places and day by which is matched. Nothing is added to it. Default: `createMatcher()`. */
  readonly matcher?: Matcher
}

/**
 * Carves functions for people out of jobs: which tasks, moved together into a function of their own, open work for as many
 * of the candidates as can be, fit them, and free scarce hours? See `CarvingValue` for what counts and
 * `CarvingConstraints` for the bounds. Nobody loses hours unseen: what moves and what stays is what there was, to the minute, and
 * every job keeps what it must. Functions are found one after another, each from what the earlier ones left; a person whom
 * one of them opens work for counts for the next as well, for nobody has got it yet.
 * @throws PassendError `invalid-option`; `open-hiring-is-not-ranked` if one of the jobs hires openly.
 */
export function carve({ jobs, candidates, constraints: given, matcher = createMatcher() }: CarveInput): CarvingResult {
  if (!(matcher instanceof Matcher)) throw wrongInput('matcher', 'a matcher made by createMatcher', matcher)
  const constraints = readCarvingConstraints(given)
  const read = readJobs(jobs)
  const pool = readGivenPeople(
    iterable(candidates ?? matcher.candidateIds(), 'candidates', 'a list of records or ids'),
    matcher,
    {
      most: MAX_POOL,
      advice: 'Carve for those whom it is about: constraints.candidates, or a list of ids.',
      only: constraints.candidates,
    },
  )
  const ledger = new Ledger(read.jobs, constraints.keepMinutes)
  const tasks = ledger.left()
  if (tasks.length * pool.people.length > MAX_PAIRS)
    throw wrongInput('candidates', `at most ${MAX_PAIRS} pairs of a candidate and a task that may move`, pool.people)
  const shells = tasks.map(({ job }) => shellUnder([job], constraints))
  const table = fitTable(pool.people, tasks, shells, matcher)
  const maker = new ProblemMaker(table, constraints, matcher)

  const functions: CarvedFunction[] = []
  let end: CarvingEnd = 'as-many-as-asked'
  while (functions.length < constraints.maxFunctions) {
    const never = hopeless(pool.people.length, ledger, constraints.minMinutes)
    if (never !== undefined) {
      end = never
      break
    }
    const { closed, beyond } = maker.problems(ledger)
    const found = findBest(closed, constraints.maxNodes, matcher.seed, beyond)
    if (found.choice === undefined) {
      end = found.exact ? 'none-possible' : 'not-found'
      break
    }
    functions.push(carvedFunction(found.choice, found, matcher))
    for (const column of found.choice.columns) {
      const task = table.tasks[column]
      if (task !== undefined) ledger.move(task)
    }
  }
  return {
    functions,
    remaining: remainingJobs(ledger, matcher.taxonomy),
    end,
    counts: { candidates: pool.people.length, jobs: read.jobs.length, movableTasks: tasks.length },
    issues: [...read.issues, ...pool.issues],
    constraints,
    policy: matcher.policyStamp,
    taxonomy: matcher.taxonomy.stamp,
    engineVersion,
    seed: matcher.seed,
    asOf: matcher.asOf,
  }
}

/** Why no search is needed: there is nobody, or nothing to move, or not enough of it. */
function hopeless(people: number, ledger: Ledger, minMinutes: number): CarvingEnd | undefined {
  if (people === 0) return 'nobody'
  const left = ledger.left()
  if (left.length === 0) return 'nothing-may-move'
  return left.reduce((sum, { minutes }) => sum + minutes, 0) < minMinutes ? 'too-few-hours' : undefined
}
