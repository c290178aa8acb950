import { amountOf, offered } from '../../criteria/support.js'
import type { Gap } from './gap.js'

const touches = ['support'] as const
const MOST = 40

/** Support that comes to the workplace, on top of what the employer offers, where that is known to be too little. */
export const support: Gap<'support'> = {
  gap: 'support',
  on: 'job',
  touches,
  effects: ({ support: kind, amount }) => [
    {
      on: 'job',
      touches,
      change(job, person) {
        const need = person.supportNeeds.find((one) => one.kind === kind)
        if (need === undefined) return 'no-gap'
        const now = offered(job, need)
        const needed = amountOf(need)
        if (now === undefined || now >= needed) return 'no-gap'
        const then = amount === undefined ? needed : Math.min(MOST, now + amount)
        const others = job.record.supportOffered?.filter((offer) => offer.kind !== kind) ?? []
        return {
          record: { ...job.record, supportOffered: [...others, { kind, amount: then }] },
          changes: [{ of: 'vacancy', field: `supportOffered.${kind}`, from: now, to: then }],
        }
      },
    },
  ],
}
