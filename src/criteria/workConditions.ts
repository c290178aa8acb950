import { type MeasuredLoad, measuredLoads, type Surrounding } from '../domain/load.js'
import { divideRounded, FULL, line, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

interface Fit {
  /** How the job keeps the limit, 0..1000; undefined if the vacancy does not say. */
  readonly fit: number | undefined
  /** Whether a task that does not state it could still be worse. */
  readonly open: boolean
}

/** One limit of a person and how the job stands to it. */
type Standing = Fit &
  (
    | { readonly load: MeasuredLoad; readonly limit: number; readonly amount: number | undefined }
    | { readonly surrounding: Surrounding; readonly present: boolean | undefined }
  )

/** FULL within the limit, then a line to 0 at twice the limit (at once above a limit of 0). */
const fitLoad = (amount: number, limit: number): number => line(amount, limit, 2 * limit, 0)

function standings({ person, job }: Pair): Standing[] {
  const limits = person.record.physicalLimits
  if (limits === undefined) return []
  const all: Standing[] = []
  for (const load of measuredLoads) {
    const limit = limits[load]
    if (limit === undefined) continue
    const fact = job.loads.get(load)
    const exceeded = fact !== undefined && fact.amount > limit
    const fit = fact !== undefined && (fact.complete || exceeded) ? fitLoad(fact.amount, limit) : undefined
    all.push({ load, limit, amount: fact?.amount, fit, open: fact?.complete === false })
  }
  for (const surrounding of new Set(limits.avoid)) {
    const present = job.surroundings.get(surrounding)
    all.push({ surrounding, present, fit: present === undefined ? undefined : present ? 0 : FULL, open: false })
  }
  return all
}

/** Physical load and surroundings against what the person can bear: the share of their limits that the job keeps. */
export const workConditions: Criterion = {
  id: 'workConditions',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  limits(pair) {
    const strength = pair.person.record.physicalLimits?.strength ?? pair.context.policy.strength.workConditions
    if (strength === 'nice') return noLimits
    return standings(pair).map(({ fit }) => limitPart(fit === undefined ? undefined : fit === FULL, 'candidate'))
  },

  measure(pair, unknown): Measure {
    const all = standings(pair)
    if (all.length === 0) return FULL
    if (all.every(({ fit }) => fit === undefined)) return UNKNOWN
    return divideRounded(
      all.reduce((sum, { fit = unknown, open }) => sum + (open ? Math.min(fit, unknown) : fit), 0),
      all.length,
    )
  },

  grounds(pair) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    for (const standing of standings(pair)) {
      if ('load' in standing) {
        const { load, limit, amount, fit } = standing
        facts.push({ fact: 'load', load, limit, amount, within: fit === undefined ? undefined : fit === FULL })
        if (fit === undefined) missing.push({ of: 'vacancy', field: `load.${load}`, load })
      } else {
        const { surrounding, present } = standing
        facts.push({ fact: 'surrounding', surrounding, present })
        if (present === undefined) missing.push({ of: 'vacancy', field: 'load.surroundings', surrounding })
      }
    }
    return { facts, missing }
  },
}
