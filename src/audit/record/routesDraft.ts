import type { Candidate } from '../../domain/candidate.js'
import { hashOf } from '../../domain/hash.js'
import { describe } from '../../domain/issue.js'
import { readShownRoutes } from '../../domain/shownResult.js'
import { PassendError } from '../../errors.js'
import type { Matcher } from '../../matcher.js'
import type { RoutesShown } from '../log/happening.js'
import type { Draft } from './draft.js'
import { heldVacancies } from './heldHash.js'
import { registerHash } from './registerHash.js'
import { type Stamped, stampOf } from './stampOf.js'

/** As much of a plan of `passend/praktijkleren` as the log keeps. */
export interface PlannedRoutes extends Stamped {
  readonly candidateId: string
  readonly routes: readonly {
    readonly id: string
    readonly outcome: string
    readonly qualification: { readonly crebo: string }
    readonly status: 'possible' | 'to-verify' | 'blocked'
    readonly blocks: readonly { readonly code: string }[]
    readonly leerbedrijven: readonly { readonly id: string }[]
  }[]
  readonly counts: { readonly possible: number; readonly toVerify: number; readonly blocked: number }
  readonly rules: object
}

/** Routes that somebody is shown. */
export interface ShownRoutes {
  /** As `planner.planRoutes` made it. */
  readonly plan: PlannedRoutes
  readonly matcher: Matcher
  /** The register that it was planned with. */
  readonly register: object
  readonly requestedBy: string
  readonly options?: { readonly limit?: number; readonly show?: 'possible' | 'all' }
  /** The record of the person, if the matcher does not hold it. */
  readonly subject?: Candidate
}

/**
 * Routes, ready to be written.
 * @throws PassendError `invalid-option`.
 */
export function routesDraft({ plan, matcher, register, requestedBy, options = {}, subject }: ShownRoutes): Draft {
  const { candidateId, routes, counts } = readShownRoutes(plan)
  const record = subject ?? matcher.candidate(candidateId)
  if (record?.id !== candidateId)
    throw new PassendError(
      'invalid-option',
      `Option 'subject': expected the record of the person; got ${describe(subject)}.`,
      'The matcher does not hold it: give it as subject.',
      { option: 'subject' },
    )
  const stamp = stampOf(plan, matcher)
  const inputs = { held: heldVacancies(matcher), register: registerHash(register), rules: hashOf(plan.rules) }
  const { limit, show } = options
  return {
    people: new Set([candidateId]),
    policy: { hash: stamp.policy.hash, policy: matcher.policy },
    proposedTo: routes.map(() => candidateId),
    write: ({ person, salted, policyAt }): RoutesShown => ({
      kind: 'routes',
      requestedBy,
      stamp: { policyAt, ...stamp },
      person: person(candidateId),
      options: { ...(limit !== undefined && { limit }), ...(show !== undefined && { show }) },
      inputs: { subject: salted(candidateId, record), ...inputs },
      routes: routes.map(({ id, outcome, qualification: { crebo }, status, blocks, leerbedrijven }) => ({
        routeId: id,
        outcome,
        crebo,
        status,
        blocks: blocks.map(({ code }) => code),
        leerbedrijven: leerbedrijven.map((one) => one.id),
      })),
      counts,
    }),
  }
}
