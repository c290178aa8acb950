import { isHeld } from '../../criteria/credentials.js'
import type { Gap } from './gap.js'
import { holdsAll } from './needs.js'

const touches = ['credentials'] as const

/** A licence or certificate that the person is known not to hold, or no longer. */
export const credential: Gap<'credential'> = {
  gap: 'credential',
  on: 'person',
  touches,
  effects: ({ credential: key, needs }) => [
    {
      on: 'person',
      touches,
      change(person) {
        if (isHeld(person, key) !== false) return 'no-gap'
        if (!holdsAll(person, needs)) return 'cannot-begin'
        const others = person.record.credentials?.filter((held) => held.credential !== key) ?? []
        return {
          record: { ...person.record, credentials: [...others, { credential: key, held: true }] },
          changes: [{ of: 'candidate', field: `credentials.${key}`, from: false, to: true }],
        }
      },
    },
  ],
}
