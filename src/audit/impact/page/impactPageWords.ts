import type { PeriodWarning } from '../periods.js'
import type {
  CriterionCause,
  Finding,
  ImpactCaution,
  ImpactReport,
  ImpactStamp,
  ImpactTotals,
  NoRatio,
  Stage,
  SuppressedGroup,
} from '../report.js'
import type { DecimalMark } from './figureText.js'

/** Headings of columns. */
export interface ImpactColumns {
  readonly group: string
  readonly people: string
  readonly pairs: string
  readonly selected: string
  readonly share: string
  readonly interval: string
  readonly ratio: string
  /** Corrected for the number of groups that were tested. */
  readonly chance: string
  readonly chanceAlone: string
  readonly finding: string
  readonly reached: string
  readonly fisher: string
  readonly eligible: string
  readonly toVerify: string
  readonly blocked: string
  readonly scoring: string
  readonly exposure: string
  readonly criterion: string
  readonly without: string
  readonly withoutLimit: string
  readonly withoutMeasure: string
  readonly closes: string
  readonly rates: string
  readonly by: string
  readonly stage: string
  readonly count: string
  readonly period: string
  readonly cause: string
  readonly figure: string
  readonly value: string
}

/** How many groups of a table there are of each kind. */
export type FindingCounts = Readonly<Record<Finding | 'suppressed', number>>

/** What a mark can mean at a stage, where nothing is tested. */
export type StageMark = Extract<Finding, 'reference' | 'watch' | 'none' | 'not-compared'>

/** What was found of a group. */
export interface FoundOfGroup {
  readonly finding: 'gap' | 'watch'
  /** Whether the ratio is below four fifths. */
  readonly isFlagged: boolean
  /** Whether it is selected less than the reference; otherwise more. */
  readonly isLess: boolean
  /** As it is read. */
  readonly ratio: string | undefined
}

/** Headings and sentences of an impact page in one language. */
export interface ImpactPageWords {
  readonly title: string
  /** Set at the top of every page in print. Plain letters only: it stands in a style sheet. */
  readonly running: string
  readonly decimalMark: DecimalMark
  /** Whole numbers with a mark between thousands. */
  number(value: number): string
  about(looked: ImpactTotals): string
  selectedMeans(k: number, byHand: number): string
  readonly noJudgement: string
  readonly totals: Readonly<Record<'lists' | 'pairs' | 'people' | 'selected', string>>

  readonly found: string
  readonly nothingFound: string
  readonly nothingLooked: string
  /** What follows the name of a group: what was found of it. */
  finding(found: FoundOfGroup): string
  cause(criterion: string): string
  /** What was found of one attribute, counted: a sentence after its name. */
  counted(counts: FindingCounts): string
  readonly perAttribute: string
  readonly cautionsTitle: string
  readonly cautions: Readonly<Record<ImpactCaution, string>>
  readonly notSaid: string
  notSaidLines(stamp: ImpactStamp): readonly string[]

  readonly unknownValue: string
  readonly findings: Readonly<Record<Finding, string>>
  /** In a chart, beside a ratio: short, and nothing where nothing stands out. */
  readonly findingsShort: Readonly<Record<Finding, string>>
  readonly noRatio: Readonly<Record<NoRatio | 'too-few' | 'nobody-else', string>>
  suppressed(why: SuppressedGroup['why'], leastCell: number): string
  readonly suppressedShort: string
  readonly suppressedLegend: string
  ratio(ratio: string): string
  reference(name: string, how: ImpactStamp['reference']): string
  /** `34 of 340` */
  ofCount(count: number, of: number): string
  readonly noReference: string
  readonly noGroups: string

  /** Titles of charts, which their tables bear as well; and what a chart is to who hears it read. */
  /** The caption of a table that stands beside a chart. */
  figuresOf(name: string): string
  readonly otherFigures: string
  readonly selection: string
  selectionChart(attribute: string, confidence: string): string
  fourFifths(rate: string): string
  readonly equal: string
  readonly fourFifthsShort: string
  readonly reached: string
  readonly reachedNote: string
  readonly standing: string
  readonly scoreAndPlace: string
  scoreNote(median: string): string
  order(ndkl: string, byChance: string, lists: number): string
  readonly noOrder: string

  readonly causes: string
  readonly causesNote: string
  /** Before the causes of what is only to watch. */
  readonly causesMayBeChance: string
  readonly causesChart: string
  readonly asItIs: string
  withoutCriterion(criterion: string): string
  readonly noFigure: string
  same(share: string): string
  readonly nothingChanges: string
  readonly noMeasures: string
  readonly by: Readonly<Record<CriterionCause['by'], string>>
  moreCriteria(count: number): string

  readonly stages: string
  readonly stagesNote: string
  readonly stage: Readonly<Record<Stage, string>>
  readonly stageMarks: Readonly<Record<StageMark, string>>
  stagesChart(stage: string): string
  begins(group: string, stage: string): string

  readonly periods: string
  readonly periodsNote: string
  readonly notInPeriod: string
  periodsChart(group: string): string
  warning(code: PeriodWarning['code'], group: string, periods: string): string

  readonly intersections: string
  readonly intersectionsNote: string

  readonly columns: ImpactColumns

  readonly made: string
  readonly stampTitle: string
  stamp(report: ImpactReport): readonly (readonly [name: string, value: string])[]
}
