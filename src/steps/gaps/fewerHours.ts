import type { Gap } from './gap.js'

const touches = ['hours'] as const

/** Hours a week less that the vacancy asks, down to what the person can and by no more than the employer agrees to. */
export const fewerHours: Gap<'fewer-hours'> = {
  gap: 'fewer-hours',
  on: 'job',
  touches,
  effects: ({ hours }) => [
    {
      on: 'job',
      touches,
      change(job, person) {
        const least = job.minutes?.min
        const most = person.minutes?.max
        if (least === undefined || most === undefined || least <= most) return 'no-gap'
        const then = Math.floor(Math.max(most, least - hours * 60) / 60)
        const max = job.minutes?.max
        return {
          record: { ...job.record, hours: { min: then, ...(max !== undefined && { max: Math.ceil(max / 60) }) } },
          changes: [{ of: 'vacancy', field: 'hours.min', from: least / 60, to: then }],
        }
      },
    },
  ],
}
