import type { Gap } from './gap.js'

const touches = ['schedule'] as const

/** Fixed times in place of irregular ones, for who refuses those. */
export const regularTimes: Gap<'regular-times'> = {
  gap: 'regular-times',
  on: 'job',
  touches,
  effects: () => [
    {
      on: 'job',
      touches,
      change(job, person) {
        if (job.irregular !== true || person.record.wishes?.schedule?.irregular !== false) return 'no-gap'
        return {
          record: { ...job.record, schedule: { ...job.record.schedule, irregular: false } },
          changes: [{ of: 'vacancy', field: 'schedule.irregular', from: true, to: false }],
        }
      },
    },
  ],
}
