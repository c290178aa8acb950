import type { DivisionWords } from './divisionWords.js'
import { people, points } from './dutchAmount.js'

const places = (count: number): string => `${count} ${count === 1 ? 'plek' : 'plekken'}`
const pairs = (count: number): string => `${count} ${count === 1 ? 'paar' : 'paren'}`

/** A division in Dutch. */
export const dutchDivision: DivisionWords = {
  heading: 'Voorstel voor de verdeling van plekken',
  placed: ({ candidates, placed, places: all }, taken) =>
    `Voorgesteld: ${placed} van ${people(candidates)}, op ${taken} van ${places(all)}.`,
  toVerify: (count) => `Bij ${count} van hen is eerst nog iets te controleren.`,
  fixed: (count) => `Vooraf vastgelegd: ${count} van hen.`,
  unplaced: (count) => `Zonder voorstel: ${people(count)}.`,
  unplacedBy: {
    'places-taken': 'De plekken gingen naar anderen',
    'no-possible-pair': 'Geen match die mee kon doen',
  },
  objective: {
    'most-placed': 'Doel: zo veel mogelijk mensen een plek, en dan samen de hoogste score.',
    'total-fit': 'Doel: samen de hoogste score, hoeveel mensen dat ook plaatst.',
    'worst-off-first':
      'Doel: zo veel mogelijk mensen een plek, dan de laagste score zo hoog mogelijk, en dan samen de hoogste score.',
  },
  method: {
    optimum: '',
    stable: 'Manier: geen mens en vacature hebben liever elkaar dan wat ze kregen.',
    greedy: 'Manier: steeds de hoogste score eerst.',
  },
  minScore: (score) => `Scores onder ${score} deden niet mee.`,
  leftOut: 'Matches waar nog iets te controleren is, deden niet mee.',
  forbidden: (count) => `Vooraf uitgesloten: ${pairs(count)}.`,
  issues: (count) => `Let op: bij het inlezen ${count === 1 ? 'was er 1 melding' : `waren er ${count} meldingen`}.`,
  proven: 'Bewezen beste verdeling: met deze matches en dit doel bestaat er geen betere.',
  gap: {
    people: (by) => `Niet de beste verdeling: er ${by === 1 ? 'kan' : 'kunnen'} ${people(by)} meer een plek krijgen.`,
    lowest: (by) => `Niet de beste verdeling: de laagste score kan ${points(by)} hoger.`,
    fit: (by) => `Niet de beste verdeling: samen kan de score ${points(by)} hoger.`,
  },
  perVacancy: 'Per vacature',
  vacancy: (name, { taken, places: has }) => `${name}, ${taken} van ${places(has)}`,
  person: (id, { score, status, fixed }) =>
    `${id} (${[String(score), ...(status === 'to-verify' ? ['eerst controleren'] : []), ...(fixed ? ['vastgelegd'] : [])].join(', ')})`,
  nobody: 'Niemand voorgesteld',
  empty: (name, has) => `${name} (${places(has)})`,
  withoutProposal: 'Zonder voorstel',
}
