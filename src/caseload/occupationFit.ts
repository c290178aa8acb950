import { competencesFrom } from '../criteria/competences.js'
import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import { UNKNOWN } from '../domain/measure.js'
import type { Matcher } from '../matcher.js'
import { type Context, createContext } from '../prepare/context.js'
import { spreadCompetences } from '../prepare/reach.js'

interface WeighedProfile {
  readonly occupation: ConceptId
  readonly competences: readonly { readonly concept: ConceptId; readonly weight: number }[]
  readonly weight: number
}

/**
 * How well what people can fits the occupations of the taxonomy: the measure `competences` of a vacancy that would ask an
 * occupation's whole profile, 0..1000.
 */
export class OccupationFit {
  readonly #context: Context
  readonly #profiles: readonly WeighedProfile[]

  constructor({ taxonomy, policy, asOf }: Pick<Matcher, 'taxonomy' | 'policy' | 'asOf'>) {
    this.#context = createContext({ taxonomy, policy, asOf, placeOf: () => undefined, travelMinutes: undefined })
    this.#profiles = [...taxonomy.profiles()]
      .filter(([id]) => taxonomy.concept(id)?.kind === 'occupation')
      .map(([occupation, profile]) => {
        const competences = profile.map(({ concept, importance }) => ({
          concept,
          weight: policy.importance[importance] * taxonomy.rarity(concept),
        }))
        return { occupation, competences, weight: competences.reduce((sum, { weight }) => sum + weight, 0) }
      })
  }

  /** The fit of somebody with every occupation that has a profile; empty where no competence of theirs is known. */
  of({ competences = [], competencesSurveyed }: Candidate): ReadonlyMap<ConceptId, number> {
    const fits = new Map<ConceptId, number>()
    if (competences.length === 0) return fits
    const { policy, competencePrior } = this.#context
    const held = spreadCompetences(competences, this.#context)
    for (const { occupation, competences: asked, weight } of this.#profiles) {
      const got = asked.reduce((sum, one) => sum + one.weight * (held.get(one.concept)?.got ?? 0), 0)
      const fit = competencesFrom(weight, 0, competencesSurveyed === true, false, got, policy.unknown, competencePrior)
      if (fit !== UNKNOWN) fits.set(occupation, fit)
    }
    return fits
  }
}
