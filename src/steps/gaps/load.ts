import type { Gap } from './gap.js'
import { withLoads } from './withLoads.js'

const touches = ['workConditions'] as const

/** A load that comes down, where it is more than the person can bear: everywhere in the work. */
export const load: Gap<'load'> = {
  gap: 'load',
  on: 'job',
  touches,
  effects: ({ load: kind, to }) => [
    {
      on: 'job',
      touches,
      change(job, person) {
        const now = job.loads.get(kind)?.amount
        const tooMuch = person.physicalLimits.some(
          (limit) => 'load' in limit && limit.load === kind && limit.most < (now ?? 0),
        )
        if (now === undefined || !tooMuch || now <= to) return 'no-gap'
        const lighter = withLoads(job.record, (own) =>
          own[kind] === undefined ? own : { ...own, [kind]: Math.min(own[kind], to) },
        )
        return { record: lighter, changes: [{ of: 'vacancy', field: `load.${kind}`, from: now, to }] }
      },
    },
  ],
}
