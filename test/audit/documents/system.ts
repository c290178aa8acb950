import { defaultPolicy, starterTaxonomy } from 'passend'
import type { SystemClaims } from 'passend/audit'
import { evaluatePolicy, impactReport } from 'passend/audit'
import { plantedYear } from '../../support/plantedYear.js'

/** An engine of which nothing was measured. */
export const unmeasured: SystemClaims = { policy: defaultPolicy, taxonomy: starterTaxonomy().stamp }

/** A year in which group b measures much lower on travel, so that there is a gap to tell. */
export function measuredSystem(): SystemClaims {
  const year = plantedYear({
    seed: 'documents',
    lists: 60,
    perList: 25,
    gap: { criterion: 'travel', share: 400, less: 700 },
  })
  return {
    ...unmeasured,
    measured: {
      on: 'een verzonnen jaar',
      impact: impactReport(year.lists, { groups: year.groups, k: 5 }),
      evaluation: evaluatePolicy(year.proposals, { resamples: 100 }),
    },
  }
}
