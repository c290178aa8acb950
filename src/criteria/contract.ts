import type { JobKind } from '../domain/employment.js'
import { FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const wishes = ({ person }: Pair) => person.record.wishes

/** Whether a contract offered is wished; undefined if not asked, null if the vacancy does not say. */
function contractFits(pair: Pair): boolean | null | undefined {
  const wished = wishes(pair)?.contracts
  if (wished === undefined) return undefined
  const offered = pair.job.record.contracts
  return offered === undefined ? null : offered.some((contract) => wished.includes(contract))
}

/** A carved function is paid work: who wishes regular work accepts it. */
const accepts = (wished: readonly JobKind[], kind: JobKind) =>
  wished.includes(kind) || (kind === 'carved-function' && wished.includes('regular'))

/** Whether the kind of job is wished; undefined if not asked, null if the vacancy does not say. */
function kindFits(pair: Pair): boolean | null | undefined {
  const wished = wishes(pair)?.kinds
  if (wished === undefined) return undefined
  const { kind } = pair.job.record
  return kind === undefined ? null : accepts(wished, kind)
}

const answers = (pair: Pair) => [contractFits(pair), kindFits(pair)].filter((answer) => answer !== undefined)

/** The form of contract and the kind of job against what the person wishes: acceptable 1000, else 300. */
export const contract: Criterion = {
  id: 'contract',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  limits(pair) {
    if ((wishes(pair)?.contractStrength ?? pair.context.policy.strength.contract) === 'nice') return noLimits
    return answers(pair).map((fits) => limitPart(fits ?? undefined, 'candidate'))
  },

  measure(pair, unknown): Measure {
    const known = answers(pair)
    const { otherwise } = pair.context.policy.contract
    if (known.includes(false)) return otherwise
    if (known.every((fits) => fits === true)) return FULL
    return known.includes(true) ? Math.max(otherwise, unknown) : UNKNOWN
  },

  grounds(pair) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    const { contracts = [], kinds = [] } = wishes(pair) ?? {}
    const { contracts: offered, kind } = pair.job.record
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
