import type { CriterionId } from '../../domain/criterionId.js'
import type { Causes, GroupTable, ImpactFinding } from './report.js'

/** A criterion that closes less of a gap than this, a tenth, is not named as its cause. */
const LEAST_CLOSED = 100

/** The groups with a gap, then those to watch, each in the order of the tables. */
export function findingsOf(tables: readonly GroupTable[]): ImpactFinding[] {
  const all = tables.flatMap(({ attributes, groups }) =>
    groups.flatMap((group): ImpactFinding[] => {
      if (group.suppressed || (group.finding !== 'gap' && group.finding !== 'watch')) return []
      const { values, finding, selection, causes } = group
      const cause = causes === undefined ? undefined : causeOf(causes)
      return [
        {
          attributes,
          values,
          finding,
          ...(selection.ratio.enough && { ratio: selection.ratio.ratio }),
          ...(cause !== undefined && { cause }),
        },
      ]
    }),
  )
  return [...all.filter(({ finding }) => finding === 'gap'), ...all.filter(({ finding }) => finding === 'watch')]
}

/** The criterion to name as the cause of a gap: the one that closes most of it, if that is a tenth at least. */
export function causeOf(causes: Causes): CriterionId | undefined {
  const first = causes.known ? causes.criteria[0] : undefined
  return first !== undefined && (first.without.closes ?? 0) >= LEAST_CLOSED ? first.criterion : undefined
}
