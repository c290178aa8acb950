import { z } from 'zod'
import { MAX_HOURS } from './hours.js'
import { idSchema } from './identifier.js'
import type { Issue } from './issue.js'
import { type ParseOptions, parseRecord } from './parse.js'
import { readPlain } from './plain.js'
import { taskMinutes, taskSchema } from './task.js'
import { vacancySchema } from './vacancy.js'

/** The least hours of a task, in a vacancy and so in what is moved of it: a quarter. */
const MIN_TASK_HOURS = 0.25

/** The scarcity of hours that are simply called scarce. */
export const MAX_SCARCITY = 10

/** How many tasks a present function may have, and how many competences they may ask together. */
const MAX_TASKS = 100
const MAX_ASKS = 500

/**
 * A task of a present function: a task with an id and with hours. `movable`: whether all of it may move to another function
 * (true), or how many of its hours (the rest stays); an absent one stays.
 */
export const presentTaskSchema = taskSchema.extend({
  id: idSchema,
  hours: z.number().min(MIN_TASK_HOURS).max(MAX_HOURS),
  movable: z.union([z.boolean(), z.number().min(0).max(MAX_HOURS)]).optional(),
})
export type PresentTask = z.infer<typeof presentTaskSchema>

/**
 * A present function of an employer, from which tasks may be carved: a vacancy with tasks, and three facts more.
 *
 * - `keepHours`: the hours a week that it must keep, so that it stays a job. Absent: what `constraints.keepHours` says.
 * - `scarce`: how scarce its hours are, 0 (not at all) to 10; true is 10, false is 0. Absent: not known.
 * - `movable` of each task.
 *
 * `asks` are those of the job as a whole; they stay with it. `load` says what the tasks say, and for a task that is silent
 * only what it says is not there at all (0, false). If `hours.min` is more than the tasks together, the rest is work that no
 * task names, and stays.
 */
export const presentFunctionSchema = vacancySchema
  .extend({
    tasks: z.array(presentTaskSchema).min(1).max(MAX_TASKS),
    keepHours: z.number().min(0).max(MAX_HOURS).optional(),
    scarce: z.union([z.boolean(), z.number().int().min(0).max(MAX_SCARCITY)]).optional(),
  })
  .superRefine((job, context) => {
    const refuse = (code: Issue['code'], path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message, params: { code } })
    const ids = new Set<string>()
    let asks = 0
    job.tasks.forEach((task, index) => {
      if (ids.has(task.id)) refuse('duplicate-id', ['tasks', index, 'id'], 'a task an id')
      ids.add(task.id)
      asks += task.competences?.length ?? 0
      if (typeof task.movable !== 'number') return
      const path = ['tasks', index, 'movable']
      if (movableMinutes(task) > minutesOf(task))
        refuse('contradiction', path, `at most the ${task.hours} hours there are`)
      else if (task.movable > 0 && task.movable < MIN_TASK_HOURS)
        refuse('out-of-range', path, `0 or at least ${MIN_TASK_HOURS}`)
    })
    if (asks > MAX_ASKS) refuse('too-many', ['tasks'], `at most ${MAX_ASKS} competences in all tasks`)
    const there = presentMinutes(job) / 60
    if (Math.round((job.keepHours ?? 0) * 60) > presentMinutes(job))
      refuse('contradiction', ['keepHours'], `at most the ${there} hours there are`)
  })
export type PresentFunction = z.infer<typeof presentFunctionSchema>

const minutesOf = (task: PresentTask): number => taskMinutes(task) ?? 0

/** How many minutes of a task may move: none, some or all. */
export function movableMinutes(task: PresentTask): number {
  if (typeof task.movable === 'number') return Math.round(task.movable * 60)
  return task.movable === true ? minutesOf(task) : 0
}

/** The minutes a week of all tasks of a present function. */
const minutesOfTasks = ({ tasks }: Pick<PresentFunction, 'tasks'>): number =>
  tasks.reduce((sum, task) => sum + minutesOf(task), 0)

/** The minutes of a present function that no task names: they stay. */
export const otherMinutes = (job: Pick<PresentFunction, 'tasks' | 'hours'>): number =>
  Math.max(0, (job.hours?.min ?? 0) * 60 - minutesOfTasks(job))

/** The minutes a week of a present function: of its tasks, or its hours at least, if those are more. */
export const presentMinutes = (job: Pick<PresentFunction, 'tasks' | 'hours'>): number =>
  minutesOfTasks(job) + otherMinutes(job)

/** How scarce the hours of a present function are, 0..10; undefined if that is not known. */
export const scarcityOf = ({ scarce }: Pick<PresentFunction, 'scarce'>): number | undefined =>
  typeof scarce === 'boolean' ? (scarce ? MAX_SCARCITY : 0) : scarce

/** A present function that was read, or undefined if it was refused; and all that was found on the way. */
export interface ReadPresentFunction {
  readonly value: PresentFunction | undefined
  readonly issues: readonly Issue[]
  /** Whether it hires openly, valid or not: then nobody may be matched with its tasks. */
  readonly hiresOpenly: boolean
}

/** Reads a present function from anything. Never throws for what is in it. */
export function parsePresentFunction(input: unknown, index = 0, options: ParseOptions = {}): ReadPresentFunction {
  const { value, issues } = parseRecord('job', presentFunctionSchema, input, index, options, (job) => {
    // The four digits of a postcode are the place: whoever gives the letters too is in the same one.
    if (job.place !== undefined && 'pc4' in job.place) job.place = { ...job.place, pc4: job.place.pc4.slice(0, 4) }
    return job
  })
  const hiresOpenly = value === undefined ? saysSo(input) : value.openHiring !== undefined
  const most = value?.hours?.max
  if (value === undefined || most === undefined || minutesOfTasks(value) <= most * 60)
    return { value, issues, hiresOpenly }
  const hours = minutesOfTasks(value) / 60
  const overfull: Issue = {
    code: 'contradiction',
    severity: 'warning',
    record: 'job',
    index,
    id: value.id,
    path: 'hours.max',
    expected: `at least the ${hours} hours of its tasks`,
    got: `number ${most}; the hours of its tasks count`,
  }
  return { value, issues: [...issues, overfull], hiresOpenly }
}

/** Whether a record that is not valid says that it hires openly. */
function saysSo(input: unknown): boolean {
  const said = readPlain(input, 'job', [])?.openHiring
  return said === true || typeof said === 'object'
}
