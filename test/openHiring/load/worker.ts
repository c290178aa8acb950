import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'
import { SeededRandom } from '../../../benchmarks/random.js'
import { createPostgresStore } from '../../../src/adapters/openHiring/stores/postgresStore.js'
import { callNext, enrol, erase, goOn, lookUp, runErrand, type Stage } from './actor.js'
import { Journal, readJournal } from './journal.js'
import { type Death, mortal } from './mortalStore.js'
import { type Pending, pendingAfter } from './pending.js'
import { type CrewMessage, clockOf, hiringOn, LIST, type WorkerMessage, type WorkerOptions } from './setting.js'

/** How many acts a process does at once, each on a connection of its own. */
const HANDS = 2

/** One server of a run: it does random acts on the list until it is told to stop, or is killed. */
const options = JSON.parse(process.argv[2] ?? '') as WorkerOptions
const pool = new Pool({ ...options.connection, max: HANDS, connectionTimeoutMillis: 5000 })
// A connection that breaks while it is idle is told by this event; the next act gets another one.
pool.on('error', () => {})

let stopping = false
let death: Death | undefined
const earlier = options.earlier.flatMap((path) => readJournal(path, 'earlier'))
const stage: Stage = {
  hiring: hiringOn(
    mortal(createPostgresStore(pool), () => death),
    options.time,
  ),
  journal: new Journal(options.journal),
  clock: clockOf(options.time),
  random: new SeededRandom(options.seed),
  pending: pendingAfter(options.references, earlier),
  done: () => say('act'),
}

/** How many enrolments are under way, whether it was said that all are in, and how many looks were taken round the list. */
let [enrolling, saidIn, looked] = [0, false, 0]
process.on('message', (message: CrewMessage) => {
  if ('die' in message) death = message.die
  else stopping = true
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1))

await Promise.all(Array.from({ length: HANDS }, () => hand(stage)))
await pool.end()
process.removeAllListeners('disconnect')
process.disconnect()

/** Does one act after another. It stops when it is told to, but not while the outcome of something is not known. */
async function hand({ pending, random }: Stage): Promise<void> {
  while (
    !stopping ||
    pending.toEnrol.length + pending.toEnrolAgain.length + pending.toErase.length + pending.toLookUp.length > 0
  ) {
    const { toEnrol, toEnrolAgain, toErase, errands, toLookUp } = pending
    const again = toEnrolAgain.shift()
    const ripe = again === undefined ? takeRipe(pending) : undefined
    if (again !== undefined) {
      enrolling++
      await enrol(stage, again)
      enrolling--
    } else if (ripe !== undefined) await goOn(stage, ripe)
    else if (toLookUp.length > 0) await lookUp(stage, taken(toLookUp), true)
    else if (toErase.length > 0) await erase(stage, taken(toErase))
    else if (toEnrol.length > 0 && random.below(3) > 0) {
      enrolling++
      await enrol(stage, taken(toEnrol))
      enrolling--
    } else if (errands.length > 0 && random.below(2) > 0) await runErrand(stage, taken(errands))
    else if (!(await callNext(stage))) {
      if (toEnrol.length === 0) await lookRound()
      await wait(random.below(10))
    }
    if (!saidIn && toEnrol.length + toEnrolAgain.length + enrolling === 0) {
      saidIn = true
      say('in')
    }
  }
}

/** Takes somebody who holds a place and does the next thing now; who lets a deadline pass is left until it has. Now and then too soon. */
function takeRipe({ held }: Pending): Pending['held'][number] | undefined {
  const now = stage.clock()
  const tooSoon = stage.random.below(50) === 0
  const place = held.findIndex(
    ({ will, deadline }) => tooSoon || (will !== 'noAnswer' && will !== 'strikeOff') || now >= deadline,
  )
  return place < 0 ? undefined : held.splice(place, 1)[0]
}

/** Looks at one enrolment after another for somebody whose deadline has passed, whoever called them: that process may be gone. */
async function lookRound(): Promise<void> {
  const { enrolled } = await stage.hiring.exportForEmployer(LIST).catch(() => ({ enrolled: 0 }))
  if (enrolled > 0) await lookUp(stage, 1 + ((Math.floor(options.from * enrolled) + looked++) % enrolled), false)
}

/** Takes one of several, at random. */
function taken<T>(from: T[]): T {
  const [one] = from.splice(stage.random.below(from.length), 1)
  return one as T
}

function say(message: WorkerMessage): void {
  if (process.connected) process.send?.(message)
}
