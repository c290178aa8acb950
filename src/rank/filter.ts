import type { Filter } from '../domain/rankOptions.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'

const listOf = <T>(values: T | readonly T[]): readonly T[] => (Array.isArray(values) ? values : [values as T])

const admits = <T>(values: T | readonly T[] | undefined, value: T | undefined): boolean =>
  values === undefined || (value !== undefined && listOf(values).includes(value))

/** Whether a job is among those that count. */
export function admitsJob({ region, sector, kind, employerId }: Filter, job: Job): boolean {
  const { record } = job
  return (
    admits(region, job.region) &&
    (sector === undefined || listOf(sector).some((wanted) => record.sector?.startsWith(wanted) === true)) &&
    admits(kind, record.kind) &&
    admits(employerId, record.employerId)
  )
}

/** Whether a person is among those that count: by the region they live in. */
export const admitsPerson = ({ region }: Filter, person: Person): boolean => admits(region, person.region)
