import { PassendError } from '../../src/index.js'
import { sings } from './canary.js'
import { Fault, type FuzzEntry } from './entry.js'
import { takenLines } from './log.js'
import { countedKeys, takenPrototypes } from './prototypes.js'
import { SeededRandom } from './random.js'

/** What went wrong with a case, for a person; undefined if nothing did. */
export type Failure = string | undefined

const changedPrototype = takenPrototypes()
let keysBefore = countedKeys()

/** Runs one case of an entry: what comes of it must be a result, or a PassendError of a code that the entry knows. */
export async function failureOf(entry: FuzzEntry, seed: string, number: number): Promise<Failure> {
  let failure: Failure
  try {
    const told = await entry.run(new SeededRandom(`${seed} ${entry.name} ${number}`))
    if (told !== undefined && sings(JSON.stringify(told))) failure = 'an issue repeats content'
  } catch (error) {
    failure = failureByError(error, entry)
  }
  if (sings(takenLines())) failure ??= 'a line of the log repeats content'
  const keys = countedKeys()
  if (keys !== keysBefore || number % 500 === 0) failure ??= prototypesTouched()
  keysBefore = keys
  return failure
}

function failureByError(error: unknown, { codes }: FuzzEntry): Failure {
  if (error instanceof Fault) return error.message
  if (!(error instanceof PassendError)) return `crash: ${traceOf(error)}`
  if (!codes.includes(error.code)) return `${error.code} is no code of this entry: ${error.stack}`
  if (error.advice.length < 5 || !error.message.endsWith(error.advice)) return `${error.code} gives no advice`
  return sings(`${error.stack} ${JSON.stringify(error.facts)}`)
    ? `${error.code} repeats content: ${error.stack}`
    : undefined
}

function prototypesTouched(): Failure {
  const change = changedPrototype()
  return change === undefined ? undefined : `a prototype was touched: it ${change}`
}

function traceOf(error: unknown): string {
  try {
    return error instanceof Error ? (error.stack ?? String(error)).split('\n').slice(0, 9).join('\n') : String(error)
  } catch {
    return 'something that cannot be told'
  }
}
