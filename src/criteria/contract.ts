import type { JobKind } from '../domain/employment.js'
import { FULL } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'
import { type Answer, worseOf } from './worseOf.js'

const wishesOf = ({ record }: Person) => record.wishes

/** Whether a contract offered is wished; undefined if not asked, null if the vacancy does not say. */
function contractFits({ person, job }: Pair): boolean | null | undefined {
  const wished = wishesOf(person)?.contracts
  if (wished === undefined) return undefined
  const offered = job.contracts
  return offered === undefined ? null : offered.some((contract) => wished.includes(contract))
}

/** A carved function is paid work: who wishes regular work accepts it. */
const accepts = (wished: readonly JobKind[], kind: JobKind) =>
  wished.includes(kind) || (kind === 'carved-function' && wished.includes('regular'))

/** Whether the kind of job is wished; undefined if not asked, null if the vacancy does not say. */
function kindFits({ person, job }: Pair): boolean | null | undefined {
  const wished = wishesOf(person)?.kinds
  if (wished === undefined) return undefined
  const { kind } = job
  return kind === undefined ? null : accepts(wished, kind)
}

const worth = (fits: boolean | null | undefined, otherwise: number): Answer =>
  typeof fits === 'boolean' ? (fits ? FULL : otherwise) : fits

const isMust = (person: Person, { policy }: Context): boolean => {
  const wishes = wishesOf(person)
  if (wishes === undefined || (wishes.contractStrength ?? policy.strength.contract) === 'nice') return false
  return wishes.contracts !== undefined || wishes.kinds !== undefined
}

/** The form of contract and the kind of job against what the person wishes: acceptable 1000, else 300. */
export const contract: Criterion = {
  id: 'contract',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  reads: {
    job: ({ contracts, kind }) => ({ contracts, kind }),
    person: (person) => {
      const { contracts, kinds, contractStrength } = wishesOf(person) ?? {}
      return [contracts, kinds, contractStrength]
    },
  },
  mayLimit: { person: isMust },
  asks: { person: ({ record }) => record.wishes?.contracts !== undefined || record.wishes?.kinds !== undefined },

  limits(pair) {
    if (!isMust(pair.person, pair.context)) return noLimits
    const parts: LimitPart[] = []
    for (const fits of [contractFits(pair), kindFits(pair)]) {
      if (fits !== undefined) parts.push(limitPart(fits ?? undefined, 'candidate'))
    }
    return parts
  },

  measure(pair, unknown) {
    const { otherwise } = pair.context.policy.contract
    const one = worth(contractFits(pair), otherwise)
    const other = worth(kindFits(pair), otherwise)
    return worseOf(one, other, Math.max(otherwise, unknown))
  },

  grounds(pair) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    const { contracts = [], kinds = [] } = wishesOf(pair.person) ?? {}
    const { contracts: offered, kind } = pair.job
    const fits = contractFits(pair)
    if (fits === null) missing.push({ of: 'vacancy', field: 'contracts' })
    else if (fits !== undefined)
      facts.push({ fact: 'contract', wished: contracts, offered: offered ?? [], acceptable: fits })
    const kindIs = kindFits(pair)
    if (kindIs === null) missing.push({ of: 'vacancy', field: 'kind' })
    else if (kindIs !== undefined && kind !== undefined)
      facts.push({ fact: 'kind', wished: kinds, offered: kind, acceptable: kindIs })
    return { facts, missing }
  },
}
