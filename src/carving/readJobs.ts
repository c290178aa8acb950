import type { Issue } from '../domain/issue.js'
import { type PresentFunction, parsePresentFunction } from '../domain/presentFunction.js'
import { PassendError } from '../errors.js'
import { iterable, wrongInput } from './input.js'

/** How many jobs may be carved at once. */
const MAX_JOBS = 1000

/**
 * Reads the jobs, in the order of their ids. One that is not valid is an issue; of two with one id the last counts.
 * @throws PassendError `open-hiring-is-not-ranked` if one of them hires openly.
 */
export function readJobs(given: Iterable<unknown>): { jobs: PresentFunction[]; issues: Issue[] } {
  const jobs = new Map<string, PresentFunction>()
  const issues: Issue[] = []
  let index = 0
  for (const input of iterable(given, 'jobs', 'a list of present functions')) {
    if (index >= MAX_JOBS) throw wrongInput('jobs', `at most ${MAX_JOBS}`, given)
    const { value: job, issues: found, hiresOpenly } = parsePresentFunction(input, index)
    if (hiresOpenly) throw openHiring(job?.id ?? found[0]?.id, index)
    issues.push(...found)
    if (job !== undefined) {
      if (jobs.has(job.id)) issues.push(twice(index, job.id))
      jobs.set(job.id, job)
    }
    index++
  }
  return { jobs: [...jobs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), issues }
}

const twice = (index: number, id: string): Issue => ({
  code: 'duplicate-id',
  severity: 'warning',
  record: 'job',
  index,
  id,
  path: 'id',
  expected: 'one job an id',
  got: 'the id again; the last job counts',
})

const openHiring = (id: string | undefined, index: number): PassendError =>
  new PassendError(
    'open-hiring-is-not-ranked',
    `Job ${id === undefined ? index : `'${id}'`} hires openly: the next person on its list gets it, so nobody may be matched with its tasks.`,
    'Leave it out of jobs. Whoever is on its list gets the job as it is.',
    { index, ...(id !== undefined && { jobId: id }) },
  )
