import { MAX_HOURS } from '../domain/hours.js'
import { FULL } from '../domain/measure.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Explanation } from '../explain/explanation.js'
import type { GivenPerson } from '../givenPeople.js'
import type { Matcher } from '../matcher.js'
import type { MovableTask } from './movableTask.js'
import type { Shell } from './shell.js'
import { standingBy } from './standing.js'
import { type WeeklyHours, weeklyHours } from './weeklyHours.js'

/** What is known of each person and each task: rows of people, columns of tasks; `person * tasks + task` is the place of a pair. */
export interface FitTable {
  readonly members: readonly GivenPerson[]
  readonly tasks: readonly MovableTask[]
  /** How well the function made of that one task fits, 0..1000: the score of the matcher, the hours left open. */
  readonly fit: Uint16Array
  /** How the person stands to the task by its own limits: BLOCKED, TO_VERIFY or ELIGIBLE. */
  readonly standing: Uint8Array
  /** 1 where the person says that they like the task, or dislike it. */
  readonly liked: Uint8Array
  readonly disliked: Uint8Array
  /** By person: whether a function must have a task that they like, or none that they dislike. */
  readonly mustLike: Uint8Array
  readonly mustNotDislike: Uint8Array
  readonly hours: readonly WeeklyHours[]
}

/** Asks the matcher for every person and every task. `shells`: of each task, that of a function of its job alone. */
export function fitTable(
  members: readonly GivenPerson[],
  tasks: readonly MovableTask[],
  shells: readonly Shell[],
  matcher: Matcher,
): FitTable {
  const size = members.length * tasks.length
  const table = {
    members,
    tasks,
    fit: new Uint16Array(size),
    standing: new Uint8Array(size),
    liked: new Uint8Array(size),
    disliked: new Uint8Array(size),
    mustLike: new Uint8Array(members.length),
    mustNotDislike: new Uint8Array(members.length),
    hours: weeklyHours(members, matcher),
  }
  tasks.forEach(({ taken }, column) => {
    const probe = openHours(shells[column] as Shell, [taken])
    members.forEach(({ asked }, row) => {
      const explanation = matcher.explain(asked, probe)
      const place = row * tasks.length + column
      table.fit[place] = explanation.match.score
      table.standing[place] = standingBy('tasks', explanation)
      table.liked[place] = Number(isLiked(explanation))
      table.disliked[place] = Number(isDisliked(explanation))
      for (const { criterion } of explanation.limits) {
        if (criterion === 'tasksLiked') table.mustLike[row] = 1
        if (criterion === 'tasksDisliked') table.mustNotDislike[row] = 1
      }
    })
  })
  return table
}

/** How each person stands to a shell, by the limits that do not depend on tasks. */
export function standingsToShell(shell: Shell, members: readonly GivenPerson[], matcher: Matcher): Uint8Array {
  const probe = openHours(shell, undefined)
  return Uint8Array.from(members, ({ asked }) => standingBy('shell', matcher.explain(asked, probe)))
}

/** A function whose hours suit everybody: those of a single task are not those of the function that it comes to be in. */
const openHours = (shell: Shell, tasks: Vacancy['tasks']): Vacancy => ({
  ...shell,
  id: 'carving',
  hours: { min: 0, max: MAX_HOURS },
  ...(tasks && { tasks }),
})

/** Of a function of one task the share that is liked is all or nothing. */
const isLiked = ({ wish }: Explanation): boolean =>
  wish.affinity.some(({ criterion, measure }) => criterion === 'tasksLiked' && measure === FULL)
const isDisliked = ({ wish }: Explanation): boolean =>
  wish.barrier.some(({ criterion, measure }) => criterion === 'tasksDisliked' && measure === 0)
