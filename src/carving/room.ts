import type { Branch } from './bound.js'
import type { Problem } from './problem.js'

/** What a branch has, and what it may still take. */
export interface Room {
  /** The minutes that are chosen, and these times their scarcity. */
  readonly minutes: number
  readonly scarce: number
  /** How many more minutes it needs, and how many it may take. */
  readonly need: number
  readonly room: number
  /** The tasks that are free: undecided, not too long, of a job that can spare them and that may be one more source. */
  readonly free: readonly number[]
  /** How many of their minutes can go into it at most, since no job gives more than it can spare. */
  readonly reach: number
}

/** Works out the room of a branch; undefined if nothing in it can become a function: for hours, for shells, or for the gain. */
export function roomOf(
  { table, constraints, jobs, jobOf, columns, shells }: Problem,
  branch: Branch,
): Room | undefined {
  const minutesAt = (column: number) => table.tasks[column]?.minutes ?? 0
  const spare = jobs.map((job) => job.spare)
  const sources = new Set<number>()
  let [minutes, scarce] = [0, 0]
  for (const column of branch.chosen) {
    const job = jobOf[column] as number
    minutes += minutesAt(column)
    scarce += minutesAt(column) * (jobs[job]?.scarcity ?? 0)
    spare[job] = (spare[job] ?? 0) - minutesAt(column)
    sources.add(job)
  }
  const room = branch.most - minutes
  if (room < 0) return undefined
  const full = sources.size >= constraints.maxSourceJobs
  const free = columns.slice(branch.next).filter((column) => {
    const job = jobOf[column] as number
    return minutesAt(column) <= Math.min(room, spare[job] ?? 0) && !(full && !sources.has(job))
  })
  const there = new Map<number, number>()
  for (const column of free) {
    const job = jobOf[column] as number
    there.set(job, (there.get(job) ?? 0) + minutesAt(column))
    sources.add(job)
  }
  let reach = 0
  for (const [job, sum] of there) reach += Math.min(sum, spare[job] ?? 0)
  const need = Math.max(0, branch.least - minutes)
  const possible = [...sources].map((job) => jobs[job])
  const gain = possible.some((job) => job?.scarcity !== 0)
  if (reach < need || !gain || new Set(possible.map((job) => job?.shell)).size < shells) return undefined
  return { minutes, scarce, need, room, free, reach }
}
