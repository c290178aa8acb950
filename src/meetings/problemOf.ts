import { MAX_ROUNDS, type TableFeature, tableFeatures } from '../domain/meetingEvent.js'
import { type PartKind, partKey } from './part.js'
import type { EventTable, Setting } from './setting.js'
import type { Guest, Host, PossibleMeeting, Problem, TableKind } from './solve/problem.js'

/** A setting as numbers, and what the numbers stand for. */
export interface Posed {
  readonly problem: Problem
  /** The pair of each possible meeting, by its place in the setting. */
  readonly pairs: readonly number[]
  /** The tables of each kind. */
  readonly tables: readonly (readonly EventTable[])[]
  /** The number of each round that is no break. */
  readonly rounds: readonly number[]
}

/** What counts of a setting. By default everything. */
export interface Counting {
  /**
   * The keys of the parts that count; what is not in it limits nobody. Then the question is only who lacks meetings: none is worth more
   * than another, and those that nobody lacks are left out.
   */
  readonly parts?: ReadonlySet<string>
}

const featureBits = (features: readonly TableFeature[]): number =>
  features.reduce((bits, feature) => bits | (1 << tableFeatures.indexOf(feature)), 0)

/** Poses a setting as a problem: who may meet whom, and what each meeting is worth. */
export function problemOf(setting: Setting, { parts }: Counting = {}): Posed {
  const { event, candidates, employers } = setting
  const counts = (part: PartKind, of: 'candidate' | 'employer', place: number) =>
    parts === undefined || parts.has(partKey({ part, of, place }))
  const rounds = event.rounds.filter(({ isBreak }) => !isBreak).map(({ round }) => round)
  const party = (of: 'candidate' | 'employer', place: number) => {
    const one = (of === 'candidate' ? candidates : employers)[place]
    const there = rounds.reduce((bits, round, slot) => (one?.rounds.includes(round) ? bits | (1 << slot) : bits), 0)
    return {
      least: counts('least', of, place) ? (one?.least ?? 0) : 0,
      most: counts('most', of, place) ? (one?.most ?? 0) : MAX_ROUNDS,
      rounds: counts('rounds', of, place) ? there : 2 ** rounds.length - 1,
    }
  }
  const guests = candidates.map(
    ({ needs }, place): Guest => ({
      ...party('candidate', place),
      needs: counts('needs', 'candidate', place) ? featureBits(needs) : 0,
    }),
  )
  const needed = guests.reduce((bits, { needs }) => bits | needs, 0)
  const { kinds, tables, kindsOf } = kindsFor(setting, needed, (place) => counts('table', 'employer', place))
  const hosts = employers.map((_, place): Host => ({ ...party('employer', place), kinds: kindsOf[place] ?? [] }))

  const meetings: PossibleMeeting[] = []
  const pairs: number[] = []
  setting.pairs.forEach((pair, place) => {
    const { candidate, employer, byCandidate, byEmployer, because, best } = pair
    if (pair.refusedByCandidate && counts('refusals', 'candidate', candidate)) return
    if (pair.refusedByEmployer && counts('refusals', 'employer', employer)) return
    if (because === undefined && counts('grounds', 'candidate', candidate)) return
    if (parts !== undefined && guests[candidate]?.least === 0 && hosts[employer]?.least === 0) return
    const isCounted = parts === undefined
    meetings.push({
      guest: candidate,
      host: employer,
      mutual: isCounted && because === 'both-chose' ? 1 : 0,
      choices: isCounted ? (byCandidate?.points ?? 0) + (byEmployer?.points ?? 0) : 0,
      fit: isCounted && because === 'fit' ? (best?.score ?? 0) : 0,
    })
    pairs.push(place)
  })
  return { problem: { rounds: rounds.length, guests, hosts, kinds, meetings }, pairs, tables, rounds }
}

/**
 * The tables as kinds: what nobody needs makes no difference. A table that an employer has asked for is a kind of its own; if there are
 * fewer tables than employers without one, having no table is a kind too.
 */
function kindsFor({ event, employers }: Setting, needed: number, counts: (employer: number) => boolean) {
  const kinds: TableKind[] = []
  const tables: EventTable[][] = []
  const add = (of: readonly EventTable[], features: number, seats: number, count: number) => {
    tables.push([...of])
    return kinds.push({ features, seats, count }) - 1
  }
  const asked = new Map<string, number>()
  employers.forEach(({ table }, place) => {
    if (table !== undefined && counts(place)) asked.set(table, place)
  })
  const own = new Map<number, number>()
  const alike = new Map<string, EventTable[]>()
  for (const table of event.tables) {
    const features = featureBits(table.features) & needed
    const owner = asked.get(table.id)
    if (owner !== undefined) own.set(owner, add([table], features, table.seats, 1))
    else {
      const key = `${features} ${table.seats}`
      alike.set(key, [...(alike.get(key) ?? []), table])
    }
  }
  const free = [...alike.values()].map((of) => {
    const [first] = of
    return add(of, featureBits(first?.features ?? []) & needed, first?.seats ?? 0, of.length)
  })
  const freeTables = event.tables.length - own.size
  if (employers.length - own.size > freeTables) free.push(add([], 0, 0, employers.length))
  const kindsOf = employers.map((_, place) => {
    const kind = own.get(place)
    return kind === undefined ? free : [kind]
  })
  return { kinds, tables, kindsOf }
}
