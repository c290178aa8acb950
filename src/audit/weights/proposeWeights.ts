import { criteria } from '../../criteria/index.js'
import { FULL } from '../../domain/measure.js'
import { type Policy, policyStamp } from '../../domain/policy.js'
import { engineVersion } from '../../version.js'
import { byList, type KnownCase, knownCases } from '../evaluate/knownCases.js'
import { readProposals } from '../evaluate/readProposals.js'
import type { FollowedProposal } from '../proposal.js'
import { createRandom } from '../statistics/random.js'
import { Agreements } from './agreement.js'
import { ColumnScorer } from './columnScorer.js'
import { type Comparisons, comparisonsOf } from './comparisons.js'
import { crossValidate, type Validation } from './crossValidate.js'
import { gainInterval } from './gainSpread.js'
import { groupShifts } from './groupShifts.js'
import {
  type ProposeWeightsOptions,
  type ResolvedProposeWeightsOptions,
  resolveProposeWeightsOptions,
} from './options.js'
import type { WeightVector } from './parts.js'
import type {
  NoWeightProposal,
  WeightChange,
  WeightCounts,
  WeightGain,
  WeightProposal,
  WeightStamp,
} from './proposal.js'
import { climb, MOST_STEPS } from './search.js'
import { type Room, roomOf } from './searchRoom.js'
import { cautionsOf } from './weightCautions.js'
import { weightIntervals } from './weightIntervals.js'

/** Fewer successes, or failures, or people than these tell nothing of seventeen weights. */
const LEAST_OF_KIND = 30
const LEAST_PEOPLE = 20

/**
 * Looks whether other weights would have agreed better with what came of proposals: would have put those who succeeded higher above those
 * who did not, in the lists in which both stood. It searches whole weights within bounds, a step at a time away from those in force, and
 * goes no farther than cross-validation bears out. What comes back is a suggestion with what it would bring, and changes nothing.
 * Proposals are as `followedProposals` reads them from a log; their order changes nothing. Blocked ones are left out.
 * @throws PassendError `invalid-option` or `invalid-policy`, naming what is wrong.
 */
export function proposeWeights(
  proposals: readonly FollowedProposal[],
  options: ProposeWeightsOptions = {},
): WeightProposal {
  const resolved = resolveProposeWeightsOptions(options)
  const read = readProposals(proposals)
  const measured = read.filter(({ status, measures }) => status !== 'blocked' && Object.keys(measures).length > 0)
  const { known } = knownCases(measured, resolved.success)
  const comparisons = comparisonsOf(known, resolved.seed)
  const stamp = stampOf(resolved)
  const counts = countsOf(read.length, known, comparisons)
  const why = whyNot(read, counts, resolved)
  if (why !== undefined) return { enough: false, why, stamp, counts, cautions: ['a-proposal', 'shown-only', 'too-few'] }

  const room = roomOf(comparisons.rows, resolved)
  const scorer = new ColumnScorer(
    comparisons.rows.map(({ proposal }) => proposal.measures),
    resolved.policy,
  )
  const agreements = new Agreements(scorer, comparisons, resolved.folds)
  const validation = crossValidate(agreements, room)
  const way = climb(room.today, room, (vector) => agreements.of(vector).total)
  const proposed = way[Math.min(validation.steps, way.length - 1)] as WeightVector
  const intervals = weightIntervals(
    agreements,
    way[way.length - 1] as WeightVector,
    room,
    resolved,
    createRandom(`${resolved.seed} weights`),
  )
  const weights = Object.fromEntries(criteria.map(({ id }, number) => [id, proposed[number]])) as Policy['weights']
  const gain = gainOf(agreements, room, validation, resolved)
  const found = {
    fragment: { weights },
    worthIt: gain.interval.lowest > 0,
    gain,
    changes: criteria.flatMap(({ id }, number): WeightChange[] => {
      const [today, bounds] = [room.today[number] as number, resolved.bounds[id]]
      if (today === 0 && bounds.highest === 0) return []
      const held = room.held.get(id)
      const interval = intervals[number] as WeightChange['interval']
      return [{ criterion: id, today, proposed: weights[id], interval, bounds, ...(held !== undefined && { held }) }]
    }),
    groups: groupShifts(
      byList(measured, ({ listId }) => listId),
      resolved.groups,
      { before: resolved.policy, after: { ...resolved.policy, weights } },
      resolved,
    ),
  }
  return { enough: true, stamp, counts, ...found, cautions: cautionsOf(found, counts, way.length > MOST_STEPS) }
}

const stampOf = ({
  policy,
  success,
  folds,
  resamples,
  k,
  confidence,
  seed,
}: ResolvedProposeWeightsOptions): WeightStamp => ({
  success,
  policy: policyStamp(policy),
  folds,
  resamples,
  k,
  confidence,
  seed,
  engineVersion,
})

const countsOf = (proposals: number, known: readonly KnownCase[], { pieces, lists }: Comparisons): WeightCounts => ({
  proposals,
  known: known.length,
  successes: known.filter(({ success }) => success).length,
  people: new Set(known.map(({ proposal }) => proposal.candidateId)).size,
  lists,
  pairs: pieces.reduce((sum, { successes, failures }) => sum + successes.length * failures.length, 0),
})

function whyNot(
  read: readonly FollowedProposal[],
  { known, successes, people, pairs }: WeightCounts,
  { least }: ResolvedProposeWeightsOptions,
): NoWeightProposal['why'] | undefined {
  if (read.length > 0 && read.every(({ measures }) => Object.keys(measures).length === 0)) return 'no-measures'
  if (known < least || people < LEAST_PEOPLE || Math.min(successes, known - successes) < LEAST_OF_KIND) return 'too-few'
  return pairs === 0 ? 'no-pairs' : undefined
}

function gainOf(
  agreements: Agreements,
  { today }: Room,
  { spread }: Validation,
  options: ResolvedProposeWeightsOptions,
): WeightGain {
  const before = agreements.of(today).total / agreements.possible.total
  return {
    today: Math.round(FULL * before),
    proposed: Math.round(FULL * (before + spread.gain)),
    gain: Math.round(FULL * spread.gain),
    interval: gainInterval(spread, options, createRandom(`${options.seed} gain`)),
  }
}
