import { hasEquipment } from '../../criteria/credentials.js'
import type { Gap } from './gap.js'

const touches = ['credentials'] as const

/** A thing to bring that the person is known not to have. */
export const equipment: Gap<'equipment'> = {
  gap: 'equipment',
  on: 'person',
  touches,
  effects: ({ equipment: thing }) => [
    {
      on: 'person',
      touches,
      change(person) {
        if (hasEquipment(person, thing) !== false) return 'no-gap'
        const { circumstances } = person.record
        const has = [...(circumstances?.equipment ?? []), thing]
        return {
          record: { ...person.record, circumstances: { ...circumstances, equipment: has } },
          changes: [{ of: 'candidate', field: `circumstances.equipment.${thing}`, from: false, to: true }],
        }
      },
    },
  ],
}
