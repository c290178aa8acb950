import { MAX_HOURS } from '../../domain/hours.js'
import type { Gap } from './gap.js'

const touches = ['hours'] as const

/**
 * Hours a week more for which childcare is arranged, where childcare is what ends the hours. What the person wishes at least
 * stays as it counted before: more care takes no work away.
 */
export const childcare: Gap<'childcare'> = {
  gap: 'childcare',
  on: 'person',
  touches,
  effects: ({ hours }) => [
    {
      on: 'person',
      touches,
      change({ record, minutes }) {
        const { wishes, circumstances } = record
        const arranged = circumstances?.childcareHours
        if (arranged === undefined || minutes?.max !== arranged * 60) return 'no-gap'
        if (wishes?.hours?.max === arranged || arranged === MAX_HOURS) return 'no-gap'
        const more = Math.min(MAX_HOURS, arranged + hours)
        return {
          record: {
            ...record,
            ...(minutes.min !== undefined && {
              wishes: { ...wishes, hours: { ...wishes?.hours, min: minutes.min / 60 } },
            }),
            circumstances: { ...circumstances, childcareHours: more },
          },
          changes: [{ of: 'candidate', field: 'circumstances.childcareHours', from: arranged, to: more }],
        }
      },
    },
  ],
}
