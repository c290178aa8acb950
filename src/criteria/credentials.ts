import { isDrivingLicence } from '../domain/credential.js'
import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { limitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

/** Whether a credential is held; undefined if that is not known. A list closes only where the record says so. */
function isHeld({ person }: Pair, credential: string): boolean | undefined {
  const held = person.credentials.get(credential)
  if (person.credentials.has(credential)) return held === undefined ? undefined : held !== false
  const surveyed = person.record.credentialsSurveyed
  const closed = surveyed === 'all' || (surveyed === 'driving-licences' && isDrivingLicence(credential))
  return closed ? false : undefined
}

/** Whether a person has a thing that the work asks them to bring. A list of equipment is never closed. */
const hasEquipment = ({ person }: Pair, equipment: string): boolean | undefined =>
  person.record.circumstances?.equipment?.includes(equipment) || undefined

interface Held {
  readonly held: boolean | undefined
  readonly must: boolean
  readonly legal: boolean
}

function asked(pair: Pair): Held[] {
  const papers = pair.job.credentials.map(({ credential, must, legal }) => ({
    held: isHeld(pair, credential),
    must,
    legal,
  }))
  const standard = pair.context.policy.strength.credentials
  const things = pair.job.equipment.map(({ equipment, strength = standard }) => ({
    held: hasEquipment(pair, equipment),
    must: strength === 'must',
    legal: false,
  }))
  return [...papers, ...things]
}

/**
 * Driving licences, certificates and other papers that a vacancy asks, and the equipment to bring: the share that is
 * held. CE covers C and B. What the law requires is always a must, and nobody can waive it.
 */
export const credentials: Criterion = {
  id: 'credentials',
  side: 'demand',
  kind: 'barrier',
  owners: ['law', 'employer'],

  limits(pair) {
    const musts = asked(pair).filter(({ must }) => must)
    return musts.map(({ held, legal }) => limitPart(held, legal ? 'law' : 'employer'))
  },

  measure(pair, unknown): Measure {
    const asks = asked(pair)
    if (asks.length === 0) return FULL
    if (asks.every(({ held }) => held === undefined)) return UNKNOWN
    const sum = asks.reduce((total, { held }) => total + (held === undefined ? unknown : held ? FULL : 0), 0)
    return divideRounded(sum, asks.length)
  },

  grounds(pair) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    for (const { credential, must, legal } of pair.job.credentials) {
      const held = isHeld(pair, credential)
      const by = pair.person.credentials.get(credential)
      facts.push({ fact: 'credential', credential, held, by: by === false ? undefined : by, must, legal })
      if (held === undefined) missing.push({ of: 'candidate', field: 'credentials', about: credential, must })
    }
    for (const { equipment, strength = pair.context.policy.strength.credentials } of pair.job.equipment) {
      const held = hasEquipment(pair, equipment)
      const must = strength === 'must'
      facts.push({ fact: 'equipment', equipment, held, must })
      if (held === undefined)
        missing.push({ of: 'candidate', field: 'circumstances.equipment', about: equipment, must })
    }
    return { facts, missing }
  },
}
