import type { CriterionId } from '../../../domain/criterionId.js'
import type { NearestSteps } from '../../../steps/nearest.js'
import type { Blocker, NotForSale, Obstacle } from '../../../steps/obstacles.js'
import { findingsOfLimit } from '../findings.js'
import { joinLines } from '../line.js'
import type { Tongue } from '../tongue.js'

/** What blocks a pair by one criterion, in words; nothing where no fact tells it. */
export function blockingLines(
  { criterion, facts, missing }: Blocker,
  tongue: Tongue,
  reader: 'candidate' | 'adviser',
): string[] {
  const tell = reader === 'candidate' ? tongue.forCandidate : tongue.forAdviser
  const lines = findingsOfLimit({ criterion, limit: 'unmet', facts, missing })
    .filter(({ role }) => role === 'blocks')
    .map(({ fact, standing }) => tell(fact, standing))
  return joinLines(
    lines.filter((line) => line !== undefined),
    tongue.row,
  )
}

/** What blocks a pair and is no obstacle, so that steps take it away. */
export function movable({ blocks, obstacles }: NearestSteps): NearestSteps['blocks'] {
  const stays = new Set<CriterionId>(obstacles.map(({ criterion }) => criterion))
  return blocks.filter(({ criterion }) => !stays.has(criterion))
}

/** What somebody needs in order to work, which is no wish that they could give up. */
const needed: ReadonlySet<CriterionId> = new Set(['support', 'workConditions'])

/** Why nothing takes an obstacle away, in the words of one reader. */
export const stays = (
  { criterion, why }: Obstacle,
  words: { readonly stays: Readonly<Record<NotForSale, string>>; readonly staysNeeded: string },
): string => (why === 'own-wish' && needed.has(criterion) ? words.staysNeeded : words.stays[why])
