import type { Pair } from '../../src/criteria/pair.js'
import { compare, lowerSide, type Placed as PlacedMatch, place } from '../../src/rank/order.js'
import type { Status } from '../../src/score/match.js'
import { scoreSides } from '../../src/score/scorePair.js'
import type { Placed } from './peer.js'

const LIMIT = 10

/** The best ten so far, kept in order: what most pairs cost is one comparison with the last of them. */
export class TopTen {
  readonly #best: PlacedMatch[] = []

  constructor(readonly seed: string) {}

  offer(pair: Pair, status: Status): void {
    const match = scoreSides(pair, status)
    const last = this.#best[LIMIT - 1]
    if (last !== undefined && match.score < last.match.score) return
    const placed = place(match, this.seed)
    if (last !== undefined && compare(placed, last) > 0) return
    let at = this.#best.length
    while (at > 0 && compare(placed, this.#best[at - 1]!) < 0) at--
    this.#best.splice(at, 0, placed)
    if (this.#best.length > LIMIT) this.#best.pop()
  }

  get answer(): Placed[] {
    return this.#best.map(asPlaced)
  }
}

/** A match as it is compared. */
export const asPlaced = ({ match }: PlacedMatch): Placed => ({
  vacancyId: match.vacancyId,
  score: match.score,
  lowerSide: lowerSide(match),
})
