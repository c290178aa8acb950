import type { AskedEquipment } from '../domain/circumstances.js'
import { isDrivingLicence } from '../domain/credential.js'
import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'

/** Whether a credential is held; undefined if that is not known. A list closes only where the record says so. */
export function isHeld({ record, credentials }: Person, credential: string): boolean | undefined {
  const by = credentials.get(credential)
  if (by !== undefined) return by !== false
  if (credentials.has(credential)) return undefined
  const surveyed = record.credentialsSurveyed
  const closed = surveyed === 'all' || (surveyed === 'driving-licences' && isDrivingLicence(credential))
  return closed ? false : undefined
}

/** Whether a person has a thing that the work asks them to bring; undefined if nobody asked about what is not listed. */
export function hasEquipment({ record: { circumstances } }: Person, equipment: string): boolean | undefined {
  if (circumstances?.equipment?.includes(equipment)) return true
  return circumstances?.equipmentSurveyed === true ? false : undefined
}

/** What a thing counts that is held, not held, or not known to be. */
const worth = (held: boolean | undefined, unknown: number): number => (held === undefined ? unknown : held ? FULL : 0)

const isMustToBring = ({ strength }: AskedEquipment, { policy }: Context): boolean =>
  (strength ?? policy.strength.credentials) === 'must'

/**
 * Driving licences, certificates and other papers that a vacancy asks, and the equipment to bring: the share that is
 * held. CE covers C and B. What the law requires is always a must, and nobody can waive it.
 */
export const credentials: Criterion = {
  id: 'credentials',
  side: 'demand',
  kind: 'barrier',
  owners: ['law', 'employer'],

  reads: {
    job: ({ credentials, equipment }) => ({ credentials, equipment }),
    person: ({ record, credentials }) => [
      [...credentials].map(([credential, by]) => [credential, by === undefined ? undefined : by !== false]),
      record.credentialsSurveyed,
      record.circumstances?.equipment,
      record.circumstances?.equipmentSurveyed === true,
    ],
  },
  mayLimit: {
    job: ({ credentials, equipment }, context) =>
      credentials.some(({ must }) => must) || equipment.some((ask) => isMustToBring(ask, context)),
  },
  asks: { job: ({ credentials, equipment }) => credentials.length > 0 || equipment.length > 0 },

  limits({ person, job, context }) {
    if (job.credentials.length === 0 && job.equipment.length === 0) return noLimits
    const parts: LimitPart[] = []
    for (const { credential, must, legal } of job.credentials) {
      if (must) parts.push(limitPart(isHeld(person, credential), legal ? 'law' : 'employer'))
    }
    for (const ask of job.equipment) {
      if (isMustToBring(ask, context)) parts.push(limitPart(hasEquipment(person, ask.equipment), 'employer'))
    }
    return parts
  },

  measure({ person, job }, unknown): Measure {
    const asked = job.credentials.length + job.equipment.length
    if (asked === 0) return FULL
    let sum = 0
    let known = false
    for (const { credential } of job.credentials) {
      const held = isHeld(person, credential)
      known ||= held !== undefined
      sum += worth(held, unknown)
    }
    for (const { equipment } of job.equipment) {
      const held = hasEquipment(person, equipment)
      known ||= held !== undefined
      sum += worth(held, unknown)
    }
    return known ? divideRounded(sum, asked) : UNKNOWN
  },

  grounds({ person, job, context }) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    for (const { credential, must, legal } of job.credentials) {
      const held = isHeld(person, credential)
      const by = person.credentials.get(credential)
      facts.push({ fact: 'credential', credential, held, by: by === false ? undefined : by, must, legal })
      if (held === undefined) missing.push({ of: 'candidate', field: 'credentials', about: credential, must })
    }
    for (const ask of job.equipment) {
      const { equipment } = ask
      const held = hasEquipment(person, equipment)
      const must = isMustToBring(ask, context)
      facts.push({ fact: 'equipment', equipment, held, must })
      if (held === undefined)
        missing.push({ of: 'candidate', field: 'circumstances.equipment', about: equipment, must })
    }
    return { facts, missing }
  },
}
