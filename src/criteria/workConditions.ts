import { divideRounded, FULL, line, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import type { PhysicalLimit } from '../prepare/physicalLimits.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

/** FULL within the limit, then a line to 0 at twice the limit (at once above a limit of 0). */
const fitLoad = (amount: number, most: number): number => line(amount, most, 2 * most, 0)

/** How a job keeps a limit, 0..1000; undefined if the vacancy does not say. */
function fitOf({ loads, surroundings }: Job, limit: PhysicalLimit): number | undefined {
  if ('surrounding' in limit) {
    const present = surroundings.get(limit.surrounding)
    return present === undefined ? undefined : present ? 0 : FULL
  }
  const fact = loads.get(limit.load)
  if (fact === undefined) return undefined
  return fact.complete || fact.amount > limit.most ? fitLoad(fact.amount, limit.most) : undefined
}

/** Whether a task that does not state a load could still be worse than those that do. */
const isOpen = ({ loads }: Job, limit: PhysicalLimit): boolean =>
  'load' in limit && loads.get(limit.load)?.complete === false

const strengthOf = ({ record }: Person) => record.physicalLimits?.strength
const isMust = (person: Person, { policy }: Context): boolean =>
  person.physicalLimits.length > 0 && (strengthOf(person) ?? policy.strength.workConditions) === 'must'

/** The musts that a person has of some of their limits. */
function limitsOf({ person, job, context }: Pair, concerns: (limit: PhysicalLimit) => boolean): readonly LimitPart[] {
  if (!isMust(person, context)) return noLimits
  const parts: LimitPart[] = []
  for (const limit of person.physicalLimits) {
    if (!concerns(limit)) continue
    const fit = fitOf(job, limit)
    parts.push(limitPart(fit === undefined ? undefined : fit === FULL, 'candidate'))
  }
  return parts
}

const limitsOfLoads = (pair: Pair) => limitsOf(pair, (limit) => 'load' in limit)
const limitsOfSurroundings = (pair: Pair) => limitsOf(pair, (limit) => 'surrounding' in limit)

/** Physical load and surroundings against what the person can bear: the share of their limits that the job keeps. */
export const workConditions: Criterion = {
  id: 'workConditions',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  reads: {
    job: ({ loads, surroundings }) => ({ loads, surroundings }),
    person: (person) => [person.physicalLimits, strengthOf(person)],
  },
  mayLimit: { person: isMust },
  asks: { person: ({ physicalLimits }) => physicalLimits.length > 0 },

  limits: (pair) => [...limitsOfLoads(pair), ...limitsOfSurroundings(pair)],
  limitsBy: { loads: limitsOfLoads, surroundings: limitsOfSurroundings },

  measure({ person, job }, unknown): Measure {
    const { physicalLimits } = person
    if (physicalLimits.length === 0) return FULL
    let sum = 0
    let known = false
    for (const limit of physicalLimits) {
      const fit = fitOf(job, limit)
      known ||= fit !== undefined
      sum += isOpen(job, limit) ? Math.min(fit ?? unknown, unknown) : (fit ?? unknown)
    }
    return known ? divideRounded(sum, physicalLimits.length) : UNKNOWN
  },

  grounds({ person, job }) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    for (const limit of person.physicalLimits) {
      if ('load' in limit) {
        const { load, most } = limit
        const fit = fitOf(job, limit)
        const within = fit === undefined ? undefined : fit === FULL
        facts.push({ fact: 'load', load, limit: most, amount: job.loads.get(load)?.amount, within })
        if (fit === undefined) missing.push({ of: 'vacancy', field: `load.${load}`, load })
      } else {
        const { surrounding } = limit
        const present = job.surroundings.get(surrounding)
        facts.push({ fact: 'surrounding', surrounding, present })
        if (present === undefined) missing.push({ of: 'vacancy', field: 'load.surroundings', surrounding })
      }
    }
    return { facts, missing }
  },
}
