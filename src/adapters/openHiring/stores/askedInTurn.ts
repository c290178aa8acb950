import type { Next } from '../../../domain/stores/soleUse.js'
import type { ListTransaction } from '../store.js'

/** A transaction on a list as `work` gets it: each thing that it asks goes through `next`. */
export const askedInTurn =
  (transaction: ListTransaction) =>
  (next: Next): ListTransaction => ({
    list: () => next(() => transaction.list()),
    enrolment: (number) => next(() => transaction.enrolment(number)),
    firstWaiting: () => next(() => transaction.firstWaiting()),
    waitingBefore: (number) => next(() => transaction.waitingBefore(number)),
    peopleBy: (reference) => next(() => transaction.peopleBy(reference)),
    personOf: (enrolment) => next(() => transaction.personOf(enrolment)),
    write: (change) => next(() => transaction.write(change)),
  })
