import type { Side } from '../criteria/criterion.js'
import { criteria } from '../criteria/index.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Status } from '../score/match.js'
import type { AppliedWaiver, ExplainedLimit, ExplainedSide, Explanation } from './explanation.js'

/** For whom an explanation is meant. */
export type Audience = 'candidate' | 'adviser' | 'employer'

/**
 * What an employer may see of an explanation: the demand side, and nothing from which the wish side could be worked out.
 * Score and range are gone with it, since score and demand together give the wish; and the status is that of the demand
 * side's limits alone, since a pair that is blocked by nothing shown is blocked by a limit of the person.
 */
export interface EmployerExplanation {
  readonly audience: 'employer'
  readonly match: {
    readonly candidateId: string
    readonly vacancyId: string
    readonly status: Status
    readonly demand: number
  }
  readonly about: Explanation['about']
  readonly demand: ExplainedSide
  readonly limits: readonly ExplainedLimit[]
  readonly waived: readonly AppliedWaiver[]
}

/** What an audience may see. */
export type RedactedExplanation<A extends Audience> = A extends 'employer' ? EmployerExplanation : Explanation

/** Circumstances in the demand side: whether someone has a computer is between them and the adviser. */
const privateFacts: ReadonlySet<string> = new Set(['equipment'])

const sideOf = new Map<CriterionId, Side>(criteria.map(({ id, side }) => [id, side]))

/** A limit that an employer set and may see. The reservation is the law's, and eligibility for it is the person's. */
const isShown = (criterion: CriterionId): boolean => sideOf.get(criterion) === 'demand'

/**
 * Takes out of the data what an audience may not see. An employer does not see the wish side, support, circumstances,
 * the range or what is missing. The person and the adviser see everything.
 */
export function redact<A extends Audience>(explanation: Explanation, audience: A): RedactedExplanation<A> {
  return (audience === 'employer' ? forEmployer(explanation) : explanation) as RedactedExplanation<A>
}

function forEmployer({ match, about, demand, limits, waived }: Explanation): EmployerExplanation {
  const shown = limits.filter(({ criterion }) => isShown(criterion)).map(withoutPrivate)
  const blocked = shown.some(({ limit }) => limit === 'unmet')
  const unknown = shown.some(({ limit }) => limit === 'unknown')
  return {
    audience: 'employer',
    match: {
      candidateId: match.candidateId,
      vacancyId: match.vacancyId,
      status: blocked ? 'blocked' : unknown ? 'to-verify' : 'eligible',
      demand: match.demand,
    },
    about,
    demand: { ...demand, affinity: demand.affinity.map(withoutPrivate), barrier: demand.barrier.map(withoutPrivate) },
    limits: shown,
    waived: waived.filter(({ criterion }) => isShown(criterion)),
  }
}

const withoutPrivate = <T extends Pick<ExplainedLimit, 'facts' | 'missing'>>(part: T): T => ({
  ...part,
  facts: part.facts.filter(({ fact }) => !privateFacts.has(fact)),
  missing: [],
})
