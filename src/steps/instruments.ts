import { dayNumber } from '../domain/calendar.js'
import { hashOf } from '../domain/hash.js'
import { type Arrangement, type Instrument, instrumentSchema, type StepInstrument } from '../domain/instrument.js'
import { describe, type Issue } from '../domain/issue.js'
import { parseRecord } from '../domain/parse.js'
import { PassendError } from '../errors.js'
import { defaultCatalogue } from './catalogue/catalogue.js'

/** A catalogue of instruments that were read. Its order is that of the caller: of two steps of equal effort the first comes first. */
export class Instruments {
  readonly steps: readonly StepInstrument[]
  readonly arrangements: readonly Arrangement[]
  /** The SHA-256 of the catalogue as canonical JSON: what a proposal was made with. */
  readonly hash: string
  readonly #records: readonly Instrument[]

  /** @internal Use `createInstruments`. */
  constructor(records: readonly Instrument[]) {
    this.#records = records
    this.steps = records.filter((one) => one.kind === 'step')
    this.arrangements = records.filter((one) => one.kind === 'arrangement')
    this.hash = hashOf(records)
  }

  /** How many instruments there are. */
  get size(): number {
    return this.#records.length
  }

  /** The records, as `createInstruments` takes them. */
  records(): readonly Instrument[] {
    return this.#records
  }
}

/** A catalogue, and what was wrong with the records that are not in it. */
export interface InstrumentsRead {
  readonly instruments: Instruments
  readonly issues: readonly Issue[]
}

/**
 * Reads a catalogue of instruments. A bad record is an issue and is left out, and so is one whose id is there already.
 * @throws PassendError `invalid-option` if it is no list.
 */
export function createInstruments(records: Iterable<unknown>): InstrumentsRead {
  if (typeof records !== 'object' || records === null || !(Symbol.iterator in records)) {
    throw new PassendError(
      'invalid-option',
      `Expected a list of instruments; got ${describe(records)}.`,
      'Give an array of instruments: createInstruments([{ id, kind, name, provider, source, closes }]).',
    )
  }
  const issues: Issue[] = []
  const read = new Map<string, Instrument>()
  let index = 0
  for (const input of records) {
    const { value, issues: found } = parseRecord('instrument', instrumentSchema, input, index, {}, (one) => one)
    issues.push(...found)
    if (value !== undefined && read.has(value.id)) {
      const [expected, got] = ['one instrument an id', 'the id again; the first one counts']
      issues.push({
        code: 'duplicate-id',
        severity: 'error',
        record: 'instrument',
        index,
        id: value.id,
        path: 'id',
        expected,
        got,
      })
    } else if (value !== undefined) read.set(value.id, value)
    index++
  }
  return { instruments: new Instruments([...read.values()]), issues }
}

let standard: Instruments | undefined

/** The Dutch catalogue that comes with the package. Where nobody looked up what something costs, it names no cost. */
export function defaultInstruments(): Instruments {
  standard ??= new Instruments(defaultCatalogue)
  return standard
}

/** Whether an instrument is there on a day. Without a day every one counts. */
export const isValidOn = ({ validFrom, validUntil }: Instrument, today: number | undefined): boolean =>
  today === undefined ||
  ((validFrom === undefined || dayNumber(validFrom) <= today) &&
    (validUntil === undefined || dayNumber(validUntil) >= today))
