import type { Fact } from '../../criteria/fact.js'
import type { MissingField } from '../../criteria/missing.js'
import type { CriterionId } from '../../domain/criterionId.js'
import type { Waiver } from '../../domain/rankOptions.js'
import type { OpenHiringPlace } from '../../rank/openHiring.js'
import type { RankingCounts } from '../../rank/ranking.js'
import type { Match, Status } from '../../score/match.js'
import type { AppliedWaiver, MissingAnswer, StaleRecord, TaskFit } from '../explanation.js'
import type { Labels } from './labels.js'
import type { Line, RowWords } from './line.js'
import type { Standing } from './standing.js'
import type { StepWords } from './steps/stepWords.js'
import type { TextLanguage } from './textLanguage.js'

/** A missing field in words. */
export interface MissingText {
  /** What an adviser asks, and whom. */
  readonly question: string
  /** The same where it can be asked together with others of its lead: `Kan deze persoon dit: a, b en c?` */
  readonly together?: Required<Line>
  /** What is not known, as an adviser's note. */
  readonly note: string
  /** What is not known, as it is told to the person: `hoe goed je Nederlands spreekt`. Absent if it is not theirs to know. */
  readonly told?: Line
}

/** How well a job fits, in the plain words for a candidate. */
export type PlainVerdict = 'well' | 'fairly' | 'little' | 'too-little-known' | 'blocked'

/** Headings and sentences of the text for an adviser. */
export interface AdviserWords {
  readonly why: string
  readonly mind: string
  readonly blocks: string
  readonly verify: string
  readonly ask: string
  readonly tasks: string
  readonly goodToKnow: string
  readonly old: string
  readonly waived: string
  readonly proposal: string
  title(title: string, vacancyId: string, employerId: string, candidateId: string): string
  verdict(match: Match): string[]
  /** A limit of which no fact tells what is wrong. */
  unmet(criterion: CriterionId): string
  open(criterion: CriterionId, notes: readonly string[]): string
  question(question: string, answer: Pick<MissingAnswer, 'swing' | 'decides'>): string
  task(task: TaskFit): string
  stale(record: StaleRecord): string
  waiver(waiver: AppliedWaiver): string
}

/** Headings and sentences of the text for a candidate. */
export interface CandidateWords {
  readonly why: string
  /** What fits in a job that cannot be now. */
  readonly whyNevertheless: string
  readonly mind: string
  readonly blocks: string
  readonly unknown: string
  readonly tellUs: string
  readonly weAsk: string
  readonly tasks: string
  readonly goodToKnow: string
  readonly agreed: string
  readonly proposal: readonly string[]
  readonly verdicts: Readonly<Record<PlainVerdict, string>>
  /** Said after the verdict where a limit is not known. */
  readonly firstVerify: string
  /** Why a job cannot be, where no fact tells it. */
  readonly unmet: Readonly<Record<CriterionId, string>>
  task(task: TaskFit): Line | undefined
  stale(record: StaleRecord): string | undefined
  waiver(waiver: AppliedWaiver): string
  more(count: number): string
}

/** Headings and sentences of the text for an employer. */
export interface EmployerWords {
  readonly verdicts: Readonly<Record<Status, string>>
  /** Where the employer has no strict requirement. */
  readonly nothingRequired: string
  readonly nothingAsked: string
  readonly agreed: string
  readonly proposal: string
  title(title: string): string
  candidate(candidateId: string): string
  waiver(waiver: Waiver): string
}

/** Headings and sentences of a ranking. */
export interface RankingWords {
  readonly none: string
  readonly openHiring: string
  /** Before the conditions of open hiring, which the person judges. */
  readonly conditions: string
  readonly enrol: string
  forCandidate(candidateId: string): string
  forVacancy(vacancy: string): string
  match(name: string, match: Match): string
  /** Before the matches that steps would open; how many of them are shown, and how many there are, where that is known. */
  reachable(shown: number, all: number | undefined): string
  /** A match that steps would open: `Kok (v-1): een fiets; € 75 tot € 150; ongeveer 1 week`. */
  nearest(name: string, steps: readonly string[], effort: string): string
  counts(counts: RankingCounts, of: 'vacancies' | 'candidates'): string
  blockedBy(blocked: readonly (readonly [criterion: CriterionId, count: number])[]): string
  leftOut(name: string, reason: string): string
  place(place: OpenHiringPlace): string
}

/** One language: its words, and how it says each fact to each reader. Adding a language is writing one of these. */
export interface Tongue {
  readonly language: TextLanguage
  readonly labels: Labels
  readonly row: RowWords
  forAdviser(fact: Fact, standing: Standing): Line | undefined
  forCandidate(fact: Fact, standing: Standing): Line | undefined
  /** Only what an employer asked has words here: all else is not told. */
  forEmployer(fact: Fact): Line | undefined
  missing(field: MissingField): MissingText
  readonly adviser: AdviserWords
  readonly candidate: CandidateWords
  readonly employer: EmployerWords
  readonly ranking: RankingWords
  readonly steps: StepWords
}
