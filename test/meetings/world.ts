import * as fc from 'fast-check'
import type { Match } from 'passend'
import type {
  MeetingCandidate,
  MeetingChoices,
  MeetingEmployer,
  MeetingEvent,
  MeetingPlan,
  MeetingsInput,
  MeetingTable,
} from 'passend/meetings'

/** All that a plan is made of, as lists that can be shuffled and changed. */
export interface World {
  readonly event: MeetingEvent
  readonly candidates: readonly MeetingCandidate[]
  readonly employers: readonly MeetingEmployer[]
  readonly choices: readonly MeetingChoices[]
  readonly matches: readonly Match[]
}

/** Rounds of ten minutes, one after another. */
export const rounds = (count: number): MeetingEvent['rounds'] =>
  Array.from({ length: count }, (_, place) => ({ start: `1${Math.floor(place / 6)}:${place % 6}0`, minutes: 10 }))

/** Tables that have nothing special. */
export const tables = (count: number): MeetingTable[] =>
  Array.from({ length: count }, (_, place) => ({ id: `t${place + 1}` }))

/** A match with a score; the sides do not count here. */
export const match = (
  candidateId: string,
  vacancyId: string,
  score: number,
  status: Match['status'] = 'eligible',
): Match => ({
  candidateId,
  vacancyId,
  status,
  score,
  demand: score,
  wish: score,
  range: { lowest: score, highest: score },
})

/** An event at which everybody fits everybody: `people` by `employers`, each employer with one vacancy `v-<id>`. */
export function plainWorld(people: number, employers: number, roundCount: number, least = 3): World {
  const candidates = Array.from({ length: people }, (_, place) => ({ id: `p${place + 1}` }))
  const stands = Array.from({ length: employers }, (_, place) => ({
    id: `e${place + 1}`,
    vacancies: [`v-e${place + 1}`],
  }))
  return {
    event: { id: 'event', rounds: rounds(roundCount), tables: tables(employers), least },
    candidates,
    employers: stands,
    choices: [],
    matches: candidates.flatMap(({ id }) => stands.map(({ vacancies: [vacancy = ''] }) => match(id, vacancy, 500))),
  }
}

/** A world as the options of a plan. */
export const inputOf = (world: World, rest: Partial<MeetingsInput> = {}): MeetingsInput => ({ ...world, ...rest })

const features = ['sit-down', 'quiet', 'wheelchair'] as const

/** A small world in which anything may be scarce; `size` bounds people, employers and rounds. */
export const worldArbitrary = (size: { people: number; employers: number; rounds: number }): fc.Arbitrary<World> =>
  fc
    .record({
      people: fc.integer({ min: 1, max: size.people }),
      employers: fc.integer({ min: 1, max: size.employers }),
      rounds: fc.integer({ min: 1, max: size.rounds }),
      least: fc.integer({ min: 0, max: 3 }),
    })
    .chain((count) => {
      const ids = (letter: string, many: number) => Array.from({ length: many }, (_, place) => `${letter}${place + 1}`)
      const people = ids('p', count.people)
      const employers = ids('e', count.employers)
      const some = (weight: number, arbitrary: fc.Arbitrary<unknown>) =>
        fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
      const presence = some(
        1,
        fc.subarray(
          Array.from({ length: count.rounds }, (_, place) => place + 1),
          { minLength: 1 },
        ),
      ) as fc.Arbitrary<number[] | undefined>
      const numbers = {
        rounds: presence,
        most: some(3, fc.integer({ min: 1, max: 2 })) as fc.Arbitrary<number | undefined>,
      }
      const needs = some(2, fc.subarray([...features], { maxLength: 2 })) as fc.Arbitrary<
        (typeof features)[number][] | undefined
      >
      const say = (others: readonly string[]) =>
        fc.record({
          chooses: fc.oneof(fc.constant([]), fc.shuffledSubarray([...others])),
          refuses: fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.subarray([...others]) },
          ),
          inOrder: fc.boolean(),
        })
      const table = fc.record({
        features: some(1, fc.subarray([...features])) as fc.Arbitrary<(typeof features)[number][] | undefined>,
        seats: fc.integer({ min: 1, max: 2 }),
      })
      const fit = fc.record({
        status: fc.constantFrom('eligible', 'to-verify', 'blocked', 'none'),
        // Mostly the same, so that many plans are worth the same but for their waits.
        score: fc.constantFrom(0, 1, 2, 2, 2),
      })
      return fc
        .record({
          tables: fc.array(table, { minLength: 1, maxLength: count.employers }),
          peopleAtTable: fc.integer({ min: 1, max: 2 }),
          candidates: fc.tuple(...people.map(() => fc.record({ ...numbers, needs }))),
          employers: fc.tuple(
            ...employers.map(() =>
              fc.record({ ...numbers, table: fc.boolean(), open: fc.integer({ min: 0, max: 6 }) }),
            ),
          ),
          byPeople: fc.tuple(...people.map(() => say(employers))),
          byEmployers: fc.tuple(...employers.map(() => say(people))),
          fits: fc.array(fit, {
            minLength: people.length * employers.length,
            maxLength: people.length * employers.length,
          }),
        })
        .map((drawn): World => {
          const without = <T extends object>(given: T) =>
            Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
          const isOpen = (place: number) => drawn.employers[place]?.open === 0
          return {
            event: {
              id: 'event',
              rounds: rounds(count.rounds),
              least: count.least,
              peopleAtTable: drawn.peopleAtTable,
              tables: drawn.tables.map((one, place) => without({ id: `t${place + 1}`, ...one })),
            },
            candidates: people.map((id, place) => without({ id, ...drawn.candidates[place] })),
            employers: employers.map((id, place) => {
              const { table: asks, open: _, ...rest } = drawn.employers[place] as (typeof drawn.employers)[number]
              return without({
                id,
                vacancies: [{ id: `v-${id}`, ...(isOpen(place) && { openHiring: true }) }],
                ...rest,
                ...(asks && place < drawn.tables.length && { table: `t${place + 1}` }),
              })
            }),
            choices: [
              ...people.map((id, place) => {
                const { chooses, refuses, inOrder } = drawn.byPeople[place] as (typeof drawn.byPeople)[number]
                const named = (list: readonly string[]) => list.map((employer) => ({ employer }))
                return { by: 'candidate' as const, id, chooses: named(chooses), refuses: named(refuses), inOrder }
              }),
              ...employers.map((id, place) => {
                const { chooses, refuses, inOrder } = drawn.byEmployers[place] as (typeof drawn.byEmployers)[number]
                const named = (list: readonly string[]) => list.map((candidate) => ({ candidate }))
                return { by: 'employer' as const, id, chooses: named(chooses), refuses: named(refuses), inOrder }
              }),
            ],
            matches: people.flatMap((id, row) =>
              employers.flatMap((employer, column) => {
                const { status, score } = drawn.fits[row * employers.length + column] as (typeof drawn.fits)[number]
                return status === 'none' || isOpen(column)
                  ? []
                  : [match(id, `v-${employer}`, score, status as Match['status'])]
              }),
            ),
          }
        })
    })

