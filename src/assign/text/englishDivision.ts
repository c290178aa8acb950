import type { DivisionWords } from './divisionWords.js'
import { people, points } from './englishAmount.js'

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`
const pairs = (count: number): string => `${count} ${count === 1 ? 'pair' : 'pairs'}`

/** A division in English. */
export const englishDivision: DivisionWords = {
  heading: 'Proposal for dividing places',
  placed: ({ candidates, placed, places: all }, taken) =>
    `Proposed: ${placed} of ${people(candidates)}, in ${taken} of ${places(all)}.`,
  toVerify: (count) => `With ${count} of them something must be checked first.`,
  fixed: (count) => `Fixed beforehand: ${count} of them.`,
  unplaced: (count) => `Without a proposal: ${people(count)}.`,
  unplacedBy: {
    'places-taken': 'The places went to others',
    'no-possible-pair': 'No match that could take part',
  },
  objective: {
    'most-placed': 'Aim: a place for as many people as can be, and then the highest score together.',
    'total-fit': 'Aim: the highest score together, however many people that places.',
    'worst-off-first':
      'Aim: a place for as many people as can be, then the lowest score as high as can be, and then the highest score together.',
  },
  method: {
    optimum: '',
    stable: 'Way: no person and vacancy would rather have one another than what they got.',
    greedy: 'Way: always the highest score first.',
  },
  minScore: (score) => `Scores below ${score} took no part.`,
  leftOut: 'Matches with something still to check took no part.',
  forbidden: (count) => `Ruled out beforehand: ${pairs(count)}.`,
  issues: (count) => `Note: reading the matches gave ${count} ${count === 1 ? 'issue' : 'issues'}.`,
  proven: 'Proven best division: with these matches and this aim there is no better one.',
  gap: {
    people: (by) => `Not the best division: ${people(by)} more can be given a place.`,
    lowest: (by) => `Not the best division: the lowest score can be ${points(by)} higher.`,
    fit: (by) => `Not the best division: the score together can be ${points(by)} higher.`,
  },
  perVacancy: 'By vacancy',
  vacancy: (name, { taken, places: has }) => `${name}, ${taken} of ${places(has)}`,
  person: (id, { score, status, fixed }) =>
    `${id} (${[String(score), ...(status === 'to-verify' ? ['check first'] : []), ...(fixed ? ['fixed'] : [])].join(', ')})`,
  nobody: 'Nobody proposed',
  empty: (name, has) => `${name} (${places(has)})`,
  withoutProposal: 'Without a proposal',
}
