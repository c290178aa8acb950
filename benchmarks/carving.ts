import { deepStrictEqual } from 'node:assert'
import { type Candidate, createMatcher, engineVersion, type Matcher, starterTaxonomy } from 'passend'
import { compareChoices } from '../src/carving/choiceOrder.js'
import { fitTable } from '../src/carving/fitTable.js'
import { Ledger } from '../src/carving/ledger.js'
import { ProblemMaker, type Problems, shellUnder } from '../src/carving/problems.js'
import { type Found, findBest } from '../src/carving/search.js'
import { type Choice, choiceOf, isWhole, mayGoTogether } from '../src/carving/value.js'
import { readCarvingConstraints } from '../src/domain/carvingConstraints.js'
import { type PresentFunction, parsePresentFunction } from '../src/domain/presentFunction.js'
import { officeDayparts } from '../src/domain/schedule.js'
import { SeededRandom } from './random.js'
import { digits, duration } from './row.js'
import { accepted, TODAY } from './stage.js'
import { markdownTable, median } from './statistics.js'

/**
 * How long it takes to find the best function of so many tasks that may move, for fifty people: branch and bound beside
 * trying every set of tasks, where that ends. The two must give the same function, with the same value. What is timed is the
 * choice, the first time it is asked and after another world has warmed it up; what both need before, a match of every person
 * with every task, is told apart.
 */

const PEOPLE = 50
const SEEDS = [1, 2, 3, 4, 5]
const TASKS_OF_A_JOB = 5

/** People in one town: each with some limits, of which about a third is not known. */
function people(random: SeededRandom): Candidate[] {
  const competences = [...starterTaxonomy().concepts()].filter(({ kind }) => kind === 'competence').map(({ id }) => id)
  const some = (percent: number) => random.below(100) < percent
  return Array.from({ length: PEOPLE }, (_, at): Candidate => {
    const least = 8 + 4 * random.below(6)
    return {
      id: `person-${at}`,
      place: { lat: 52, lon: 5 },
      competences: random.sample(competences, 6).map((concept) => ({ concept, evidence: 'experience' })),
      ...(some(70) && {
        languages: [{ language: 'nld', speaking: (['A1', 'A2', 'B1', 'B2'] as const)[random.below(4)]! }],
      }),
      ...(some(60) && {
        physicalLimits: { liftingKg: 5 * random.below(6), ...(some(40) && { standingHours: 1 + random.below(6) }) },
      }),
      ...(some(50) && { credentials: some(50) ? [{ credential: 'vog' }] : [], credentialsSurveyed: 'all' as const }),
      wishes: {
        hours: { min: least, max: least + 4 * random.below(5), ...(some(20) && { strength: 'must' as const }) },
        travel: { km: 10 },
      },
    }
  })
}

/** Jobs of one employer, with so many tasks that may move among them; `apart`: each at times of its own. */
function jobsOf(tasks: number, random: SeededRandom, apart: boolean): PresentFunction[] {
  const competences = [...starterTaxonomy().concepts()].filter(({ kind }) => kind === 'competence').map(({ id }) => id)
  const some = (percent: number) => random.below(100) < percent
  return Array.from({ length: Math.ceil(tasks / TASKS_OF_A_JOB) }, (_, at) => {
    const job = {
      id: `job-${at}`,
      title: `Functie ${at}`,
      employerId: 'employer',
      place: { lat: 52.01, lon: 5 },
      hours: { min: 32 },
      keepHours: 16,
      ...(apart && { schedule: { dayparts: [officeDayparts[at % officeDayparts.length]!] } }),
      ...(some(80) && { scarce: random.below(11) }),
      tasks: Array.from({ length: Math.min(TASKS_OF_A_JOB, tasks - at * TASKS_OF_A_JOB) }, (_, task) => ({
        id: `task-${task}`,
        label: `Taak ${task}`,
        hours: 1 + random.below(16) / 4,
        movable: true,
        competences: random.sample(competences, 1 + random.below(3)).map((concept) => ({ concept })),
        ...(some(70) && { load: { liftingKg: random.below(24), ...(some(50) && { standingHours: random.below(7) }) } }),
        ...(some(40) && {
          languages: [{ language: 'nld', speaking: (['A2', 'B1'] as const)[random.below(2)], strength: 'must' }],
        }),
        ...(some(15) && { credentials: [{ credential: 'vog', strength: 'must' }] }),
      })),
    }
    const { value } = parsePresentFunction(job)
    if (value === undefined) throw new Error('a job was refused')
    return value
  })
}