/** Everything that a plan must keep, checked from the plan and the world alone. Returns what is wrong. */
export function complaintsOf(world: World, plan: MeetingPlan): string[] {
  const wrong: string[] = []
  const once = new Set<string>()
  const note = (key: string, what: string) => {
    if (once.has(key)) wrong.push(`${what}: ${key}`)
    once.add(key)
  }
  const tableOf = new Map(plan.employers.map(({ id, tableId }) => [id, tableId]))
  const sat = plan.employers.flatMap(({ tableId }) => tableId ?? [])
  if (new Set(sat).size !== sat.length) wrong.push('two employers at one table')
  const says = (by: 'candidate' | 'employer', id: string) =>
    world.choices.find((list) => list.by === by && list.id === id)
  const names = (list: readonly object[] | undefined, id: string) =>
    (list ?? []).some((one) => Object.values(one).includes(id))
  const load = new Map<string, number>()
  for (const { round, candidateId, employerId, tableId, because } of plan.meetings) {
    const candidate = world.candidates.find(({ id }) => id === candidateId)
    const employer = world.employers.find(({ id }) => id === employerId)
    const table = world.event.tables?.find(({ id }) => id === tableId)
    note(`${candidateId} in ${round}`, 'at two tables at once')
    note(`${candidateId} with ${employerId}`, 'met twice')
    if (tableOf.get(employerId) !== tableId) wrong.push(`${employerId} is not at its table`)
    if (employer?.table !== undefined && employer.table !== tableId) wrong.push(`${employerId} is not where it asked`)
    if (!(candidate?.rounds ?? [round]).includes(round)) wrong.push(`${candidateId} is not there in ${round}`)
    if (!(employer?.rounds ?? [round]).includes(round)) wrong.push(`${employerId} is not there in ${round}`)
    for (const need of candidate?.needs ?? [])
      if (!table?.features?.includes(need)) wrong.push(`${candidateId} needs ${need} at ${tableId}`)
    const [ofCandidate, ofEmployer] = [says('candidate', candidateId), says('employer', employerId)]
    if (names(ofCandidate?.refuses, employerId) || names(ofEmployer?.refuses, candidateId))
      wrong.push('a refusal is not kept')
    const isOpen = employer?.vacancies?.some((one) => typeof one === 'object' && one.openHiring === true) ?? false
    const chose = [names(ofCandidate?.chooses, employerId), !isOpen && names(ofEmployer?.chooses, candidateId)] as const
    const expected = {
      'both-chose': [true, true],
      'candidate-chose': [true, false],
      'employer-chose': [false, true],
      fit: [false, false],
    }
    if (String(expected[because]) !== String(chose))
      wrong.push(`${candidateId} and ${employerId} do not meet because ${because}`)
    if (because === 'fit' && isOpen) wrong.push(`${candidateId} was sent to open hiring`)
    const seat = `${tableId} in ${round}`
    load.set(seat, (load.get(seat) ?? 0) + 1)
    const holds = Math.min(table?.seats ?? 99, world.event.peopleAtTable ?? 1)
    if ((load.get(seat) ?? 0) > holds) wrong.push(`too many at ${seat}`)
  }
  for (const party of [...world.candidates, ...world.employers]) {
    const count = plan.meetings.filter(({ candidateId, employerId }) =>
      [candidateId, employerId].includes(party.id),
    ).length
    if (count > (party.most ?? 99)) wrong.push(`${party.id} has more than their most`)
  }
  return wrong
}
