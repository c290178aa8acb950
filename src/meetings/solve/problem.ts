/** Somebody who comes to meet others. Rounds are bits: bit 0 is the first round that is no break. */
export interface Party {
  /** How many meetings they should have at least. */
  readonly least: number
  /** How many meetings they have at most. */
  readonly most: number
  /** The rounds in which they are there. */
  readonly rounds: number
}

/** Somebody who looks for work. They go from table to table, one meeting a round. */
export interface Guest extends Party {
  /** What a table must have for them, as bits. */
  readonly needs: number
}

/** An employer. It keeps one table for the whole event. */
export interface Host extends Party {
  /** The kinds of table that it may have, as indices. */
  readonly kinds: readonly number[]
}

/** Tables that are alike. */
export interface TableKind {
  /** What they have, as bits. */
  readonly features: number
  /** How many guests each holds in a round; 0 for no table at all. */
  readonly seats: number
  /** How many there are. */
  readonly count: number
}

/** Two who may meet, and what it is worth if they do. Whole numbers. */
export interface PossibleMeeting {
  readonly guest: number
  readonly host: number
  /** 1 if both chose. */
  readonly mutual: number
  /** The points of the choices that it meets. */
  readonly choices: number
  /** The score, where nobody chose; else 0. */
  readonly fit: number
}

/** Who may meet whom, as numbers only: guests, hosts and kinds of tables by index, in the order of their lots. */
export interface Problem {
  /** How many rounds there are, breaks left out. At most 30. */
  readonly rounds: number
  readonly guests: readonly Guest[]
  readonly hosts: readonly Host[]
  readonly kinds: readonly TableKind[]
  readonly meetings: readonly PossibleMeeting[]
}

/** The guest of a meeting. */
export const guestOf = ({ guests }: Problem, { guest }: PossibleMeeting): Guest => guests[guest] as Guest

/** The host of a meeting. */
export const hostOf = ({ hosts }: Problem, { host }: PossibleMeeting): Host => hosts[host] as Host

/** The rounds in which both of a meeting are there. */
export const commonRounds = (problem: Problem, meeting: PossibleMeeting): number =>
  guestOf(problem, meeting).rounds & hostOf(problem, meeting).rounds

/** Whether a kind of table has all that is needed. */
export const suits = ({ features, seats }: TableKind, needs: number): boolean => seats > 0 && (needs & ~features) === 0
