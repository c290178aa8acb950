import type { OutcomeKnown } from '../log/happening.js'
import type { Became } from '../proposal.js'

/** Before anybody said what became of a proposal. */
export const nothingKnown: Became = { started: undefined, months: 0 }

/** What is known after one more outcome. The last word on starting counts; still being there, or having left, says that somebody started. */
export function afterOutcome(
  before: Became,
  {
    outcome,
    months = before.months,
    reason,
  }: Pick<OutcomeKnown, 'outcome' | 'reason'> & { readonly months?: Became['months'] },
): Became {
  switch (outcome) {
    case 'not-started':
      return { ...before, started: false }
    case 'started':
      return { ...before, started: true }
    case 'still-there':
      return { ...before, started: true, months: months > before.months ? months : before.months }
    case 'left':
      return { ...before, started: true, left: reason ?? 'other' }
  }
}
