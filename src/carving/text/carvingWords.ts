import type { MeasuredLoad } from '../../domain/load.js'
import type { Daypart } from '../../domain/schedule.js'
import type { Status } from '../../score/match.js'
import type { CarvingEnd } from '../carvingResult.js'
import type { Moved } from '../remaining.js'

/** A job as it is named: its title, and its id where the reader knows ids. */
export interface JobName {
  readonly title: string
  readonly id: string
}

/** How good a function is proved to be: the best, as good as any, or at most so many percent better is possible. */
export type ProvedAs = 'best' | 'as-good-as-any' | number

/** The words of one language for carved functions. Minutes are a week's. */
export interface CarvingWords {
  /** The heading of a function; `number` where there are more. */
  readonly heading: (title: string, minutes: number, number: number | undefined) => string
  readonly tasks: string
  readonly task: (label: string, minutes: number, from: JobName) => string
  readonly times: (dayparts: readonly Daypart[]) => string
  readonly freed: string
  readonly freedIn: (job: JobName, minutes: number, scarcity: number | undefined) => string
  readonly stays: string
  readonly staysOf: (job: JobName, minutes: Moved, keepMinutes: number) => string
  readonly other: (minutes: number) => string
  readonly noLongerAsked: (asks: string) => string
  readonly language: (name: string, skill: string, before: string, after: string | undefined) => string
  readonly load: (load: MeasuredLoad, before: number, after: number) => string
  readonly proof: (proved: ProvedAs) => string
  readonly oneAfterAnother: string
  readonly end: Readonly<Record<CarvingEnd, string>>
  readonly proposal: string

  readonly adviser: {
    readonly worth: (counts: {
      readonly eligible: number
      readonly toVerify: number
      readonly blocked: number
    }) => string
    readonly blockedBy: (criteria: string) => string
    readonly person: (id: string, status: Status, score: number) => string
    readonly more: (count: number) => string
    readonly value: (points: { opened: number; fit: number; hours: number; scarce: number; total: number }) => string
  }
  readonly employer: {
    readonly whom: (ids: string, count: number) => string
  }
  readonly candidate: {
    readonly heading: (minutes: number) => string
    readonly tasks: string
    readonly task: (label: string, minutes: number) => string
    readonly fits: string
    readonly support: (kinds: string) => string
    readonly toVerify: string
    readonly none: string
    readonly anyone: string
  }
}
