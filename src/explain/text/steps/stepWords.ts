import type { CriterionId } from '../../../domain/criterionId.js'
import type { Arrangement, Cost } from '../../../domain/instrument.js'
import type { Match } from '../../../score/match.js'
import type { Applies } from '../../../steps/applies.js'
import type { Effort } from '../../../steps/effort.js'
import type { NearestSteps } from '../../../steps/nearest.js'
import type { NotForSale } from '../../../steps/obstacles.js'
import type { Line } from '../line.js'
import type { GapPhrases, Phrase } from './phrase.js'
import type { ToldChange } from './toldChange.js'

/** What is so after some steps: somebody can work there, can perhaps, or the work fits better. */
export type Then = 'works' | 'perhaps' | 'better'

/** Who reads about a step. */
export type StepReader = 'candidate' | 'adviser' | 'employer'

/** How far a job is from somebody, in the plain words for a candidate. */
export type PlainOutcome =
  | 'open'
  | 'perhaps-open'
  | 'good-enough'
  | 'beyond'
  | 'out-of-reach'
  | 'not-enough'
  | 'no-better'

/** Sentences about steps for a candidate. */
export interface StepsForCandidate {
  readonly outcomes: Readonly<Record<PlainOutcome, string>>
  /** What takes somebody there, as a sentence, or as a lead with a list. */
  headline(phrases: readonly Phrase[], then: Then): string[]
  /** The same in one line: `Met een fiets.` */
  briefly(phrases: readonly Phrase[]): string
  /** Why nothing takes an obstacle away. */
  readonly stays: Readonly<Record<NotForSale, string>>
  /** The same for what somebody needs in order to work, which is no wish. */
  readonly staysNeeded: string
  readonly otherWork: string
  readonly how: string
  step(number: number, name: string): string
  helps(name: string): string
  provider(provider: string): string
  weeks(weeks: number | undefined): string
  /** After which steps this one can begin. */
  after(numbers: readonly number[]): string
  readonly together: string
  /** How long several steps take. */
  total(effort: Effort): string
  learn(items: readonly string[]): string
  toVerify(note: string | undefined): string
  readonly askEmployer: string
  askFirst(items: readonly string[]): string
  readonly different: string
  readonly otherWays: string
  /** That there may be help with the person's own steps, and that the adviser knows what they cost. */
  readonly help: string
  readonly costs: string
  readonly betterToo: string
}

/** Sentences about steps for an adviser. */
export interface StepsForAdviser {
  title(title: string, vacancyId: string, candidateId: string): string
  verdict(nearest: NearestSteps): string
  before(match: Match): string
  after(match: Match): string
  readonly beyond: string
  way(count: number): string
  /** A step in its place: `2. Daarna: een auto`. */
  step(number: number, name: string, round: number): string
  who(provider: string, mark: string): string
  /** Costs and time, with the mark of the source. */
  costs(cost: Cost | undefined, mark: string | undefined, weeks: number | undefined): string
  applies(applies: Applies, note: string | undefined): string
  askFirst(items: readonly string[]): string
  validUntil(date: string): string
  total(effort: Effort): string
  readonly otherWays: string
  otherWay(names: readonly string[], effort: Effort): string
  readonly obstacles: string
  readonly stays: Readonly<Record<NotForSale, string>>
  /** The same for what somebody needs in order to work. */
  readonly staysNeeded: string
  obstacle(criterion: CriterionId, facts: readonly string[], why: string): string
  readonly arrangements: string
  arrangement(
    name: string,
    provider: string,
    applies: Applies,
    amount: { readonly amount: NonNullable<Arrangement['amount']>; readonly mark: string } | undefined,
    note: string | undefined,
  ): string
  readonly sources: string
}

/** Sentences about steps for an employer. */
export interface StepsForEmployer {
  readonly asked: string
  readonly nothing: string
  provider(provider: string): string
  weeks(weeks: number | undefined): string
  readonly proposal: string
}

/** How one language tells steps. */
export interface StepWords {
  readonly phrases: GapPhrases
  /** A change of a record, to the person or to who advises or employs them. */
  change(change: ToldChange, reader: StepReader): Line
  /** Who provides a step, to one of them. */
  provider(provider: string, reader: StepReader): string
  /** Costs and time in a few words: `€ 75 tot € 150; ongeveer 1 week`. */
  effort(effort: Effort): string
  readonly candidate: StepsForCandidate
  readonly adviser: StepsForAdviser
  readonly employer: StepsForEmployer
}
