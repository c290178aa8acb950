import { daypartBits } from '../../prepare/daypartBits.js'
import type { Gap } from './gap.js'

const touches = ['schedule'] as const

/** The dayparts on which the person cannot work go to somebody else, if they are few enough and some are left. */
export const fewerDayparts: Gap<'fewer-dayparts'> = {
  gap: 'fewer-dayparts',
  on: 'job',
  touches,
  effects: ({ dayparts: most }) => [
    {
      on: 'job',
      touches,
      change(job, { dayparts: can }) {
        if (can === undefined || job.dayparts === undefined) return 'no-gap'
        const possible = job.dayparts.filter((part) => (daypartBits([part]) & can) !== 0)
        const outside = job.dayparts.length - possible.length
        if (outside === 0) return 'no-gap'
        if (outside > most || possible.length === 0) return 'cannot-begin'
        return {
          record: { ...job.record, schedule: { ...job.record.schedule, dayparts: possible } },
          changes: [{ of: 'vacancy', field: 'schedule.dayparts', from: job.dayparts, to: possible }],
        }
      },
    },
  ],
}
