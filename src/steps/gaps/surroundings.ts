import type { Surrounding } from '../../domain/load.js'
import type { RecordChange } from '../effect.js'
import type { Gap } from './gap.js'
import { withLoads } from './withLoads.js'

const touches = ['workConditions'] as const

/** Surroundings that a person avoids and that are there, and then are no longer for them. */
export const surroundings: Gap<'surroundings'> = {
  gap: 'surroundings',
  on: 'job',
  touches,
  effects: ({ surroundings: closed }) => [
    {
      on: 'job',
      touches,
      change(job, person) {
        const avoided = (kind: Surrounding) =>
          person.physicalLimits.some((limit) => 'surrounding' in limit && limit.surrounding === kind)
        const there = [...new Set(closed)].filter((kind) => avoided(kind) && job.surroundings.get(kind) === true)
        if (there.length === 0) return 'no-gap'
        const gone = Object.fromEntries(there.map((kind) => [kind, false]))
        const record = withLoads(job.record, (load) => ({ ...load, surroundings: { ...load.surroundings, ...gone } }))
        const changes = there.map(
          (kind): RecordChange => ({ of: 'vacancy', field: `load.surroundings.${kind}`, from: true, to: false }),
        )
        return { record, changes }
      },
    },
  ],
}
