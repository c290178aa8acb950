import type { SaidOutlook } from '../../prepare/outlookAnswer.js'
import type { Effort } from '../../steps/effort.js'
import type { neverKnown, OccupationView, OpenWork, Orientation } from '../orientation.js'

/** How well an occupation fits, in plain words. */
export type PlainFit = 'well' | 'fairly' | 'little' | 'too-little-known' | 'other-work'

/** Headings and sentences for the person. */
export interface PersonWords {
  readonly title: string
  about(orientation: Pick<Orientation, 'kind' | 'compared'>, shown: number): string
  readonly wishesOnly: string
  readonly nothing: readonly string[]
  readonly fits: Readonly<Record<PlainFit, string>>
  readonly present: string
  readonly near: string
  readonly certain: string
  readonly ask: string
  wish(view: NonNullable<OccupationView['wished']>, name: string, isLike: boolean): string
  done(name: string, months: number | undefined, isSame: boolean): string
  steps(names: string): string
  work(work: OpenWork): string
  /** What the nearest statement says, of the work itself or of a group that it is in. */
  chance(said: SaidOutlook, source: string, day: string): string
  readonly chanceMixed: string
  readonly own: string
  withoutProfile(names: string): string
  readonly unknown: string
  readonly neverKnown: Readonly<Record<(typeof neverKnown)[number], string>>
  readonly papers: string
  stale(day: string): string
  readonly open: readonly string[]
}

/** Headings and sentences for an adviser. */
export interface AdviserWords {
  title(candidateId: string): string
  about(orientation: Orientation, taxonomy: string): string
  readonly bases: Readonly<Record<Orientation['basis'], string>>
  view(name: string, view: OccupationView): string
  readonly present: string
  readonly near: string
  readonly certain: string
  readonly ask: string
  /** What one would bring: `+34`. */
  brings(points: number): string
  done(name: string, months: number | undefined, similarity: number): string
  steps(names: string, effort: Effort, target: number): string
  stepsNone(target: number): string
  stepsNotNeeded(target: number): string
  work(work: OpenWork): string
  chance(chance: string): string
  readonly own: string
  withoutProfile(names: string): string
  notJudged(count: number, kind: Orientation['kind']): string
  readonly notes: string
  readonly never: Readonly<Record<(typeof neverKnown)[number] | 'papers', string>>
  neverKnown(names: string): string
  readonly order: string
  readonly shownOnly: string
  stale(day: string, days: number): string
  issues(count: number): string
}

/** One language. */
export interface OrientationWords {
  readonly person: PersonWords
  readonly adviser: AdviserWords
}
