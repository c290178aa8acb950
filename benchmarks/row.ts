import { markdownTable } from './statistics.js'

/** Whether a figure reached its target. What was not measured is said, never left out. */
export type Outcome = 'met' | 'missed' | 'not measured' | 'no target'

/** One row of the results: what was compared, the figure, and the target beside it. */
export interface Row {
  readonly section: string
  readonly what: string
  /** What was measured of passend, and of what it is compared with. */
  readonly passend: string
  readonly other: string
  readonly figure: string
  readonly target: string
  readonly outcome: Outcome
}

const isMet = (met: boolean): Outcome => (met ? 'met' : 'missed')

/** A figure that must be at least so many times. */
export const times = (ratio: number, atLeast?: number): Pick<Row, 'figure' | 'target' | 'outcome'> => ({
  figure: `${digits(ratio)}x`,
  target: atLeast === undefined ? '' : `at least ${atLeast}x`,
  outcome: atLeast === undefined ? 'no target' : isMet(ratio >= atLeast),
})

/** A figure that may be at most so much. */
export const atMost = (value: number, limit: number, unit = ''): Pick<Row, 'figure' | 'target' | 'outcome'> => ({
  figure: digits(value) + unit,
  target: `at most ${limit}${unit}`,
  outcome: isMet(value <= limit),
})

/** A row of which the measurement is still to come, or could not be made here. */
export const notMeasured = (section: string, what: string, target: string, why: string): Row => ({
  section,
  what,
  passend: '',
  other: '',
  figure: why,
  target,
  outcome: 'not measured',
})

/** A figure told without a target. */
export const told = (section: string, what: string, figure: string, passend = '', other = ''): Row => ({
  section,
  what,
  passend,
  other,
  figure,
  target: '',
  outcome: 'no target',
})

/** Why something could not be done, in one line and without the paths of this machine. */
export const reasonOf = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).split('\n')[0]?.replace(/ imported from .*/, '') ?? ''

/** Three digits that count. */
export const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))

/** Milliseconds, or microseconds where that reads better. */
export const duration = (milliseconds: number): string =>
  milliseconds >= 1 ? `${digits(milliseconds)} ms` : `${digits(milliseconds * 1000)} µs`

/** Rows as a Markdown table. */
export const rowTable = (rows: readonly Row[]): string =>
  markdownTable([
    ['what', 'passend', 'compared with', 'figure', 'target', ''],
    ...rows.map(({ what, passend, other, figure, target, outcome }) => [
      what,
      passend,
      other,
      figure,
      target,
      outcome === 'no target' ? '' : outcome,
    ]),
  ])
