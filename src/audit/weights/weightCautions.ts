import type { ProposedWeights, WeightCaution, WeightCounts } from './proposal.js'
import { weightCautions } from './proposal.js'

/** With fewer people than this intervals are rough. */
const FEW_PEOPLE = 100

/** A group whose rate in the first places moves by so many thousandths is told. */
const SHIFT = 20

/** What to keep in mind of a proposal. */
export function cautionsOf(
  { worthIt, changes, groups }: Pick<ProposedWeights, 'worthIt' | 'changes' | 'groups'>,
  { people, lists }: WeightCounts,
  endedEarly: boolean,
): WeightCaution[] {
  const holds: Readonly<Record<WeightCaution, boolean>> = {
    'a-proposal': true,
    'shown-only': true,
    'up-to-scale': true,
    'too-few': false,
    'no-lists': lists === 0,
    'at-a-bound': changes.some(
      ({ today, proposed, bounds }) =>
        proposed !== today && (proposed === bounds.lowest || proposed === bounds.highest),
    ),
    'few-people': people < FEW_PEOPLE,
    'not-worth-it': !worthIt,
    'groups-shift': groups.some((group) => !group.suppressed && Math.abs(group.rateAfter - group.rateBefore) >= SHIFT),
    'search-ended-early': endedEarly,
  }
  return weightCautions.filter((code) => holds[code])
}
