import type { Evidence } from './evidence.js'

/**
 * Whose each enrolment is: by the receipt of it; where the receipt was lost by what the store still holds, and where that is erased by
 * what a process was told when it called. Lost receipts are rare, so nearly all is known from what people were told themselves.
 */
export function ownersOf({ attempts, held }: Pick<Evidence, 'attempts' | 'held'>): Map<number, string> {
  const owners = new Map<number, string>()
  for (const { outcome } of attempts)
    if (outcome && 'call' in outcome && outcome.call !== 'nobody')
      owners.set(outcome.call.enrolment, outcome.call.contactReference)
  for (const [number, reference] of held) owners.set(number, reference)
  for (const { intent, outcome } of attempts)
    if (intent.kind === 'enrol' && outcome && 'receipt' in outcome)
      owners.set(outcome.receipt.enrolment, intent.reference)
  return owners
}
