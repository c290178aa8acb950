import { createRoutePlanner, readPraktijkleren, renderRoute } from '../../../src/adapters/praktijkleren/index.js'
import type { FuzzEntry } from '../entry.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import { fewHeld } from './holder.js'
import { mustBePlain } from './matching.js'
import { material } from './material.js'
import { toldOf } from './records.js'

/** A few of each list: a register small enough to make many of. */
const small = Object.fromEntries(Object.entries(material.praktijkleren).map(([key, list]) => [key, list.slice(0, 2)]))

/** A register of praktijkleren, what is planned with it, and its rules. */
export const praktijkleren: FuzzEntry = {
  name: 'praktijkleren',
  cases: 12_000,
  codes: ['invalid-option', 'invalid-record', 'unknown-candidate'],
  run(random) {
    const { register, issues } = readPraktijkleren(mutatedRecord(small, random))
    if (!random.once(5)) return issues // Planning takes fifty times as long as reading.
    const rules = random.once(3)
      ? (mutated(
          { year: 2026, leastRise: 5, bbl: { practiceHoursAYear: 610, guidedHoursAYear: 200 } },
          random,
        ) as never)
      : {}
    const planner = createRoutePlanner({ matcher: fewHeld(), register, rules })
    const candidate = random.once(3) ? (mutatedRecord(random.pick(material.candidates), random) as never) : 'c-vol'
    const plan = planner.planRoutes(
      candidate,
      random.once(3) ? (mutated({ limit: 3, show: 'all' }, random) as never) : { show: 'all' },
    )
    const [route] = plan.routes
    if (route !== undefined)
      mustBePlain(renderRoute(route, { audience: random.pick(['candidate', 'adviser']) as never }))
    return toldOf(issues.slice(0, 50))
  },
}
