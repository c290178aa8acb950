import { divideRounded } from '../../domain/measure.js'
import { compareLots } from '../../rank/lottery.js'
import type { Draft } from './draft.js'
import { rungOf } from './outcome.js'
import type { RouteStatus } from './route.js'

const standing: Readonly<Record<RouteStatus, number>> = { possible: 0, 'to-verify': 1, blocked: 2 }
const unknownLast = (value: number | undefined): number => value ?? Number.MAX_SAFE_INTEGER

/**
 * The order of routes, best first, in whole numbers: possible, then to verify, then blocked; of the blocked those with the fewest
 * blocks, and of these first what a step would open; then how near the work is to what the person wishes to be (unknown counts as
 * `policy.unknown`); the highest rung; the largest share of what is still needed; the fewest
 * companies; the shortest trip to the farthest of them, in whole kilometres; the fewest weeks. What is not known stands last in its
 * place. Then the lot of person and route under the matcher's seed; only if two lots are the same (one in 2^64) their ids.
 */
export const compareDrafts = (a: Draft, b: Draft): number =>
  standing[a.status] - standing[b.status] ||
  a.blocks.length - b.blocks.length ||
  Number(b.steps.length > 0) - Number(a.steps.length > 0) ||
  b.aim.wishCounted - a.aim.wishCounted ||
  rungOf[b.aim.target.outcome] - rungOf[a.aim.target.outcome] ||
  b.share - a.share ||
  a.assigned.length - b.assigned.length ||
  kilometres(a) - kilometres(b) ||
  unknownLast(a.time.weeks) - unknownLast(b.time.weeks) ||
  compareLots(a.lot, b.lot) ||
  (a.id < b.id ? -1 : 1)

const kilometres = ({ metres }: Draft): number =>
  metres === undefined ? Number.MAX_SAFE_INTEGER : divideRounded(metres, 1000)
