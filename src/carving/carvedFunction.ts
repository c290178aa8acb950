import type { CriterionId } from '../domain/criterionId.js'
import { hashOf } from '../domain/hash.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { GivenPerson } from '../givenPeople.js'
import type { Matcher } from '../matcher.js'
import { compare, place } from '../rank/order.js'
import type { CarvedFunction, FreedHours, OpenedPerson } from './carvingResult.js'
import type { MovableTask } from './movableTask.js'
import { shellUnder } from './problems.js'
import type { Found } from './search.js'
import type { Choice } from './value.js'

/** The letters of a hash that name a carved function: two functions of 2^48 share a name by chance. */
const NAME_LENGTH = 12

/** The tasks of a choice: the longest first, then by name. */
const tasksOf = ({ columns, problem }: Choice): MovableTask[] =>
  columns
    .flatMap((column) => problem.table.tasks[column] ?? [])
    .sort((a, b) => b.minutes - a.minutes || (a.key < b.key ? -1 : 1))

/** A choice as a vacancy: the shell of its jobs, with its tasks, named after both. */
function recordOf(choice: Choice): Vacancy {
  const tasks = tasksOf(choice)
  const jobs = [...new Set(tasks.map(({ job }) => job))].sort((a, b) => (a.id < b.id ? -1 : 1))
  const shell = shellUnder(jobs, choice.problem.constraints)
  const whole = choice.minutes / 60
  const content = {
    ...shell,
    // Hours of a vacancy are whole. Where these are not, they are those of the tasks together, which the matcher sums up itself.
    ...(Number.isInteger(whole) && { hours: { min: whole, max: whole } }),
    tasks: tasks.map(({ taken }) => taken),
    sourceFunctions: jobs.map(({ id }) => id),
  }
  return { id: `carved-${hashOf(content).slice(0, NAME_LENGTH)}`, ...content }
}

/** A choice as it is told: the record, for whom the matcher finds it open, what comes free, and the proof. */
export function carvedFunction(choice: Choice, { bound, exact, nodes }: Found, matcher: Matcher): CarvedFunction {
  const record = recordOf(choice)
  const { opens, counts, blockedBy } = openTo(record, choice.problem.table.members, matcher)
  const { value } = choice
  const proof = { value: value.total, bound, gap: bound - value.total, exact, nodes }
  return { record, minutes: choice.minutes, opens, counts, blockedBy, freed: freedBy(choice), value, proof }
}

function openTo(
  record: Vacancy,
  members: readonly GivenPerson[],
  matcher: Matcher,
): Pick<CarvedFunction, 'opens' | 'counts' | 'blockedBy'> {
  const counts = { eligible: 0, toVerify: 0, blocked: 0 }
  const blockedBy: Partial<Record<CriterionId, number>> = {}
  const opens: OpenedPerson[] = []
  for (const { id: candidateId, asked } of members) {
    const { match, limits, tasks } = matcher.explain(asked, record)
    const first = limits.find(({ limit }) => limit === 'unmet')
    if (first !== undefined) {
      counts.blocked++
      blockedBy[first.criterion] = (blockedBy[first.criterion] ?? 0) + 1
      continue
    }
    if (match.status === 'eligible') counts.eligible++
    else counts.toVerify++
    opens.push({ candidateId, match, tasks })
  }
  const placed = opens.map((one) => ({ one, place: place(one.match, matcher.seed) }))
  placed.sort((a, b) => compare(a.place, b.place))
  return { opens: placed.map(({ one }) => one), counts, blockedBy }
}

function freedBy({ columns, problem }: Choice): FreedHours[] {
  const { table, jobs, jobOf } = problem
  const freed = new Map<number, number>()
  for (const column of columns) {
    const job = jobOf[column] as number
    freed.set(job, (freed.get(job) ?? 0) + (table.tasks[column]?.minutes ?? 0))
  }
  const listed = [...freed].map(([at, minutes]): FreedHours => {
    const { id, scarcity } = jobs[at] ?? { id: '', scarcity: undefined }
    return { jobId: id, minutes, ...(scarcity !== undefined && { scarcity }) }
  })
  return listed.sort((a, b) => b.minutes - a.minutes || (a.jobId < b.jobId ? -1 : 1))
}
