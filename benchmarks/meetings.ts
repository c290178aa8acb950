import { ok, strictEqual } from 'node:assert'
import { engineVersion } from 'passend'
import {
  choicePoints,
  compareObjectives,
  type GivenMatch,
  type MeetingPlan,
  type MeetingsInput,
  type Objective,
  planMeetings,
} from 'passend/meetings'
import { SeededRandom } from './random.js'
import { duration } from './row.js'
import { markdownTable, median } from './statistics.js'

/**
 * How long it takes to plan who meets whom, how far the plan is from proved to be the best, and what it brings beside a plain greedy
 * filling by the same rules: the best pair that is left, in the first round in which both are free, employers at the tables in their
 * order; and the same that first gives everybody their least. Plans are checked for clashes before anything is printed, and no plan
 * may be worth less than a greedy one.
 */

const RUNS = 3
const LEAST = 3

interface Size {
  readonly people: number
  readonly employers: number
  readonly rounds: number
  readonly peopleAtTable: number
}

/** A pair that may meet, and what it is worth. */
interface Pair {
  readonly person: number
  readonly employer: number
  readonly mutual: number
  readonly choices: number
  readonly fit: number
}

interface World extends Size {
  readonly input: MeetingsInput
  readonly pairs: readonly Pair[]
  /** The rounds, from 1, in which each person is there; all for the employers. */
  readonly there: readonly (readonly number[])[]
  readonly quiet: readonly boolean[]
}

const id = (kind: string, at: number) => `${kind}-${at}`
const isQuiet = (table: number) => table % 4 === 0

/**
 * One person in five is there half the time, one in ten needs a quiet table, which one table in four is. Everybody chooses up to three
 * employers in order, some employers far more than others; employers choose up to four people. A third of the pairs is blocked.
 */
function worldOf(size: Size, random: SeededRandom): World {
  const { people, employers, rounds, peopleAtTable } = size
  const all = Array.from({ length: rounds }, (_, at) => at + 1)
  const there = Array.from({ length: people }, () => {
    if (random.below(5) > 0) return all
    return random.below(2) === 0 ? all.slice(0, rounds / 2) : all.slice(rounds / 2)
  })
  const quiet = Array.from({ length: people }, () => random.below(10) === 0)
  const wanted = () => Math.min(random.below(employers), random.below(employers))
  const byPeople = there.map(() => [...new Set([wanted(), wanted(), wanted()])])
  const persons = Array.from({ length: people }, (_, at) => at)
  const byEmployers = Array.from({ length: employers }, () => random.sample(persons, 4))
  const appeal = byEmployers.map(() => random.below(400))

  const matches: GivenMatch[] = []
  const pairs: Pair[] = []
  for (const person of persons)
    for (let employer = 0; employer < employers; employer++) {
      const isBlocked = random.below(3) === 0
      const score = 100 + (appeal[employer] ?? 0) + random.below(500)
      const status = isBlocked ? 'blocked' : 'eligible'
      matches.push({ candidateId: id('p', person), vacancyId: id('v', employer), status, score })
      const own = byPeople[person] ?? []
      const place = own.indexOf(employer) + 1
      const chosen = byEmployers[employer] ?? []
      const isWanted = chosen.includes(person)
      const mutual = place > 0 && isWanted ? 1 : 0
      if (isBlocked && mutual === 0) continue
      const choices =
        (place > 0 ? choicePoints(place, own.length, true) : 0) + (isWanted ? choicePoints(1, chosen.length, false) : 0)
      pairs.push({ person, employer, mutual, choices, fit: choices > 0 ? 0 : score })
    }
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const input: MeetingsInput = {
    event: {
      id: 'event',
      rounds: all.map((round) => ({ start: clock(540 + 15 * round), minutes: 15 })),
      tables: byEmployers.map((_, at) => ({ id: id('t', at), features: isQuiet(at) ? ['quiet'] : [] })),
      peopleAtTable,
      least: LEAST,
    },
    candidates: persons.map((at) => ({
      id: id('p', at),
      rounds: [...(there[at] ?? [])],
      ...(quiet[at] && { needs: ['quiet'] }),
    })),
    employers: byEmployers.map((_, at) => ({ id: id('e', at), vacancies: [id('v', at)] })),
    choices: [
      ...byPeople.map((own, at) => ({
        by: 'candidate' as const,
        id: id('p', at),
        inOrder: true,
        chooses: own.map((one) => ({ employer: id('e', one) })),
      })),
      ...byEmployers.map((own, at) => ({
        by: 'employer' as const,
        id: id('e', at),
        chooses: own.map((one) => ({ candidate: id('p', one) })),
      })),
    ],
    matches,
  }
  return { ...size, input, pairs, there, quiet }
}

/** How many of all have their least, and what a filling is worth. */
interface Filled {
  readonly objective: Objective
  readonly withLeast: number
}

