/**
 * How an enrolment stands. `waiting` is on the list; `called` has been asked and has not answered; `accepted` has said yes and
 * `started` has begun; `declined`, `withdrawn` and `struck-off` have left the list.
 */
export type EnrolmentState = 'waiting' | 'called' | 'accepted' | 'started' | 'declined' | 'withdrawn' | 'struck-off'

/** A name on a list. Its number is its place in the order, given by the list: there are no ties. Nothing of the person is in it. */
export interface Enrolment {
  readonly number: number
  readonly state: EnrolmentState
  /** How often they were called. */
  readonly calls: number
  /** Whether they said that they can do what the work asks. */
  readonly confirmed: boolean
  /** Until when they have to answer, or to start: milliseconds since 1970. Absent where nothing is waited for. */
  readonly deadline: number | undefined
}

/** The states in which an enrolment is still on the list or on its way to the work. */
export const isLive = ({ state }: Enrolment): boolean =>
  state === 'waiting' || state === 'called' || state === 'accepted'
