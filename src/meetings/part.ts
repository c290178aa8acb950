import type { TableFeature } from '../domain/meetingEvent.js'
import type { PairFacts, Participant, Setting } from './setting.js'

/** What a party brings that can stand in the way of meetings. */
export type PartKind =
  /** How many meetings they should have at least. */
  | 'least'
  /** In which rounds they are there. */
  | 'rounds'
  /** How many meetings they have at most. */
  | 'most'
  /** Whom they refuse. */
  | 'refusals'
  /** What a candidate needs of a table. */
  | 'needs'
  /** Whom a candidate can meet at all: somebody chose, or it fits. */
  | 'grounds'
  /** The table that an employer has asked for. */
  | 'table'

/** One thing of one party that stands in the way of meetings, with what the rest must be compared with. */
export interface Part {
  readonly part: PartKind
  readonly of: 'candidate' | 'employer'
  readonly id: string
}

/** A part with what it comes down to, to tell it by. */
export interface ToldPart extends Part {
  /** Of `least` and `most`: how many meetings. */
  readonly number?: number
  /** Of `rounds`: in which they are there, counted from 1. */
  readonly rounds?: readonly number[]
  /** Of `refusals`: whom they refuse. Of `grounds`: the employers that a candidate can meet. By id. */
  readonly ids?: readonly string[]
  /** Of `needs`: what the table must have. */
  readonly needs?: readonly TableFeature[]
  /** Of `table`: which one. */
  readonly tableId?: string
}

/** A part by its place in the setting. */
export interface PlacedPart extends Part {
  readonly place: number
}

/** A part as one text, to look up. */
export const partKey = ({ part, of, place }: Omit<PlacedPart, 'id'>): string => `${part} ${of} ${place}`

/** Every part of a setting that limits something, least meetings apart: candidates first, each side in the order of the lots. */
export function partsOf({ event, candidates, employers, pairs }: Setting): {
  readonly leasts: readonly PlacedPart[]
  readonly limits: readonly PlacedPart[]
} {
  const open = event.rounds.filter(({ isBreak }) => !isBreak).length
  const leasts: PlacedPart[] = []
  const limits: PlacedPart[] = []
  const note = (
    of: Part['of'],
    party: Participant,
    place: number,
    kinds: Readonly<Partial<Record<PartKind, boolean>>>,
  ) => {
    if (party.least > 0) leasts.push({ part: 'least', of, id: party.id, place })
    const all = { rounds: party.rounds.length < open, most: party.most < open, ...kinds }
    for (const [part, limitsSomething] of Object.entries(all))
      if (limitsSomething) limits.push({ part: part as PartKind, of, id: party.id, place })
  }
  const some = (isOne: (pair: PairFacts) => boolean, of: Part['of']) =>
    new Set(pairs.filter(isOne).map((pair) => pair[of]))
  const refusers = {
    candidate: some(({ refusedByCandidate }) => refusedByCandidate, 'candidate'),
    employer: some(({ refusedByEmployer }) => refusedByEmployer, 'employer'),
  }
  const withoutGrounds = some(({ because }) => because === undefined, 'candidate')
  candidates.forEach((party, place) => {
    const refusals = refusers.candidate.has(place)
    note('candidate', party, place, { refusals, needs: party.needs.length > 0, grounds: withoutGrounds.has(place) })
  })
  employers.forEach((party, place) => {
    note('employer', party, place, { refusals: refusers.employer.has(place), table: party.table !== undefined })
  })
  return { leasts, limits }
}

/** A part with what it comes down to. */
export function toldPart({ candidates, employers, pairs }: Setting, { part, of, id, place }: PlacedPart): ToldPart {
  const told = { part, of, id }
  const party = (of === 'candidate' ? candidates : employers)[place]
  const theOther = (pair: PairFacts) =>
    (of === 'candidate' ? employers[pair.employer] : candidates[pair.candidate])?.id ?? ''
  const ids = (counts: (pair: PairFacts) => boolean) =>
    pairs
      .filter((pair) => pair[of] === place && counts(pair))
      .map(theOther)
      .sort()
  switch (part) {
    case 'least':
      return { ...told, number: party?.least ?? 0 }
    case 'most':
      return { ...told, number: party?.most ?? 0 }
    case 'rounds':
      return { ...told, rounds: party?.rounds ?? [] }
    case 'needs':
      return { ...told, needs: candidates[place]?.needs ?? [] }
    case 'refusals':
      return {
        ...told,
        ids: ids((pair) => (of === 'candidate' ? pair.refusedByCandidate : pair.refusedByEmployer)),
      }
    case 'grounds':
      return { ...told, ids: ids(({ because }) => because !== undefined) }
    case 'table':
      return { ...told, tableId: employers[place]?.table ?? '' }
  }
}
