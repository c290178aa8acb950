import { combineLimits, type Limit } from '../criteria/limit.js'
import { pairOf } from '../criteria/pair.js'
import { travel } from '../criteria/travel.js'
import { PassendError } from '../errors.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import { compareLots, drawLot } from './lottery.js'

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

/** The openly hiring jobs for a person, nearest first; equal distances, and places not known, by lot. */
export function openHiringPlaces(
  person: Person,
  jobs: readonly Job[],
  context: Context,
  seed: string,
): OpenHiringPlace[] {
  const drawn = jobs.map((job) => {
    const pair = pairOf(person, job, context)
    const { id, employerId, title, openHiring } = job.record
    const place: OpenHiringPlace = {
      vacancyId: id,
      employerId,
      title,
      travel: combineLimits(travel.limits(pair)),
      conditions: typeof openHiring === 'object' ? (openHiring.conditions ?? []) : [],
      ...(pair.metres === undefined ? {} : { metres: pair.metres }),
    }
    return { place, lot: drawLot(seed, person.record.id, id) }
  })
  const far = Number.MAX_SAFE_INTEGER
  drawn.sort((a, b) => (a.place.metres ?? far) - (b.place.metres ?? far) || compareLots(a.lot, b.lot))
  return drawn.map(({ place }) => place)
}
