import type { Crowding, Objective, WholeDivision, Worth } from '../assign/index.js'
import { columns } from './summary.js'

/** What a division came to: how many are placed, how sure it is that there is no better one, and what it does to crowding. */
export function divisionLines(
  {
    division: { objective, counts, pairs, unplaced, proof, vacancies },
    openHiring,
    rounds,
    pairs: { lookedAt, all },
  }: WholeDivision,
  { before, after }: { readonly before: Crowding; readonly after: Crowding },
): string[] {
  const places = vacancies.reduce((sum, vacancy) => sum + vacancy.places, 0)
  const fixed = pairs.filter((pair) => pair.fixed).length
  const nothing = unplaced.filter(({ reason }) => reason === 'no-possible-pair').length
  return [
    `placed      ${counts.placed} of ${counts.candidates} people, ${places} places; to verify ${counts.placedToVerify}, fixed ${fixed}`,
    `unplaced    ${unplaced.length}: places taken ${unplaced.length - nothing}, nothing that can be ${nothing}`,
    `value       ${worthOf(proof.value, objective)}`,
    proof.exact
      ? 'proof       there is no better one'
      : `gap         to the best there can be: ${worthOf(proof.gap, objective)}`,
    `looked at   ${lookedAt} of ${all} pairs, rounds ${rounds}`,
    ...columns([
      ['crowding', 'congestion', 'coverage', 'gini', ''],
      ['  before', ...measures(before), 'everybody for the top of their own list'],
      ['  after', ...measures(after), 'as divided'],
    ]),
    ...(openHiring.length === 0
      ? []
      : [`not divided ${openHiring.length} that hire openly: the next on the list gets the job`]),
  ]
}

/** What counts by the objective, in the order in which it counts. */
const worthOf = ({ people, lowest, fit }: Worth, objective: Objective): string =>
  [
    ...(objective === 'total-fit' ? [] : [`people ${people}`]),
    ...(objective === 'worst-off-first' ? [`lowest score ${lowest}`] : []),
    `fit ${fit}`,
  ].join('  ')

const measures = ({ congestion, coverage, gini }: Crowding): string[] => [congestion, coverage, gini].map(String)
