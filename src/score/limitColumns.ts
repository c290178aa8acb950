import type { Part, Table } from '../compile/table.js'
import { limitCriteria } from '../criteria/index.js'
import { combineLimits, type Limit, type LimitPart } from '../criteria/limit.js'
import type { CriterionId } from '../domain/criterionId.js'
import { Answers } from './answers.js'
import type { Asker } from './asker.js'
import { type LimitCodes, limitCodesOf } from './codesOf.js'

/** What the limits of a criterion come to, in order of weight: nothing in the way, not known, or not to be. */
export const outcomes = { none: 0, met: 0, unknown: 1, unmet: 2 } as const satisfies Record<Limit, number>

/** The outcome of some limits. */
export const outcomeOf = (parts: readonly LimitPart[]): number => outcomes[combineLimits(parts)]

/** A column by which rows can be limited for one asker. */
export interface LimitColumn extends LimitCodes {
  readonly id: CriterionId
  /** The place of the criterion in reporting order. */
  readonly place: number
  /** The outcome of the limits of each code, if none is waived. */
  readonly outcomes: Answers
}

/** The columns by which the rows of a part can be limited for an asker, in reporting order. */
export function limitColumnsOf<T>(asker: Asker<T>, table: Table<T>, part: Part): readonly LimitColumn[] {
  const known = asker.limits.get(part.segment)
  if (known !== undefined) return known
  const columns = limitCriteria.flatMap((criterion, place): LimitColumn[] => {
    const { id } = criterion
    if (id === 'talents' || !asker.mayBeLimitedBy(criterion)) return []
    return limitCodesOf(id, asker, table, part).map((codes) => ({
      ...codes,
      id,
      place,
      outcomes: new Answers(codes, `limit ${id}`, asker.kept(id), (code) => outcomeOf(codes.limitsOf(code))),
    }))
  })
  asker.limits.set(part.segment, columns)
  return columns
}
