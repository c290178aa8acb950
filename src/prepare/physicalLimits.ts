import type { Candidate } from '../domain/candidate.js'
import { type MeasuredLoad, measuredLoads, type Surrounding } from '../domain/load.js'

/** One limit of a person: the most of a load that they can bear, or a surrounding that they have to avoid. */
export type PhysicalLimit =
  | { readonly load: MeasuredLoad; readonly most: number }
  | { readonly surrounding: Surrounding }

/** The limits of a person, each once: the loads in reporting order, then the surroundings as they name them. */
export function physicalLimitsOf({ physicalLimits = {} }: Candidate): PhysicalLimit[] {
  const limits: PhysicalLimit[] = []
  for (const load of measuredLoads) {
    const most = physicalLimits[load]
    if (most !== undefined) limits.push({ load, most })
  }
  for (const surrounding of new Set(physicalLimits.avoid)) limits.push({ surrounding })
  return limits
}
