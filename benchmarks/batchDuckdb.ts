import type { Person } from '../src/prepare/person.js'
import { DuckdbBatch } from './peers/duckdbBatch.js'
import type { Answer, Peer } from './peers/peer.js'
import { digits } from './row.js'
import { sameAnswers } from './sideBySide.js'
import { type Asker, setStage } from './stage.js'

/** How many people are asked for at once. */
const STEPS = [200, 600, 2000] as const
const ROUNDS = 5
const CHECKED = 50

/** How fast pairs were gone through: people times vacancies, those out of reach too. */
export interface BatchRate {
  readonly pairsPerSecond: number
  /** Processor time of the statement that went fastest, for so many people and vacancies. */
  readonly seconds: number
  readonly people: number
  readonly vacancies: number
}

/**
 * How many pairs a second DuckDB goes through on one core, near home, when it answers many people in one statement: its
 * best rate, over 200, 600 and 2,000 people at once as far as there are so many, each five times and in turn. It tells
 * all rates aloud, so that it shows whether they depend on the number of people.
 *
 * The time is that of the processor, as others may be at work on the machine, and of the statement and reading its rows
 * alone: making the people and vacancies ready and loading them is left out, in favour of DuckDB.
 * @param people at most so many at once.
 * @throws AssertionError if for one of 50 people of each step the scores, lower sides or counts differ from passend's.
 */
export async function duckdbBatch(people: number, vacancies: number): Promise<BatchRate> {
  const steps = [...new Set(STEPS.map((step) => Math.min(step, people)))]
  const { matcher, task, local } = setStage(vacancies, steps.at(-1)!)
  const batch = await DuckdbBatch.make()
  try {
    await batch.load(task)
    await batch.give(local.map(({ person }) => person))
    const rates: BatchRate[] = []
    for (let round = 0; round < ROUNDS; round++) {
      for (const step of steps) {
        const askers = local.slice(0, step)
        await batch.only(step)
        const { answers, seconds } = await timed(() => batch.query())
        if (round === 0) await sameAnswers(matcher, answered(askers, answers), sampleOf(askers))
        rates.push({ pairsPerSecond: (step * vacancies) / seconds, seconds, people: step, vacancies })
      }
    }
    for (const step of steps) {
      const { seconds, pairsPerSecond } = best(rates.filter((rate) => rate.people === step))
      console.log(
        `DuckDB, ${step} people at once: ${digits(seconds)} s, ${digits(pairsPerSecond / 1e6)} million pairs a second on one core`,
      )
    }
    return best(rates)
  } finally {
    batch.close()
  }
}

const best = (rates: readonly BatchRate[]): BatchRate =>
  rates.reduce((one, other) => (other.pairsPerSecond > one.pairsPerSecond ? other : one))

async function timed(run: () => Promise<Answer[]>): Promise<{ answers: Answer[]; seconds: number }> {
  const start = process.cpuUsage()
  const answers = await run()
  const { user, system } = process.cpuUsage(start)
  return { answers, seconds: (user + system) / 1e6 }
}

/** Fifty of them, evenly spread. */
function sampleOf(askers: readonly Asker[]): Asker[] {
  const size = Math.min(CHECKED, askers.length)
  return Array.from({ length: size }, (_, index) => askers[Math.floor((index * askers.length) / size)]!)
}

/** What was answered at once, as a peer that is asked one by one. */
function answered(askers: readonly Asker[], answers: readonly Answer[]): Peer {
  const answerOf = new Map<Person, Answer>(askers.map(({ person }, index) => [person, answers[index]!]))
  return {
    name: 'DuckDB, all at once',
    exact: true,
    load() {},
    query: (person) => answerOf.get(person)!,
    close() {},
  }
}
