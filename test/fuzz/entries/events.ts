import { planEvent } from '../../../src/meetings/index.js'
import { CANARY } from '../canary.js'
import { type FuzzEntry, must } from '../entry.js'
import { HOSTILE_ELEMENT } from '../hostileValues.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { fewHeld } from './holder.js'
import { mustBePlain } from './matching.js'
import { material } from './material.js'

const { event, candidates, employers, choices } = material.meetings as Record<string, readonly unknown[]>
const small = {
  event,
  candidates: candidates?.slice(0, 5),
  employers: employers?.slice(0, 3),
  choices: choices?.slice(0, 4),
}
const options = {
  leastFit: 400,
  seed: 's',
  maxSteps: 2000,
  language: 'en',
  matches: [{ candidateId: 'c-vol', vacancyId: 'v-vol', status: 'eligible', score: 700 }],
}

/** A page must hold nothing of a record as an element of its own. */
export function mustHoldNoElement(page: string): void {
  must(!page.includes(HOSTILE_ELEMENT) && !page.includes('<script'), 'a page holds an element of a record')
}

/** Events with tables and rounds, and their sheets. */
export const events: FuzzEntry = {
  name: 'events',
  cases: 4000,
  codes: ['invalid-option', 'invalid-record', 'open-hiring-is-not-ranked'],
  run(random) {
    const file = random.once(2) ? mutated(random.once(20) ? material.meetings : small, random) : withSpoiledPart(random)
    const given = (random.once(3) ? mutated(options, random) : { ...options, language: 'nl' }) as object
    const { plan, text, sheets } = planEvent(
      file,
      (random.once(5) ? { maxSteps: 500, matcher: fewHeld() } : bounded(given)) as never,
    )
    mustBePlain(text)
    for (const sheet of Object.values(sheets)) mustHoldNoElement(sheet)
    return [plan.issues, CANARY.length]
  },
}

/** The file with one of its parts, or one record in a part, as only a program can make it. */
function withSpoiledPart(random: SeededRandom): object {
  const part = random.pick(['event', 'candidates', 'employers', 'choices'] as const)
  const list: unknown = small[part]
  const spoiled = Array.isArray(list)
    ? list.map((one) => (random.once(3) ? mutatedRecord(one, random) : one))
    : mutatedRecord(list, random)
  return { ...small, [part]: spoiled }
}

/** Somebody who asks for a search of ten thousand million steps gets it; not here. */
function bounded(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  const { maxSteps } = given as { maxSteps?: unknown }
  return typeof maxSteps === 'number' && maxSteps > 5000 ? { ...given, maxSteps: 5000 } : given
}
