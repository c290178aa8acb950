import { carve, renderCarving } from '../../../src/carving/index.js'
import { type FuzzEntry, must } from '../entry.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import { fewHeld } from './holder.js'
import { mustBePlain } from './matching.js'
import { material } from './material.js'

const constraints = {
  minHours: 4,
  maxHours: 30,
  keepHours: 8,
  maxFunctions: 2,
  maxSourceJobs: 2,
  minOpened: 1,
  candidates: ['c-vol'],
  title: 'Functie',
  weights: { fit: 10 },
  maxNodes: 30,
}

/** Jobs that functions are carved out of, for whom, and within which bounds. */
export const carvings: FuzzEntry = {
  name: 'carvings',
  cases: 4000,
  codes: ['invalid-option', 'open-hiring-is-not-ranked'],
  run(random) {
    const jobs = [mutatedRecord(random.pick(material.carving), random), random.pick(material.carving)]
    const asked = random.once(2) ? bounded(mutated(constraints, random)) : { maxNodes: 20 }
    const candidates = random.once(3) ? [mutatedRecord(random.pick(material.candidates), random), 'c-vol'] : ['c-vol']
    const result = carve({
      jobs: random.once(20) ? (mutated(material.carving.slice(0, 2), random) as never) : jobs,
      candidates: candidates as never,
      constraints: asked as never,
      matcher: fewHeld(),
    })
    for (const { hours } of result.functions as unknown as readonly { hours?: number }[])
      must(hours === undefined || hours >= 0, 'hours below 0')
    mustBePlain(renderCarving(result, { language: random.once(2) ? 'nl' : 'en' } as never))
    return result.issues
  },
}

/** Somebody who asks for a search of millions of nodes gets it; not here. */
function bounded(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given
  try {
    const { maxNodes } = given as { maxNodes?: unknown }
    if (maxNodes === undefined || (typeof maxNodes === 'number' && maxNodes > 100))
      Object.assign(given, { maxNodes: 100 })
  } catch {
    // It throws when it is read: that is for the library.
  }
  return given
}
