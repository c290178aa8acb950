import type { IsoDate } from '../domain/calendar.js'
import type { Contract } from '../domain/employment.js'
import type { PresentFunction } from '../domain/presentFunction.js'
import { type Daypart, dayparts, officeDayparts, type Schedule } from '../domain/schedule.js'
import { type SupportOffer, supportKindSchema } from '../domain/support.js'
import type { Vacancy } from '../domain/vacancy.js'

/** A carved function without its tasks: what it has because of the jobs that it is from, whatever moves of them. */
export type Shell = Omit<Vacancy, 'id' | 'tasks' | 'hours' | 'sourceFunctions'>

/**
 * What a function of tasks of these jobs has. All are in one place and have one reservation. Nothing is averaged:
 *
 * - the work is done when any of the jobs is; it is irregular if any of them is;
 * - a contract or support is offered if every job offers it, support as little as the least; where one says that it is not,
 *   it is not; where one does not say, it is not known;
 * - it starts when the last of them has started, and ends or closes with the first.
 *
 * @param employerId Of a function of several employers.
 */
export function shellOf(jobs: readonly PresentFunction[], title: string, employerId?: string): Shell {
  const [first] = jobs
  const employers = new Set(jobs.map((job) => job.employerId))
  const sectors = new Set(jobs.map(({ sector }) => sector))
  const schedule = scheduleOf(jobs.map((job) => job.schedule ?? {}))
  const contracts = contractsOf(jobs)
  const supportOffered = supportOf(jobs)
  const dates = <K extends 'startDate' | 'endDate' | 'closingDate'>(key: K): IsoDate[] =>
    jobs.flatMap((job) => job[key] ?? []).sort()
  const [startDate, endDate, closingDate] = [
    dates('startDate').at(-1),
    dates('endDate').at(0),
    dates('closingDate').at(0),
  ]
  return {
    title,
    employerId: employers.size === 1 || employerId === undefined ? (first?.employerId ?? '') : employerId,
    kind: 'carved-function',
    ...(sectors.size === 1 && first?.sector !== undefined && { sector: first.sector }),
    ...(first?.place && { place: first.place }),
    ...(schedule && { schedule }),
    ...(contracts.length > 0 && { contracts }),
    ...(supportOffered.length > 0 && { supportOffered }),
    places: 1,
    ...(first?.reservedFor && { reservedFor: first.reservedFor }),
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...(closingDate && { closingDate }),
  }
}

const daypartsOf = ({ dayparts: listed, officeHours }: Schedule): readonly Daypart[] | undefined =>
  listed ?? (officeHours === true ? officeDayparts : undefined)

const isIrregular = ({ irregular, officeHours }: Schedule): boolean | undefined =>
  irregular ?? (officeHours === true ? false : undefined)

function scheduleOf(schedules: readonly Schedule[]): Schedule | undefined {
  const times = schedules.map(daypartsOf)
  const worked = new Set(times.flatMap((list) => list ?? []))
  const irregular = schedules.map(isIrregular)
  const anyIrregular = irregular.includes(true) ? true : irregular.includes(undefined) ? undefined : false
  const schedule: Schedule = {
    ...(!times.includes(undefined) && worked.size > 0 && { dayparts: dayparts.filter((part) => worked.has(part)) }),
    ...(anyIrregular !== undefined && { irregular: anyIrregular }),
  }
  return Object.keys(schedule).length === 0 ? undefined : schedule
}

const contractsOf = ([first, ...others]: readonly PresentFunction[]): Contract[] =>
  [...new Set(first?.contracts)]
    .filter((contract) => others.every(({ contracts }) => contracts?.includes(contract)))
    .sort()

/** What a job offers of a kind: an amount (as much as is asked: infinite), 0 for what it does not offer; or undefined. */
function amountOffered({ supportOffered }: PresentFunction, kind: SupportOffer['kind']): number | undefined {
  const offers = (supportOffered ?? []).filter((offer) => offer.kind === kind)
  if (offers.length === 0) return undefined
  return Math.max(...offers.map(({ offered, amount = Number.POSITIVE_INFINITY }) => (offered === false ? 0 : amount)))
}

function supportOf(jobs: readonly PresentFunction[]): SupportOffer[] {
  return supportKindSchema.options.flatMap((kind): SupportOffer[] => {
    const amounts = jobs.map((job) => amountOffered(job, kind))
    if (amounts.includes(0)) return [{ kind, offered: false }]
    if (amounts.includes(undefined)) return []
    const least = Math.min(...amounts.map((amount) => amount ?? 0))
    return [Number.isFinite(least) ? { kind, amount: least } : { kind }]
  })
}
