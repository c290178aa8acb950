import { type Instrument, instrumentSchema, type StepInstrument } from '../../domain/instrument.js'
import { describe } from '../../domain/issue.js'
import { parsedBy } from '../../domain/parsedBy.js'
import { fromZod } from '../../domain/zodFindings.js'
import { PassendError } from '../../errors.js'
import type { Block } from './block.js'
import { isWithinDates } from './recognised.js'
import type { RecognitionStep } from './route.js'

/**
 * The instruments that close the gap of recognition and are not out of date, cheapest first: by the highest cost, then the weeks,
 * what is not known last, then the lowest cost; as the last resort by id.
 * @throws PassendError `invalid-option` for an instrument that is not valid.
 */
export function recognitionSteps(instruments: readonly Instrument[] = [], today: number | undefined): StepInstrument[] {
  if (!Array.isArray(instruments)) refuse(`expected a list; got ${describe(instruments)}`)
  const read = instruments.map((instrument: unknown, index) => {
    const result = parsedBy(instrumentSchema, instrument)
    if (result.success) return result.data
    const [first] = result.error.issues.flatMap((problem) => fromZod(problem, instrument as never))
    return refuse(`[${index}].${first?.path}: expected ${first?.expected}, got ${first?.got}`)
  })
  return read
    .filter((one): one is StepInstrument => one.kind === 'step' && one.closes.some(({ gap }) => gap === 'recognition'))
    .filter(({ validFrom, validUntil }) => isWithinDates({ from: validFrom, until: validUntil }, today) !== false)
    .sort(compareSteps)
}

function refuse(problem: string): never {
  throw new PassendError(
    'invalid-option',
    `Option 'instruments': ${problem}.`,
    "Give instruments such as { id, kind: 'step', name, provider, closes: [{ gap: 'recognition' }], source }.",
  )
}

const unknownLast = (value: number | undefined): number => value ?? Number.MAX_SAFE_INTEGER
const compareSteps = (a: StepInstrument, b: StepInstrument): number =>
  unknownLast(a.cost?.max) - unknownLast(b.cost?.max) ||
  unknownLast(a.weeks) - unknownLast(b.weeks) ||
  unknownLast(a.cost?.min) - unknownLast(b.cost?.min) ||
  (a.id < b.id ? -1 : 1)

/** The steps that would open a route: all of them where nothing but recognition blocks it, else none. */
export function stepsFor(blocks: readonly Block[], instruments: readonly StepInstrument[]): RecognitionStep[] {
  const missing = blocks.flatMap((block) => (block.code === 'recognition-missing' ? [block.leerbedrijf] : []))
  if (missing.length === 0 || missing.length < blocks.length) return []
  return instruments.map(({ id, name, weeks, cost }) => ({
    instrument: id,
    name,
    leerbedrijven: missing,
    weeks,
    cost: cost && { min: cost.min, max: cost.max },
  }))
}
