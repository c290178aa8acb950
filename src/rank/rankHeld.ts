import { boxAround } from '../compile/grid.js'
import type { HeldJobs } from '../compile/heldJobs.js'
import type { HeldPeople } from '../compile/heldPeople.js'
import { pointOf } from '../compile/segment.js'
import { farthest } from '../criteria/travel.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import type { Asker, PersonAsking } from '../score/asker.js'
import type { Askers } from '../score/askers.js'
import { readWaivers, type Waivers } from '../score/waiver.js'
import { drawLot } from './lottery.js'
import { openHiringPlaces, openJob } from './openHiring.js'
import { allRows, rowsInBox, rowsReaching } from './ranges.js'
import { DEFAULT_LIMIT, historyOf, type RankedPairs, type RankInput } from './rankPairs.js'
import { type RankingWork, rankRows } from './rankRows.js'

/** People who ask among jobs, and jobs among people. */
export type PeopleAsking = Askers<Person, Job, PersonAsking>
export type JobsAsking = Askers<Job, Person, Asker<Person>>

/** A ranking, and how much work it was. */
export type RankedHeld = RankedPairs & { readonly work: RankingWork }

/** Ranks the jobs that are held for a person, as `rankJobs` does pair by pair, to the last digit. */
export function rankHeldJobs(person: Person, jobs: HeldJobs, askers: PeopleAsking, input: RankInput): RankedHeld {
  const { context, seed, options } = input
  const candidateId = person.record.id
  const waivers = readWaivers(options.waive)
  const asker = askers.of(person, jobs.table)
  const lotOf = (handle: number) => drawLot(seed, candidateId, jobs.idOf(handle))
  const metres = farthest(person, context)
  const box = person.point !== undefined && isKeptByTravel(input, waivers) ? boxAround(person.point, metres) : undefined
  const { open, ...ranked } = rankRows({
    asker,
    held: jobs,
    waivers,
    input,
    history: historyOf(
      options.history,
      (entry) => entry.candidateId === candidateId,
      ({ vacancyId }) => vacancyId,
    ),
    rangesOf: ({ segment }) => (box === undefined ? allRows(segment) : rowsInBox(segment, box)),
    lotOf,
    pairOf: (vacancyId) => ({ candidateId, vacancyId }),
  })
  const { show, limit = DEFAULT_LIMIT } = options
  const openJobs = open.map(({ part: { segment }, row }) => {
    const handle = segment.handles[row] as number
    return openJob(asker.pairAt(pointOf(segment, row)), lotOf(handle), () => jobs.at(handle))
  })
  return { ...ranked, openHiring: openHiringPlaces(openJobs, { show: show === 'all', limit }) }
}

/** Ranks the people that are held for a job, as `rankPeople` does. The caller has made sure that it does not hire openly. */
export function rankHeldPeople(job: Job, people: HeldPeople, askers: JobsAsking, input: RankInput): RankedHeld {
  const { seed, options } = input
  const vacancyId = job.record.id
  const waivers = readWaivers(options.waive)
  const { point } = job
  const bounded = point !== undefined && isKeptByTravel(input, waivers)
  const { open: _, ...ranked } = rankRows({
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
    pairOf: (candidateId) => ({ candidateId, vacancyId }),
  })
  return ranked
}

/** Whether what lies beyond a must of travel is blocked for certain and not shown. */
const isKeptByTravel = ({ options }: RankInput, waivers: Waivers): boolean =>
  options.show !== 'all' && !waivers.has('travel')
