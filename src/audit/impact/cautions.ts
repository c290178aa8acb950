import type { PairColumns } from './columns.js'
import { FIVE_PERCENT } from './compare.js'
import type { PeopleGroups } from './groups.js'
import { type GroupTable, type ImpactCaution, impactCautions } from './report.js'

/** Below this share of the same selection, thousandths, ranking again is not what was shown. */
const LEAST_SAME = 900

/** What to keep in mind with a report. */
export function cautionsOf(
  tables: readonly GroupTable[],
  columns: PairColumns,
  selected: Uint8Array,
  made: { tests: number; permutations: number; anyHidden: boolean; groups: PeopleGroups },
): ImpactCaution[] {
  const chosen = selected.reduce((sum, one) => sum + one, 0)
  const looked = new Set(columns.people)
  const singles = tables.filter(({ attributes }) => attributes.length === 1)
  const shown = tables.flatMap(({ groups }) => groups.flatMap((group) => (group.suppressed ? [] : [group])))
  const applies: Readonly<Record<ImpactCaution, boolean>> = {
    'nothing-looked-at': columns.pairs === 0,
    'no-groups': columns.pairs > 0 && !singles.some(({ groups }) => groups.some(({ values }) => values[0] !== null)),
    'unknown-people': singles.some(({ groups }) => groups.some(({ values }) => values[0] === null)),
    suppressed: made.anyHidden,
    'people-in-no-list': [...made.groups.of.keys()].some((person) => !looked.has(person)),
    'everybody-selected': columns.pairs > 0 && chosen === columns.pairs,
    'nobody-selected': columns.pairs > 0 && chosen === 0,
    'no-measures': columns.unmeasured > 0,
    'ranked-otherwise': shown.some(({ causes }) => causes?.known === true && causes.same < LEAST_SAME),
    'few-permutations': made.tests * Math.ceil(1_000_000 / (made.permutations + 1)) >= FIVE_PERCENT,
  }
  return impactCautions.filter((caution) => applies[caution])
}
