import { educationRung } from '../../domain/education.js'
import type { Gap } from './gap.js'

const touches = ['education'] as const

/** A level of education. The field of a diploma stays as it is. */
export const education: Gap<'education'> = {
  gap: 'education',
  on: 'person',
  touches,
  effects: ({ from, to }) => [
    {
      on: 'person',
      touches,
      change({ record, educationLevel }) {
        if (educationLevel === undefined || educationRung[educationLevel] >= educationRung[to]) return 'no-gap'
        if (educationRung[educationLevel] < educationRung[from]) return 'cannot-begin'
        return {
          record: { ...record, education: { ...record.education, level: to } },
          changes: [{ of: 'candidate', field: 'education.level', from: educationLevel, to }],
        }
      },
    },
  ],
}