/** The best pair that is left in the first round that both have free; `leastFirst`: first only pairs of which one lacks meetings. */
function greedy({ pairs, people, employers, rounds, there, quiet, peopleAtTable }: World, leastFirst: boolean): Filled {
  const order = [...pairs].sort((a, b) => b.mutual - a.mutual || b.choices - a.choices || b.fit - a.fit)
  const busy = Array.from({ length: people }, () => new Set<number>())
  const load = Array.from({ length: employers }, () => new Uint8Array(rounds + 1))
  const count = new Int32Array(employers)
  const met = new Set<Pair>()
  const has = ({ person, employer }: Pair) => [busy[person]?.size ?? 0, count[employer] ?? 0] as const
  for (const onlyLacking of leastFirst ? [true, false] : [false])
    for (const pair of order) {
      const { person, employer } = pair
      if (met.has(pair) || (onlyLacking && has(pair).every((meetings) => meetings >= LEAST))) continue
      if (quiet[person] && !isQuiet(employer)) continue
      const seats = load[employer]!
      const round = there[person]?.find((one) => !busy[person]?.has(one) && (seats[one] ?? 0) < peopleAtTable)
      if (round === undefined) continue
      met.add(pair)
      busy[person]?.add(round)
      seats[round] = (seats[round] ?? 0) + 1
      count[employer] = (count[employer] ?? 0) + 1
    }
  const lacks = [...busy.map(({ size }) => size), ...count].map((meetings) => Math.max(0, LEAST - meetings))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const waits = busy.map((own, person) => {
    const [first, last] = [Math.min(...own), Math.max(...own)]
    return (there[person] ?? []).filter((round) => round > first && round < last && !own.has(round)).length
  })
  const of = (level: 'mutual' | 'choices' | 'fit') => sum([...met].map((pair) => pair[level]))
  return {
    objective: {
      lacking: sum(lacks),
      unevenness: sum(lacks.map((one) => one * one)),
      mutual: of('mutual'),
      choices: of('choices'),
      fit: of('fit'),
      waits: sum(waits),
    },
    withLeast: lacks.filter((one) => one === 0).length,
  }
}

/** Whether a plan keeps what greedy keeps: nobody at two tables, seats, presence, quiet. Written apart from what made it. */
function check({ peopleAtTable, there, quiet }: World, { meetings }: MeetingPlan): void {
  const place = (text: string) => Number(text.slice(2))
  const load = new Map<string, number>()
  for (const { candidateId, tableId, round } of meetings) {
    const seat = `${tableId} ${round}`
    load.set(seat, (load.get(seat) ?? 0) + 1)
    ok(there[place(candidateId)]?.includes(round), 'is there')
    ok(!quiet[place(candidateId)] || isQuiet(place(tableId)), 'sits quietly')
  }
  ok(Math.max(0, ...load.values()) <= peopleAtTable, 'has a seat')
  strictEqual(new Set(meetings.map((one) => `${one.candidateId} ${one.round}`)).size, meetings.length, 'at one table')
  strictEqual(new Set(meetings.map((one) => `${one.candidateId} ${one.employerId}`)).size, meetings.length, 'met once')
}

const proofText = ({ proof, objective }: MeetingPlan): string => {
  const { gap } = proof
  return gap === undefined ? 'proved best' : `${gap.level}: at most ${gap.amount} (has ${objective[gap.level]})`
}

function measure(size: Size): void {
  const world = worldOf(size, new SeededRandom(7))
  const planned = (): Filled & { readonly proof: string } => {
    const plan = planMeetings(world.input)
    check(world, plan)
    const withLeast = [...plan.candidates, ...plan.employers].filter(({ lacking }) => lacking === 0).length
    return { objective: plan.objective, withLeast, proof: proofText(plan) }
  }
  const ways = [
    { name: 'greedy', run: (): Filled => greedy(world, false) },
    { name: 'greedy, least first', run: (): Filled => greedy(world, true) },
    { name: 'planMeetings', run: planned },
  ]
  const times = ways.map((): number[] => [])
  const found: (Filled & { readonly proof?: string })[] = []
  // After one another in one process, so that none has the quiet moment to itself.
  for (let run = 0; run < RUNS; run++)
    for (const [at, way] of ways.entries()) {
      const start = performance.now()
      found[at] = way.run()
      times[at]!.push(performance.now() - start)
    }
  const best = found.at(-1)!
  for (const other of found)
    ok(compareObjectives(best.objective, other.objective) >= 0, 'no greedy filling is worth more')
  const parties = size.people + size.employers
  const rows = ways.map(({ name }, at) => {
    const { objective, withLeast, proof = '' } = found[at]!
    const { lacking, mutual, choices, fit, waits } = objective
    return [
      name,
      duration(median(times[at]!)),
      `${((100 * withLeast) / parties).toFixed(1)} %`,
      ...[lacking, mutual, choices, fit, waits].map((one) => one.toLocaleString('en')),
      proof,
    ]
  })
  console.log(
    `\n${size.people} people, ${size.employers} employers, ${size.rounds} rounds, ${size.peopleAtTable} at a table, at least ${LEAST} each; ${world.pairs.length.toLocaleString('en')} pairs may meet. Medians of ${RUNS}.\n`,
  )
  console.log(
    markdownTable([
      [
        'way',
        'time',
        'have their least',
        'lacking',
        'mutual',
        'choices',
        'fit',
        'waits',
        'how far it may be from the best',
      ],
      ...rows,
    ]),
  )
}

/** Runs the benchmark and prints its tables. */
export function meetings(): void {
  console.log(
    `passend ${engineVersion}, Node ${process.version}: who meets whom; no clash in any plan, none worth less than greedy`,
  )
  measure({ people: 12, employers: 5, rounds: 8, peopleAtTable: 1 })
  measure({ people: 60, employers: 15, rounds: 8, peopleAtTable: 2 })
  measure({ people: 200, employers: 40, rounds: 8, peopleAtTable: 2 })
}
