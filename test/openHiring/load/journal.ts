import { appendFileSync, readFileSync } from 'node:fs'
import type { Call, EnrolmentState, Receipt } from 'passend/open-hiring'

/** What a process tried to do: on a name, on the list, or on an enrolment. */
export type Intent =
  | { readonly kind: 'enrol' | 'erase'; readonly reference: string }
  | { readonly kind: 'callNext' }
  | {
      readonly kind: 'yes' | 'no' | 'withdraw' | 'accept' | 'decline' | 'noAnswer' | 'start' | 'strikeOff' | 'position'
      readonly enrolment: number
    }

/** What came of it, as far as the process knows. */
export type Outcome =
  | { readonly receipt: Receipt }
  | { readonly call: Call | 'nobody' }
  | { readonly state: EnrolmentState }
  | { readonly erased: boolean }
  | { readonly refused: string }
  | { readonly failed: 'not-written' | 'unknown' }

/** An attempt at an act, as a journal tells it. Moments are nanoseconds of the clock that all processes of a machine share and that never goes back. */
export interface Attempt {
  /** Which process: its seat and which life of that seat it was, `3.1`. */
  readonly process: string
  readonly intent: Intent
  readonly begun: number
  readonly ended: number | undefined
  /** Undefined where the process was killed before it knew. */
  readonly outcome: Outcome | undefined
}

type Line =
  | { readonly attempt: number; readonly at: number; readonly intent: Intent }
  | { readonly attempt: number; readonly at: number; readonly outcome: Outcome }

const now = (): number => Number(process.hrtime.bigint())

/**
 * The journal of a process: a line before each act and one after it, in a file that is only added to. A line is written before the
 * next thing is done, so what is in it outlives the process.
 */
export class Journal {
  readonly #path: string
  #attempts = 0

  constructor(path: string) {
    this.#path = path
  }

  before(intent: Intent): number {
    const attempt = this.#attempts++
    this.#write({ attempt, at: now(), intent })
    return attempt
  }

  after(attempt: number, outcome: Outcome): void {
    this.#write({ attempt, at: now(), outcome })
  }

  #write(line: Line): void {
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`)
  }
}

/** The attempts of a journal, in the order in which they were begun. A last line that was cut off counts as not written. */
export function readJournal(path: string, process: string): Attempt[] {
  const attempts: Attempt[] = []
  const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  for (const line of whole.map((text) => JSON.parse(text) as Line)) {
    if ('intent' in line) {
      attempts[line.attempt] = { process, intent: line.intent, begun: line.at, ended: undefined, outcome: undefined }
    } else {
      const begun = attempts[line.attempt]
      if (begun === undefined) throw new Error(`expected attempt ${line.attempt} of ${process} to have begun`)
      attempts[line.attempt] = { ...begun, ended: line.at, outcome: line.outcome }
    }
  }
  return attempts
}

/** Whether somebody was told that an act was done; a question or a call of nobody is none. */
export const wasDone = (intent: Intent, outcome: Outcome): boolean =>
  intent.kind !== 'position' &&
  !('failed' in outcome || 'refused' in outcome) &&
  !('call' in outcome && outcome.call === 'nobody')

/** Whether an act may have been done though nobody was told so: the process was killed, or the store was lost at the commit. */
export const mayHaveBeenDone = ({ outcome }: Attempt): boolean =>
  outcome === undefined || ('failed' in outcome && outcome.failed === 'unknown')
