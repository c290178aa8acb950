import type { IsoDate } from '../../domain/calendar.js'
import type { TableFeature } from '../../domain/meetingEvent.js'
import type { Level } from '../objective.js'
import type { ToldPart } from '../part.js'
import type { UnmetReason } from '../plan.js'
import type { Because } from '../setting.js'

/** How many of everything there are at an event. */
export interface EventCounts {
  readonly candidates: number
  readonly employers: number
  readonly tables: number
  /** Without breaks. */
  readonly rounds: number
  readonly meetings: number
}

/** The words of a plan in a language, for who organises it. */
export interface MeetingWords {
  readonly title: string
  day(date: IsoDate): string
  about(counts: EventCounts): string
  readonly proposal: string
  readonly why: string
  because(because: Because, count: number): string
  toVerify(count: number): string
  openHiring(count: number): string
  blocked(candidate: string, employer: string): string
  readonly enough: string
  readonly tooFew: string
  lacks(who: string, has: number, least: number): string
  readonly noTable: (who: string) => string
  readonly impossible: string
  /** Parts of one kind that come down to the same, as a sentence without its full stop. It may begin with an id: no capital. */
  part(part: ToldPart, who: readonly string[], others: readonly string[]): string
  /** What is there for everybody, where nothing of anybody stands in the way. */
  given(counts: EventCounts): string
  atMost(who: string, count: number): string
  short(count: number): string
  readonly notExplained: string
  readonly notProved: string
  readonly unmet: string
  notMet(who: string, whom: string, reason: UnmetReason): string
  readonly waits: string
  waiting(who: string, rounds: readonly number[]): string
  readonly proof: string
  readonly exact: string
  gap(level: Level, amount: number): string
  issues(count: number): string
}

/** What tables have, in words. */
export type FeatureWords = Readonly<Record<TableFeature, string>>
