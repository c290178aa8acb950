/**
 * What somebody keeps of their enrolment: their number and place, and the head of the chain as it was then. With it they can show
 * later that they were on the list, and that the list was not written anew behind their back.
 */
export interface Receipt {
  readonly listId: string
  readonly enrolment: number
  /** The place among those who waited, from 1. Undefined for somebody who was called already when they asked. */
  readonly position: number | undefined
  /** The number and the hash of the last event at that moment, and the moment itself: milliseconds since 1970. */
  readonly event: number
  readonly head: string
  readonly at: number
}
