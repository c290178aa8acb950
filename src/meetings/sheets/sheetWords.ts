import type { IsoDate } from '../../domain/calendar.js'
import type { Because } from '../setting.js'
import type { FeatureWords } from '../text/meetingWords.js'

/** The words on sheets in a language. Those for candidates are at level B1. */
export interface SheetWords {
  readonly features: FeatureWords
  day(date: IsoDate): string
  readonly title: string
  /** The heads of columns. */
  readonly time: string
  readonly round: string
  readonly table: string
  readonly pause: string
  /** That work hires openly, as a short line. */
  readonly openly: string
  readonly candidate: {
    readonly for: string
    readonly caption: string
    readonly whom: string
    readonly about: string
    because(because: Because): string
    readonly blocked: string
    readonly wait: string
    readonly none: string
    readonly how: string
    readonly minutes: (minutes: number) => string
    readonly seats: (features: readonly string[]) => string
    readonly openHiring: string
    readonly free: string
    readonly proposal: string
  }
  readonly employer: {
    readonly for: string
    readonly caption: string
    readonly whom: string
    readonly about: string
    readonly agreed: string
    because(because: Because): string
    readonly noneNow: string
    readonly where: string
    readonly noTable: string
    readonly none: string
    readonly openHiring: string
    readonly fair: string
    readonly proposal: string
  }
  readonly hall: {
    readonly for: string
    readonly tables: string
    readonly has: string
    readonly seats: string
    readonly who: string
    readonly nobody: string
    readonly plain: string
    rounds(from: number, to: number): string
    readonly note: string
  }
}
