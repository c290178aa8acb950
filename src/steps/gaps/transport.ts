import { transportSchema } from '../../domain/travel.js'
import type { Gap } from './gap.js'
import { holdsAll } from './needs.js'

const touches = ['travel'] as const

/** A means of transport more. The person takes it, so it stands among what they wish as well as what they have. */
export const transport: Gap<'transport'> = {
  gap: 'transport',
  on: 'person',
  touches,
  effects: ({ means, needs }) => [
    {
      on: 'person',
      touches,
      change(person) {
        if (!holdsAll(person, needs)) return 'cannot-begin'
        if (person.means.length === 0 || person.means.includes(means)) return 'no-gap'
        const { wishes, circumstances } = person.record
        const transport = transportSchema.options.filter((one) => one === means || person.means.includes(one))
        const travel = wishes?.travel?.means === undefined ? wishes?.travel : { ...wishes.travel, means: transport }
        return {
          record: {
            ...person.record,
            ...(wishes !== undefined && { wishes: { ...wishes, ...(travel !== undefined && { travel }) } }),
            circumstances: { ...circumstances, transport },
          },
          changes: [{ of: 'candidate', field: 'circumstances.transport', from: person.means, to: transport }],
        }
      },
    },
  ],
}
