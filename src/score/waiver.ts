import { limitCriteria } from '../criteria/index.js'
import type { LimitOwner, LimitPart } from '../criteria/limit.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Waiver } from '../domain/rankOptions.js'
import { PassendError } from '../errors.js'

/** Whose musts each party may waive. The law's nobody; a person's own only that person. */
const mayWaive: Record<Waiver['by'], readonly LimitOwner[]> = {
  candidate: ['candidate'],
  employer: ['employer'],
  adviser: ['employer'],
}

/** The waivers of a call, by criterion. */
export type Waivers = ReadonlyMap<CriterionId, readonly Waiver[]>

/** No waivers. */
export const noWaivers: Waivers = new Map()

/**
 * Checks the waivers of a call.
 * @throws PassendError `waiver-not-allowed` where nobody, or not this party, may waive the criterion.
 */
export function readWaivers(waive: readonly Waiver[] = []): Waivers {
  const waivers = new Map<CriterionId, Waiver[]>()
  for (const waiver of waive) {
    const owners = limitCriteria.find(({ id }) => id === waiver.criterion)?.owners ?? []
    if (!owners.some((owner) => mayWaive[waiver.by].includes(owner))) {
      throw new PassendError(
        'waiver-not-allowed',
        `A limit of '${waiver.criterion}' cannot be waived by '${waiver.by}'.`,
        adviceFor(owners),
        { criterion: waiver.criterion, by: waiver.by },
      )
    }
    waivers.set(waiver.criterion, [...(waivers.get(waiver.criterion) ?? []), waiver])
  }
  return waivers
}

function adviceFor(owners: readonly LimitOwner[]): string {
  if (owners.includes('candidate')) return "It is the person's own: only { by: 'candidate' } may waive it."
  if (owners.includes('employer')) return "It is the employer's: { by: 'employer' } or { by: 'adviser' } may waive it."
  return owners.length > 0 ? 'The law sets it, and nobody may waive it.' : 'It has no limit: leave the waiver out.'
}

/** The musts of a criterion that still stand. */
export function standing(parts: readonly LimitPart[], id: CriterionId, waivers: Waivers): readonly LimitPart[] {
  const waived = waivers.get(id)
  if (waived === undefined) return parts
  return parts.filter(({ owner }) => !waived.some(({ by }) => mayWaive[by].includes(owner)))
}
