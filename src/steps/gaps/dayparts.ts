import { dayparts as allDayparts } from '../../domain/schedule.js'
import { preparedDayparts } from '../../prepare/person.js'
import type { Gap } from './gap.js'

const touches = ['schedule'] as const

/** Dayparts on which the person can then work too. Only for who listed those on which they can. */
export const dayparts: Gap<'dayparts'> = {
  gap: 'dayparts',
  on: 'person',
  touches,
  effects: ({ dayparts: more }) => [
    {
      on: 'person',
      touches,
      change({ record, dayparts: bits }) {
        const listed = record.wishes?.schedule?.dayparts
        if (listed === undefined) return 'no-gap'
        const all = allDayparts.filter((part) => listed.includes(part) || more.includes(part))
        const changed = {
          ...record,
          wishes: { ...record.wishes, schedule: { ...record.wishes?.schedule, dayparts: all } },
        }
        if (preparedDayparts(changed) === bits) return 'no-gap'
        return {
          record: changed,
          changes: [{ of: 'candidate', field: 'wishes.schedule.dayparts', from: listed, to: all }],
        }
      },
    },
  ],
}
