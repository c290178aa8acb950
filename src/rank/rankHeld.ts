import { boxAround } from '../compile/grid.js'
import type { HeldJobs } from '../compile/heldJobs.js'
import { type CodeColumn, pointOf } from '../compile/segment.js'
import type { Part } from '../compile/table.js'
import { pairOf } from '../criteria/pair.js'
import { farthest } from '../criteria/travel.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import type { Asker, PersonAsking } from '../score/asker.js'
import type { Askers } from '../score/askers.js'
import { readWaivers, type Waivers } from '../score/waiver.js'
import { drawLot } from './lottery.js'
import { openHiringPlaces, openJob } from './openHiring.js'
import type { Audience } from './pick.js'
import { allRows, rowsInBox, rowsReaching } from './ranges.js'
import { DEFAULT_LIMIT, historyOf, type RankedPairs, type RankInput } from './rankPairs.js'
import { type HeldRows, type RankingWork, type RowRanking, rankRows } from './rankRows.js'
import type { Likeness } from './reachRows.js'

/** People who ask among jobs, and jobs among people. */
export type PeopleAsking = Askers<Person, Job, PersonAsking>
export type JobsAsking = Askers<Job, Person, Asker<Person>>

/** A ranking, and how much work it was. */
export type RankedHeld = RankedPairs & { readonly work: RankingWork }

/** The jobs that are held as rows to rank for a person. */
export function jobRows(person: Person, jobs: HeldJobs, askers: PeopleAsking, input: RankInput): RowRanking<Job> {
  const { context, seed, options } = input
  const candidateId = person.record.id
  const waivers = readWaivers(options.waive)
  const metres = farthest(person, context)
  const box = person.point !== undefined && isKeptByTravel(input, waivers) ? boxAround(person.point, metres) : undefined
  return {
    asker: askers.of(person, jobs.table),
    held: jobs,
    waivers,
    input,
    history: historyOf(
      options.history,
      (entry) => entry.candidateId === candidateId,
      ({ vacancyId }) => vacancyId,
    ),
    rangesOf: ({ segment }) => (box === undefined ? allRows(segment) : rowsInBox(segment, box)),
    lotOf: (handle) => drawLot(seed, candidateId, jobs.idOf(handle)),
    idsOf: (vacancyId) => ({ candidateId, vacancyId }),
    pairOf: (handle) => pairOf(person, jobs.at(handle), context),
    likeness: likenessOfJobs(jobs),
  }
}

/**
 * Ranks the jobs that are held for a person, as `rankJobs` does pair by pair, to the last digit. On the way each job's own
 * list can be offered the person.
 */
export function rankHeldJobs(
  person: Person,
  jobs: HeldJobs,
  askers: PeopleAsking,
  input: RankInput,
  audience?: Audience,
): RankedHeld {
  const rows = { ...jobRows(person, jobs, askers, input), audience }
  const { open, ...ranked } = rankRows(rows)
  const { show, limit = DEFAULT_LIMIT } = input.options
  const { pairAt } = askers.of(person, jobs.table)
  const openJobs = open.map(({ part: { segment }, row }) => {
    const handle = segment.handles[row] as number
    return openJob(pairAt(pointOf(segment, row)), rows.lotOf(handle), () => jobs.at(handle))
  })
  return { ...ranked, openHiring: openHiringPlaces(openJobs, { show: show === 'all', limit }) }
}

/** The people that are held, however they are held. */
export interface PeopleRows extends HeldRows<Person> {
  get(id: string): Person | undefined
}

/** The people that are held as rows to rank for a job. */
export function peopleRows(job: Job, people: PeopleRows, askers: JobsAsking, input: RankInput): RowRanking<Person> {
  const { seed, options } = input
  const vacancyId = job.record.id
  const waivers = readWaivers(options.waive)
  const { point } = job
  const bounded = point !== undefined && isKeptByTravel(input, waivers)
  return {
    asker: askers.of(job, people.table),
    held: people,
    waivers,
    input,
    history: historyOf(
      options.history,
      (entry) => entry.vacancyId === vacancyId,
      ({ candidateId }) => candidateId,
    ),
    rangesOf: ({ segment }) => (bounded ? rowsReaching(segment, point) : allRows(segment)),
    lotOf: (handle) => drawLot(seed, people.idOf(handle), vacancyId),
    idsOf: (candidateId) => ({ candidateId, vacancyId }),
    pairOf: (handle) => pairOf(people.get(people.idOf(handle)) as Person, job, input.context),
    likeness: undefined,
  }
}

/**
 * Ranks the people that are held for a job, as `rankPeople` does; each person's own list can be offered the job. The caller has
 * made sure that it does not hire openly.
 */
export function rankHeldPeople(
  job: Job,
  people: PeopleRows,
  askers: JobsAsking,
  input: RankInput,
  audience?: Audience,
): RankedHeld {
  const { open: _, ...ranked } = rankRows({ ...peopleRows(job, people, askers, input), audience })
  return ranked
}

/**
 * Jobs that are blocked by the same codes are opened by the same steps, if they are of one kind and contract, by which an
 * instrument may be ruled out; but where a step leaves out a task, or picks from all that a job asks, each job is its own.
 */
function likenessOfJobs({ table }: HeldJobs): Likeness {
  const { ofCriterion } = table.facets
  const [contracts, tasks] = [ofCriterion.get('contract') ?? 0, ofCriterion.get('tasksLiked') ?? 0]
  const codeIn = (column: number, { segment: { codes } }: Part, row: number) =>
    (codes[column] as CodeColumn)[row] as number
  const known = new Map<number, boolean>()
  return {
    hasManyTasks(part, row) {
      const code = codeIn(tasks, part, row)
      const many = known.get(code) ?? table.example(tasks, code).tasks.length > 1
      known.set(code, many)
      return many
    },
    nameOf: (part, row) => `alike ${codeIn(contracts, part, row)}`,
  }
}

/** Whether what lies beyond a must of travel is blocked for certain and not shown. */
const isKeptByTravel = ({ options }: RankInput, waivers: Waivers): boolean =>
  options.show !== 'all' && !waivers.has('travel')