interface Prepared {
  readonly problems: Problems
  readonly matcher: Matcher
  readonly matchMs: number
}

/** Matches everyone with every task, and puts the problems. */
function prepare(tasks: number, seed: number, apart: boolean): Prepared {
  const random = new SeededRandom(seed)
  const matcher = createMatcher({ asOf: TODAY })
  const constraints = readCarvingConstraints({})
  const members = people(random).map((record) => ({ id: record.id, asked: record.id, record }))
  accepted(matcher.addCandidates(members.map(({ record }) => record)))
  const ledger = new Ledger(jobsOf(tasks, random, apart), constraints.keepMinutes)
  const movable = ledger.left()
  const start = performance.now()
  const shells = movable.map(({ job }) => shellUnder([job], constraints))
  const table = fitTable(members, movable, shells, matcher)
  const problems = new ProblemMaker(table, constraints, matcher).problems(ledger)
  return { problems, matcher, matchMs: performance.now() - start }
}

const search = ({ problems, matcher }: Prepared): Found =>
  findBest(problems.closed, readCarvingConstraints({}).maxNodes, matcher.seed, problems.beyond)

/** Every set of tasks of every problem. A set that may not go together is not valued. */
function everySet({ problems, matcher }: Prepared): Choice | undefined {
  let best: Choice | undefined
  for (const closed of problems.closed) {
    const problem = closed.open()
    for (let set = 1; set < 2 ** problem.columns.length; set++) {
      const columns = problem.columns.filter((_, at) => (set & (1 << at)) !== 0)
      if (!mayGoTogether(columns, problem)) continue
      const choice = choiceOf(columns, problem)
      if (isWhole(choice) && (best === undefined || compareChoices(choice, best, matcher.seed) < 0)) best = choice
    }
  }
  return best
}

const told = (choice: Choice | undefined) =>
  choice && { value: choice.value, columns: [...choice.columns].sort((a, b) => a - b) }

interface Case {
  readonly tasks: number
  readonly apart: boolean
  /** How many of the worlds every set is tried in; 2 to the power of the tasks is soon too many. */
  readonly triedIn: number
}

const cases: readonly Case[] = [
  { tasks: 10, apart: false, triedIn: SEEDS.length },
  { tasks: 20, apart: false, triedIn: 1 },
  { tasks: 40, apart: false, triedIn: 0 },
  { tasks: 80, apart: false, triedIn: 0 },
  { tasks: 40, apart: true, triedIn: 0 },
]

/** Runs the benchmark and prints its table. */
export async function carving(): Promise<void> {
  const rows = cases.map(({ tasks, apart, triedIn }) => {
    const [matchTimes, times, tried]: [number[], number[], number[]] = [[], [], []]
    const found = SEEDS.map((seed, at) => {
      search(prepare(tasks, seed + SEEDS.length, apart))
      const prepared = prepare(tasks, seed, apart)
      matchTimes.push(prepared.matchMs)
      const begun = performance.now()
      const result = search(prepared)
      times.push(performance.now() - begun)
      if (at < triedIn) {
        const start = performance.now()
        const best = everySet(prepared)
        tried.push(performance.now() - start)
        deepStrictEqual(told(result.choice), told(best), `${tasks} tasks, world ${seed}`)
      }
      return result
    })
    const gaps = found.map((one) => (100 * (one.bound - (one.choice?.value.total ?? 0))) / one.bound)
    const choice = median(times)
    return [
      `${tasks}${apart ? ', each job at its own times' : ''}`,
      duration(median(matchTimes)),
      duration(choice),
      String(median(found.map(({ nodes }) => nodes))),
      `${found.filter(({ exact }) => exact).length} of ${found.length}`,
      `${Math.max(...gaps).toFixed(2)} %`,
      tried.length === 0
        ? 'does not end'
        : `${duration(median(tried))}, the same in ${tried.length} of ${tried.length}`,
      tried.length === 0 ? '' : `${digits(median(tried) / choice)}x`,
    ]
  })
  console.log(
    `passend ${engineVersion}, the best function for ${PEOPLE} people out of jobs of ${TASKS_OF_A_JOB} tasks; medians over ${SEEDS.length} worlds; the choice alone, the matching before it apart\n`,
  )
  const head = ['movable tasks', 'matching', 'choice', 'nodes', 'proved best', 'largest gap', 'every set', 'times']
  console.log(markdownTable([head, ...rows]))
}
