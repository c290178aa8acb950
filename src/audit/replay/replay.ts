import type { Candidate } from '../../domain/candidate.js'
import type { Policy } from '../../domain/policy.js'
import type { Vacancy } from '../../domain/vacancy.js'
import { createMatcher, type Matcher } from '../../matcher.js'
import type { MatcherOptions } from '../../matcherOptions.js'
import { commitmentTo, saltedHash } from '../log/commitment.js'
import { commitmentsIn } from '../log/commitmentsIn.js'
import { peopleOf } from '../log/entriesOf.js'
import type { AuditEntry } from '../log/entry.js'
import type { RoutesShown, Stamp } from '../log/happening.js'
import type { AuditStore } from '../log/store.js'
import type { EntryTerms } from '../record/draft.js'
import type { PlannedRoutes } from '../record/routesDraft.js'
import { type Difference, differencesBetween } from './differences.js'
import { draftAgain } from './draftAgain.js'

/** What a result is made again from: the records as they were, and whatever else the matcher had that is not in the log. */
export interface ReplayData extends Omit<MatcherOptions, 'policy' | 'seed' | 'asOf'> {
  /** The candidates that the matcher held, as far as they play a part: all for a ranking of candidates or a division, one for his own. */
  readonly candidates: Iterable<Candidate>
  readonly vacancies: Iterable<Vacancy>
  /** For routes: the register, and what plans them: `(matcher, id, options) => createRoutePlanner({ matcher, register }).planRoutes(id, options)`. */
  readonly register?: object
  readonly planRoutes?: (matcher: Matcher, candidateId: string, options: RoutesShown['options']) => PlannedRoutes
}

/**
 * What makes a result another: which part of what it was made with is not the same now. `result`: with all of that the same something else
 * came out.
 */
export type DifferenceCause =
  | 'engine-version'
  | 'policy'
  | 'taxonomy'
  | 'instruments'
  | 'seed'
  | 'as-of'
  | 'subject'
  | 'held-records'
  | 'register'
  | 'result'

/** What came of making a result again. */
export type Replay =
  | { readonly outcome: 'equal' }
  | {
      readonly outcome: 'differs'
      /** What is not the same now, most decisive first. */
      readonly causes: readonly DifferenceCause[]
      /** Whether the proposals are the same nevertheless. */
      readonly sameResult: boolean
      readonly differences: readonly Difference[]
    }
  | {
      readonly outcome: 'cannot'
      /**
       * `nothing-to-replay`: the entry is no result. `person-erased`: somebody in it cannot be named any more. `policy-missing`: the log does
       * not hold its policy. `record-missing`: the data lack a record that it is about. `no-planner`: routes need `planRoutes` and `register`.
       */
      readonly because: 'nothing-to-replay' | 'person-erased' | 'policy-missing' | 'record-missing' | 'no-planner'
    }

/**
 * Makes the result of an entry again, under the policy, seed and day that it was made with, and compares what would be written now with what
 * was written, down to every number.
 * @throws PassendError `invalid-option` for data that no matcher can be made with; `store-failed`.
 */
export async function replayEntry(
  store: AuditStore,
  logId: string,
  entry: AuditEntry,
  data: ReplayData,
): Promise<Replay> {
  const { happening } = entry
  if (!('stamp' in happening)) return { outcome: 'cannot', because: 'nothing-to-replay' }
  const { salts, byCommitment } = await whoIsWho(store, logId, entry.number)
  if ([...commitmentsIn(happening)].some((one) => !byCommitment.has(one)))
    return { outcome: 'cannot', because: 'person-erased' }
  const policy = await policyAt(store, logId, happening.stamp)
  if (policy === undefined) return { outcome: 'cannot', because: 'policy-missing' }
  const nameOf = (commitment: string) => byCommitment.get(commitment) ?? ''
  const draft = draftAgain(happening, matcherOf(data, policy, happening.stamp), data, nameOf)
  if (typeof draft === 'string') return { outcome: 'cannot', because: draft }
  const replayed = draft.write(termsOf(logId, entry.number, salts, happening.stamp.policyAt))
  const differences = differencesBetween(happening, replayed)
  if (differences.length === 0) return { outcome: 'equal' }
  const causes = causesOf(differences)
  return { outcome: 'differs', causes, sameResult: !causes.includes('result'), differences }
}

/** Who stands in an entry: their salts by id, and their ids by commitment. */
async function whoIsWho(store: AuditStore, logId: string, number: number) {
  const salts = new Map<string, string>()
  const byCommitment = new Map<string, string>()
  for await (const { person, salt, entries } of peopleOf(store, logId)) {
    if (!entries.includes(number)) continue
    salts.set(person, salt)
    byCommitment.set(commitmentTo(logId, number, person, salt), person)
  }
  return { salts, byCommitment }
}

async function policyAt(store: AuditStore, logId: string, { policyAt: number }: Stamp): Promise<Policy | undefined> {
  const [entry] = await store.entries(logId, number, 1)
  return entry?.number === number && entry.happening.kind === 'policy' ? entry.happening.policy : undefined
}

/** Somebody who did not stand in the entry and does now has no salt there: they are told as somebody else. */
function termsOf(logId: string, number: number, salts: ReadonlyMap<string, string>, policyEntry: number): EntryTerms {
  return {
    person: (id) => {
      const salt = salts.get(id)
      return salt === undefined ? 'somebody-else' : commitmentTo(logId, number, id, salt)
    },
    salted: (id, value) => saltedHash(value, salts.get(id) ?? ''),
    policyAt: policyEntry,
  }
}

/** The matchers that were made of some data, so that many entries can be made again from them. */
const made = new WeakMap<ReplayData, Map<string, Matcher>>()

function matcherOf(data: ReplayData, policy: Policy, { policy: stamp, seed, asOf }: Stamp): Matcher {
  const matchers = made.get(data) ?? new Map<string, Matcher>()
  made.set(data, matchers)
  const key = JSON.stringify([stamp.hash, seed, asOf])
  const before = matchers.get(key)
  if (before !== undefined) return before
  const { candidates, vacancies, register: _, planRoutes: __, ...options } = data
  const matcher = createMatcher({ ...options, policy, seed, ...(asOf !== undefined && { asOf }) })
  matcher.addVacancies(vacancies)
  matcher.addCandidates(candidates)
  matchers.set(key, matcher)
  return matcher
}

/** Which cause a path of an entry speaks of; the others speak of the result. */
const causeByPath: readonly (readonly [prefix: string, cause: DifferenceCause])[] = [
  ['stamp.engineVersion', 'engine-version'],
  ['stamp.policy', 'policy'],
  ['stamp.taxonomy', 'taxonomy'],
  ['stamp.instruments', 'instruments'],
  ['stamp.seed', 'seed'],
  ['stamp.asOf', 'as-of'],
  ['inputs.subject', 'subject'],
  ['inputs.held', 'held-records'],
  ['inputs.candidates', 'held-records'],
  ['inputs.vacancies', 'held-records'],
  ['inputs.register', 'register'],
  ['inputs.rules', 'register'],
]

function causesOf(differences: readonly Difference[]): readonly DifferenceCause[] {
  const causes = new Set(
    differences.map(({ path }) => causeByPath.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'result'),
  )
  return [...new Set([...causeByPath.map(([, cause]) => cause), 'result' as const])].filter((cause) =>
    causes.has(cause),
  )
}
