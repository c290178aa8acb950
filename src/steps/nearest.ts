import type { Named } from '../criteria/fact.js'
import type { Closing } from '../domain/closing.js'
import type { Cost } from '../domain/instrument.js'
import type { Match } from '../score/match.js'
import type { Applies } from './applies.js'
import type { ArrangementHint } from './arrangements.js'
import type { RecordChange } from './effect.js'
import type { Effort } from './effort.js'
import type { Blocker, Obstacle } from './obstacles.js'

/** A text in both languages. */
export interface BothLanguages {
  readonly nl: string
  readonly en: string
}

/** One step, with all that an adviser needs to take it. */
export interface ChosenStep {
  /** The id of the instrument. */
  readonly id: string
  readonly name: BothLanguages
  readonly provider: BothLanguages
  readonly closes: readonly Closing[]
  /** The competences that it gives, the occupation in which it gives experience, or the task that somebody else then does. */
  readonly about: readonly Named[]
  /** What is different in the data afterwards: what would have to be so for the outcome to be another. */
  readonly changes: readonly RecordChange[]
  readonly cost: Cost | undefined
  readonly weeks: number | undefined
  readonly source: string
  readonly validUntil: string | undefined
  /** A hint: who provides it decides. */
  readonly applies: Applies
  readonly note: BothLanguages | undefined
  /** Whether the person may have it already, since nobody closed the list: then asking comes first. */
  readonly askFirst: boolean
  /** In which round it can begin: 0 at once, 1 after those of round 0. */
  readonly round: number
}

/** Steps that together open a match, none of which can be left out. */
export interface StepSet {
  /** In the order in which they can begin. */
  readonly steps: readonly ChosenStep[]
  readonly effort: Effort
  /** The match as it would then be. */
  readonly after: Match
}

/**
 * How far a pair is from a match.
 * `open`: it is there already. `reachable`: `best` is the set of least effort. `beyond-bounds`: some steps would do, and more
 * than `budget`, `maxSteps` or `maxWeeks` allows; `beyond` has them. `out-of-reach`: `obstacles` says what no step takes away, or there are
 * none and all steps together do not lift the score to the target.
 */
export interface NearestSteps {
  readonly candidateId: string
  readonly vacancyId: string
  /** The vacancy's title, in the employer's words. */
  readonly vacancyTitle: string
  readonly outcome: 'open' | 'reachable' | 'beyond-bounds' | 'out-of-reach'
  readonly before: Match
  /** What stands in the way now, limit by limit. */
  readonly blocks: readonly Blocker[]
  readonly best: StepSet | undefined
  /** Other ways, the next of least effort first. */
  readonly alternatives: readonly StepSet[]
  readonly beyond: StepSet | undefined
  readonly obstacles: readonly Obstacle[]
  /** What may help besides. It closes no gap and changes no score. */
  readonly arrangements: readonly ArrangementHint[]
  /**
   * Whether all was tried that could matter. False only for a catalogue that offers a pair so many steps that 20,000 sets of them
   * were not all: then there may be less effort, or a way where none was found.
   */
  readonly exact: boolean
  /** The score that was asked for, if one was. */
  readonly target: number | undefined
  /** The hash of the catalogue. */
  readonly instruments: string
}
