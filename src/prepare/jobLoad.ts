import { type Load, type MeasuredLoad, measuredLoads, type Surrounding, surroundingSchema } from '../domain/load.js'
import type { Vacancy } from '../domain/vacancy.js'

/** A load of a job: the most that any task has; complete if every task states it, or the vacancy itself does. */
export interface LoadFact {
  readonly amount: number
  readonly complete: boolean
}

/** Limits are never averaged: the load of a job is the highest of its tasks. */
export function loadsOf({ load, tasks = [] }: Vacancy): ReadonlyMap<MeasuredLoad, LoadFact> {
  const loads = new Map<MeasuredLoad, LoadFact>()
  for (const kind of measuredLoads) {
    const ofTasks = tasks.map((task) => task.load?.[kind])
    const known = [load?.[kind], ...ofTasks].filter((amount) => amount !== undefined)
    if (known.length === 0) continue
    const complete = load?.[kind] !== undefined || ofTasks.every((amount) => amount !== undefined)
    loads.set(kind, { amount: Math.max(...known), complete })
  }
  return loads
}

/** There if it is there in the vacancy or in any task; not there only if the vacancy or every task says so. */
export function surroundingsOf({ load, tasks = [] }: Vacancy): ReadonlyMap<Surrounding, boolean> {
  const surroundings = new Map<Surrounding, boolean>()
  const says = (of: Load | undefined, kind: Surrounding) => of?.surroundings?.[kind]
  for (const kind of surroundingSchema.options) {
    const ofTasks = tasks.map((task) => says(task.load, kind))
    if (says(load, kind) === true || ofTasks.includes(true)) surroundings.set(kind, true)
    else if (says(load, kind) === false || (tasks.length > 0 && ofTasks.every((there) => there === false))) {
      surroundings.set(kind, false)
    }
  }
  return surroundings
}
