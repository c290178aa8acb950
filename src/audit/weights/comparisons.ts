import { isMixed } from '../evaluate/gainFigure.js'
import { byList, type KnownCase } from '../evaluate/knownCases.js'
import { type Blocks, blocksOf } from '../statistics/blocksOf.js'
import { createRandom } from '../statistics/random.js'

/** Rows of which each success is compared with each failure. */
export interface Piece {
  readonly successes: Int32Array
  readonly failures: Int32Array
  /** The block that the list is drawn in; -1 where there are no lists. */
  readonly block: number
}

/** Who is compared with whom. */
export interface Comparisons {
  /** The known cases that are compared; a row is a number in it. */
  readonly rows: readonly KnownCase[]
  readonly pieces: readonly Piece[]
  /** The blocks of people, by row. */
  readonly people: Blocks
  /** How many blocks of lists there are; 0 where all were compared with all. */
  readonly listBlocks: number
  /** How many lists hold a success and a failure; 0 likewise. */
  readonly lists: number
}

/** The most rows of a piece: with more each success would meet more failures than it takes to tell how it stands. */
const LONGEST = 200

/** The most blocks that people, and lists, are drawn in. */
const MOST_BLOCKS = 100

/**
 * Sets out who is compared with whom: successes with failures of the same list, where a choice was made between them. If no list holds
 * both, all are one list. A long list is cut by lot into pieces of some 200, so that the work grows with the rows and not with their
 * square: it loses comparisons and favours nobody. The known cases come list by list.
 */
export function comparisonsOf(known: readonly KnownCase[], seed: string): Comparisons {
  const mixed = byList(known, ({ proposal }) => proposal.listId).filter(isMixed)
  const lists = mixed.length > 0 ? mixed : isMixed(known) ? [known] : []
  const rows = lists.flat()
  const keys = lists.map((list) => list[0]?.proposal.listId as string)
  const blocks = mixed.length > 0 ? blocksOf(keys, MOST_BLOCKS, `${seed} lists`) : undefined
  const random = createRandom(`${seed} pieces`)
  let first = 0
  const pieces = lists.flatMap((list, number) => {
    const count = Math.ceil(list.length / LONGEST)
    const kinds = [true, false].map((kind) => {
      const own = Int32Array.from(list.flatMap(({ success }, at) => (success === kind ? [first + at] : [])))
      if (count > 1) random.shuffle(own)
      return own
    })
    first += list.length
    const [successes, failures] = kinds as [Int32Array, Int32Array]
    const dealt = (kind: Int32Array, piece: number) => kind.filter((_, at) => at % count === piece)
    return Array.from(
      { length: count },
      (_, piece): Piece => ({
        successes: dealt(successes, piece),
        failures: dealt(failures, piece),
        block: blocks?.of[number] ?? -1,
      }),
    )
  })
  const people = blocksOf(
    rows.map(({ proposal }) => proposal.candidateId),
    MOST_BLOCKS,
    `${seed} people`,
  )
  return { rows, pieces, people, listBlocks: blocks?.count ?? 0, lists: mixed.length }
}
