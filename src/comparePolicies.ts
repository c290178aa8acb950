import type { Candidate } from './domain/candidate.js'
import type { PolicyInput, PolicyStamp } from './domain/policy.js'
import type { Vacancy } from './domain/vacancy.js'
import { createMatcher, type Matcher } from './matcher.js'
import type { MatcherOptions } from './matcherOptions.js'

/** The records on which two policies are compared, and the rest of what a matcher is made with. */
export interface PolicyComparisonData extends Omit<MatcherOptions, 'policy'> {
  readonly candidates: readonly Candidate[]
  readonly vacancies: readonly Vacancy[]
  /** How many places of each ranking count. Default 10. */
  readonly limit?: number
}

/** What changes in one person's ranking. Places count from 1. */
export interface RankingChange {
  readonly candidateId: string
  /** Vacancies that stand in the list under the second policy only, with their place. */
  readonly entered: readonly { readonly vacancyId: string; readonly place: number }[]
  /** Vacancies that stood in the list under the first policy only, with their place. */
  readonly left: readonly { readonly vacancyId: string; readonly place: number }[]
  /** Vacancies in both lists whose place changes. */
  readonly moved: readonly { readonly vacancyId: string; readonly from: number; readonly to: number }[]
}

/** What changes when one policy takes the place of another. */
export interface PolicyComparison {
  readonly a: PolicyStamp
  readonly b: PolicyStamp
  readonly summary: {
    readonly candidates: number
    /** People whose list changes at all. */
    readonly changed: number
    /** People whose first place changes. */
    readonly firstChanged: number
    readonly entered: number
    readonly left: number
    readonly moved: number
  }
  /** The people whose list changes, in the order in which they were given. */
  readonly changes: readonly RankingChange[]
}

/** Ranks the same records under two policies and tells what changes, so that nobody turns a knob unseen. */
export function comparePolicies(a: PolicyInput, b: PolicyInput, data: PolicyComparisonData): PolicyComparison {
  const { candidates, vacancies, limit = 10, ...options } = data
  const matcherOf = (policy: PolicyInput): Matcher => {
    const matcher = createMatcher({ ...options, policy })
    matcher.addVacancies(vacancies)
    matcher.addCandidates(candidates)
    return matcher
  }
  const [one, other] = [matcherOf(a), matcherOf(b)]
  const changes: RankingChange[] = []
  let firstChanged = 0
  for (const id of one.candidateIds()) {
    const [before, after] = [one.rankVacancies(id, { limit }), other.rankVacancies(id, { limit })]
    const [from, to] = [before, after].map(({ matches }) => matches.map(({ vacancyId }) => vacancyId)) as [
      string[],
      string[],
    ]
    const change = changeOf(id, from, to)
    if (from[0] !== to[0]) firstChanged++
    if (change.entered.length + change.left.length + change.moved.length > 0) changes.push(change)
  }
  const count = (kind: 'entered' | 'left' | 'moved') => changes.reduce((sum, change) => sum + change[kind].length, 0)
  return {
    a: one.policyStamp,
    b: other.policyStamp,
    summary: {
      candidates: one.size.candidates,
      changed: changes.length,
      firstChanged,
      entered: count('entered'),
      left: count('left'),
      moved: count('moved'),
    },
    changes,
  }
}

function changeOf(candidateId: string, before: readonly string[], after: readonly string[]): RankingChange {
  const from = new Map(before.map((id, index) => [id, index + 1]))
  const to = new Map(after.map((id, index) => [id, index + 1]))
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one].filter(([id]) => !other.has(id)).map(([vacancyId, place]) => ({ vacancyId, place }))
  const moved = [...from].flatMap(([vacancyId, place]) => {
    const now = to.get(vacancyId)
    return now === undefined || now === place ? [] : [{ vacancyId, from: place, to: now }]
  })
  return { candidateId, entered: only(to, from), left: only(from, to), moved }
}
