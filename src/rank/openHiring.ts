import { combineLimits, type Limit } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import { travel } from '../criteria/travel.js'
import { PassendError } from '../errors.js'
import type { Job } from '../prepare/job.js'
import { compareLots, type Lot } from './lottery.js'

/** A vacancy that hires openly, as it is shown to a person: where it is and what the work asks. No score, on purpose. */
export interface OpenHiringPlace {
  readonly vacancyId: string
  readonly employerId: string
  readonly title: string
  /** The distance as the crow flies in metres; absent if either place is not known. */
  readonly metres?: number
  /** Whether it is within the person's travel maximum. */
  readonly travel: Limit
  /** Conditions of the work that the person judges for themselves, in the employer's words. */
  readonly conditions: readonly string[]
}

/** Whether a job hires openly: whoever is next on its list gets it, so nobody is ranked for it. */
export const hiresOpenly = ({ record }: Job): boolean => record.openHiring !== undefined

/** Refuses to rank for a job that hires openly. */
export function refuseOpenHiring(job: Job): void {
  if (!hiresOpenly(job)) return
  throw new PassendError(
    'open-hiring-is-not-ranked',
    `Vacancy '${job.record.id}' hires openly: the next person on its list gets the job, so no score or order may be made for it.`,
    "Show it apart (the 'openHiring' of a ranking for a candidate) and let people put their name on its list.",
    { vacancyId: job.record.id },
  )
}

/** An openly hiring job on the way to being shown to a person. */
export interface OpenJob {
  readonly metres: number | undefined
  readonly travel: Limit
  readonly lot: Lot
  /** The job itself, which only those that are shown need. */
  job(): Job
}

/** How far an openly hiring job is for the person of a pair. */
export const openJob = (pair: Pair, lot: Lot, job: () => Job): OpenJob => ({
  metres: pair.metres,
  travel: combineLimits(travel.limits(pair)),
  lot,
  job,
})

/** At most `limit` of the openly hiring jobs, nearest first; equal distances, and places not known, by lot. */
export function openHiringPlaces(jobs: readonly OpenJob[], { show, limit }: { show: boolean; limit: number }) {
  const far = Number.MAX_SAFE_INTEGER
  return jobs
    .filter(({ travel: stands }) => show || stands !== 'unmet')
    .sort((a, b) => (a.metres ?? far) - (b.metres ?? far) || compareLots(a.lot, b.lot))
    .slice(0, limit)
    .map(({ metres, travel: stands, job }): OpenHiringPlace => {
      const { id, employerId, title, openHiring } = job().record
      return {
        vacancyId: id,
        employerId,
        title,
        travel: stands,
        conditions: typeof openHiring === 'object' ? (openHiring.conditions ?? []) : [],
        ...(metres === undefined ? {} : { metres }),
      }
    })
}
