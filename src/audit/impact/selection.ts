import { BLOCKED, type PairColumns } from './columns.js'

/**
 * Which pairs were proposed, as their lists stand: the first k of those that are not blocked and not added by hand, and all that were
 * added by hand. 1 for each that was.
 */
export function selectedAsShown(columns: PairColumns, k: number): Uint8Array {
  const { starts, status, byHand, pairs } = columns
  const selected = new Uint8Array(pairs)
  for (let list = 0; list + 1 < starts.length; list++) {
    let left = k
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      if (byHand[at] === 1) selected[at] = 1
      else if (status[at] !== BLOCKED && left > 0) {
        selected[at] = 1
        left--
      }
    }
  }
  return selected
}

/** Whether a pair is seen in its list at all: what is blocked is not, unless a person put it there. */
export const isSeen = ({ status, byHand }: PairColumns, at: number): boolean =>
  status[at] !== BLOCKED || byHand[at] === 1
