import type { FindingCounts, FoundOfGroup } from '../page/impactPageWords.js'
import type { ImpactReading } from '../page/impactReading.js'
import type { GroupImpact, ImpactFinding } from '../report.js'

/** How many groups there are of each finding. */
export function countFindings(groups: readonly GroupImpact[]): FindingCounts {
  const counts = { gap: 0, watch: 0, none: 0, 'too-few': 0, reference: 0, 'not-compared': 0, suppressed: 0 }
  for (const group of groups) counts[group.suppressed ? 'suppressed' : group.finding]++
  return counts
}

/** What was found of a group, as it is told. */
export function foundOf({ finding, ratio }: ImpactFinding, reading: ImpactReading): FoundOfGroup {
  return {
    finding,
    isFlagged: ratio !== undefined && ratio < 800,
    isLess: ratio === undefined || ratio < 1000,
    ratio: ratio === undefined ? undefined : reading.thousandths(ratio),
  }
}
