import { nearestFirst } from './learner.js'
import { isRecognised } from './recognised.js'
import type { Site } from './site.js'

/** A company with the werkprocessen that are learned there. */
export interface Assigned {
  readonly site: Site
  /** Codes for which it is recognised, or may be (`unsure`). */
  readonly covers: readonly string[]
  readonly notRecognised: readonly string[]
  /** Whether it depends on a day that is not known. */
  readonly unsure: boolean
}

/**
 * Divides werkprocessen over companies: each goes to the nearest company that offers it and is recognised for it, else to the
 * nearest that offers it. A code that nobody offers goes nowhere.
 */
export function assign(sites: readonly Site[], codes: readonly string[], crebo: string, today: number | undefined) {
  const near = [...sites].sort(nearestFirst).map((site) => ({
    site,
    offered: site.leerbedrijf.offers.get(crebo) ?? new Set<string>(),
    covers: [] as string[],
    notRecognised: [] as string[],
    unsure: false,
  }))
  const missing: string[] = []
  for (const code of codes) {
    const offering = near
      .filter(({ offered }) => offered.has(code))
      .map((one) => ({ one, recognised: isRecognised(one.site.leerbedrijf, crebo, code, today) }))
    const chosen = offering.find(({ recognised }) => recognised !== false) ?? offering[0]
    if (chosen === undefined) missing.push(code)
    else if (chosen.recognised === false) chosen.one.notRecognised.push(code)
    else {
      chosen.one.covers.push(code)
      chosen.one.unsure ||= chosen.recognised === undefined
    }
  }
  const assigned: Assigned[] = near.filter(({ covers, notRecognised }) => covers.length + notRecognised.length > 0)
  return { assigned, missing }
}
