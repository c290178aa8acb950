import { naturalLogarithm } from '../../domain/logarithm.js'
import { BLOCKED, ELIGIBLE, type PairColumns, TO_VERIFY } from './columns.js'
import type { Partition } from './partition.js'
import { isSeen } from './selection.js'

/** What was counted of one person, or of the people of one group. */
export interface Counts {
  pairs: number
  eligible: number
  toVerify: number
  blocked: number
  selected: number
  aboveMedian: number
  /** Attention, millionths of that of a first place. */
  exposure: number
}

/** Of each group the counts of its people together, and how many of them were selected at least once. */
export interface GroupCounts extends Counts {
  readonly people: number
  reached: number
}

/** The weight of a place from 1, in millionths: 1/log2(1 + place), as in the discounted gain of Järvelin and Kekäläinen (2002). */
export const weightOfPlace = (place: number): number => Math.round((1_000_000 * Math.LN2) / naturalLogarithm(1 + place))

const noCounts = (): Counts => ({
  pairs: 0,
  eligible: 0,
  toVerify: 0,
  blocked: 0,
  selected: 0,
  aboveMedian: 0,
  exposure: 0,
})

/** The score in the middle of all pairs, times two; 0 without pairs. */
export function twiceMedian({ score, pairs }: PairColumns): number {
  if (pairs === 0) return 0
  const sorted = score.slice().sort()
  return (sorted[Math.floor((pairs - 1) / 2)] as number) + (sorted[Math.floor(pairs / 2)] as number)
}

/** Counts for each person. */
export function countPeople(columns: PairColumns, selected: Uint8Array): Counts[] {
  const counts = columns.people.map(noCounts)
  const median = twiceMedian(columns)
  const weights: number[] = []
  for (let list = 0; list + 1 < columns.starts.length; list++) {
    let place = 0
    for (let at = columns.starts[list] as number; at < (columns.starts[list + 1] as number); at++) {
      const own = counts[columns.person[at] as number] as Counts
      const status = columns.status[at]
      own.pairs++
      if (status === ELIGIBLE) own.eligible++
      else if (status === TO_VERIFY) own.toVerify++
      else if (status === BLOCKED) own.blocked++
      own.selected += selected[at] as number
      if (2 * (columns.score[at] as number) > median) own.aboveMedian++
      if (!isSeen(columns, at)) continue
      weights[place] ??= weightOfPlace(place + 1)
      own.exposure += weights[place] as number
      place++
    }
  }
  return counts
}

/** The counts of each group of a partition. */
export function countGroups({ groupOf, people }: Partition, ofPeople: readonly Counts[]): GroupCounts[] {
  const groups = people.map((count): GroupCounts => ({ ...noCounts(), people: count, reached: 0 }))
  ofPeople.forEach((counts, person) => {
    const group = groups[groupOf[person] as number] as GroupCounts
    for (const key of Object.keys(counts) as (keyof Counts)[]) group[key] += counts[key]
    if (counts.selected > 0) group.reached++
  })
  return groups
}
