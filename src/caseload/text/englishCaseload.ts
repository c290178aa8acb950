import { day } from '../../explain/text/english/amounts.js'
import { type CaseloadWords, grouped } from './caseloadWords.js'
import { weeksText } from './weeksText.js'

const number = (value: number): string => grouped(value, ',')
const people = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`)
const vacancies = (count: number): string => (count === 1 ? '1 vacancy' : `${number(count)} vacancies`)
const times = (count: number): string => (count === 1 ? 'once' : `${number(count)} times`)
const weeks = (count: number | undefined): string =>
  count === undefined ? 'time not known' : weeksText(count, 'at once', '1 week', (many) => `${many} weeks`)
const euros: CaseloadWords['euros'] = (range) => {
  if (range === undefined) return 'cost not known'
  if (range.max === 0) return 'no cost'
  return range.min === range.max ? `${number(range.min)} euros` : `${number(range.min)} to ${number(range.max)} euros`
}
const fits = (count: number): string =>
  count === 0 ? 'none fits otherwise' : `${number(count)} ${count === 1 ? 'fits' : 'fit'} otherwise`
const price: CaseloadWords['price'] = (one) => `${euros(one.euros)}, ${weeks(one.weeks)}`

/** A caseload report in English. */
export const englishCaseload: CaseloadWords = {
  number,
  day,
  euros,
  weeks,
  price,
  title: 'Caseload analysis',
  running: 'Caseload analysis: a proposal, people decide',
  about: (count, work, day) =>
    `${people(count)} and ${vacancies(work)}${day === undefined ? '' : `, as known on ${day}`}.`,
  pair: 'A pair is one person with one vacancy.',

  figures: {
    nothingOpen: 'people for whom nothing is open now',
    nothingFits: 'people with work that is open but does not fit yet',
    withoutProfile: 'people without a profile',
    open: 'pairs that are open',
    oneStep: 'pairs that are one step away',
  },

  attention: 'Nobody overlooked',
  nothingOpen: 'Nothing is open now',
  nothingFits: 'Something is open, but nothing that fits yet',
  withoutProfile: 'No profile yet: begin with a conversation',
  leastOpen: 'For whom least is open',
  everybody: 'Something is open for everybody who has a profile.',
  nobody: 'There is nobody in this analysis.',
  askEverything: 'Almost nothing is known. What seems open says little then.',
  open: (count) => (count === 0 ? 'nothing open' : `${vacancies(count)} open`),
  step: (name, opens, fitting, asks) =>
    `With ${name}, ${vacancies(opens)} would open; ${fits(fitting)} (${price(asks)}).`,
  noStep: 'No single step opens a vacancy.',
  oneOf: (steps) => `with ${steps}`,
  mostBlocked: (criterion, count) => `Most often in the way: ${criterion} (${times(count)}).`,
  bestScore: (score) => `The best score is ${score} of 1000.`,
  more: (count) => `and ${number(count)} more`,

  notKnown: 'not known',
  opens: 'What opens most',
  opensNote:
    'An instrument counts every pair that it opens by itself. Two instruments may open the same pair: do not add them up. Costs are of one, and of one for each person whom it brings further. Whether it can be is decided by who provides it.',
  noInstruments: 'No instrument of the catalogue opens a pair now.',
  instrument: (name, { opensAlone, fitting, people: helped, peopleWithNothing, costForAll }) =>
    `${name}: opens ${number(opensAlone)} ${opensAlone === 1 ? 'pair' : 'pairs'} (${fits(fitting)}), for ${people(helped)}${
      peopleWithNothing > 0 ? ` (for ${number(peopleWithNothing)} of them nothing is open now)` : ''
    }; ${costForAll === undefined ? euros(undefined) : `for them together ${euros(costForAll)}`}`,

  ask: 'What to ask first',
  askNote:
    'A question decides where a pair is certain only with the answer. At the top stands what decides for work that fits otherwise.',
  askPeople: 'Of people',
  askEmployers: 'Of employers',
  forMaintainer: 'Of who maintains the system',
  nothingToAsk: 'There is nothing to ask now that brings a vacancy nearer.',
  missing: (question, { decides, decidesFitting, pairs, people: asked }) =>
    decides > 0
      ? `${question} Decides ${times(decides)}, ${times(decidesFitting)} of them for work that fits otherwise (${people(asked)}).`
      : `${question} Counts ${times(pairs)} (${people(asked)}).`,
  basedOn: (lookedAt, of) =>
    lookedAt === of
      ? `Based on all ${number(of)} pairs that are open or that steps would open.`
      : `Based on ${number(lookedAt)} of the ${number(of)} pairs that are open or that steps would open: the best of each person.`,
  stale: (old, undated, work, days) =>
    `Not updated for more than ${days} days: ${people(old)} and ${vacancies(work)}. Without a date: ${people(undated)}.`,
  staleNotJudged: 'Without a day that counts as today nothing can be called old.',
  staleOne: (day, days) => `Not updated since ${day} (${number(days)} days). Ask whether all of it still holds.`,

  obstacles: 'What stands in the way',
  obstaclesNote: 'Each pair that cannot be counts once, under the first thing in its way. Travel comes first there.',
  nothingBlocks: 'Nothing stands in the way.',
  obstacle: (criterion, pairs, blocked) => `${criterion}: ${times(pairs)}, of ${people(blocked)}`,
  tooFar: (pairs, blocked) =>
    `Too far away: ${number(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}, of ${people(blocked)}. The chart shows what else stands in the way.`,
  sectors: 'By sector of the vacancies',
  sectorUnknown: 'sector not known',
  competences: 'Competences that lack or are not known',
  competencesNote:
    'Counted in work that fits otherwise. The order is: number of pairs times rarity, so that what is asked everywhere does not stand first by that alone. ‘Certain’ is where somebody’s list is closed; otherwise nobody asked.',
  lacked: (name, pairs, lacking, rarity) =>
    `${name}: asked and not known ${times(pairs)}, of ${people(lacking)} (rarity ${rarity} of 1000)`,

  people: 'Everybody',
  order:
    'Those for whom least is open stand first; between equals a lot is drawn. The order says nothing of how good anybody is.',
  perPerson: 'Person by person',
  bestNow: 'Fits best now',
  nearest: 'Nearest',
  directions: 'Directions',
  occupations: 'Occupations',
  sectorsShort: 'Sectors',
  elsewhere: 'Fits too, without a vacancy now',
  direction: (name, { open, reachable, best }) =>
    `${name}: ${number(open)} open${reachable > 0 ? `, ${number(reachable)} with steps` : ''}; best score ${best}`,
  fit: (name, fit) => `${name} (${fit})`,
  vacancy: (title, score, status) => `${title} (${score}; ${status})`,
  firstStep: 'Step that opens most',
  askFirst: 'Ask first',

  made: 'How this was made',
  proposal: 'This overview is a proposal. A person decides and says why.',
  stamp: (policy, taxonomy, instruments, version, seed) =>
    `Policy ${policy}; taxonomy ${taxonomy}; instruments ${instruments}; passend ${version}; lots ${seed}.`,
  issues: (count) =>
    count === 1
      ? '1 remark on the records: see issues in the report.'
      : `${number(count)} remarks on the records: see issues in the report.`,
  chart: {
    totals: 'All pairs by how far they are',
    instruments: 'Pairs that an instrument opens by itself',
    obstacles: 'Pairs within travel distance that cannot be, by what stands in the way',
  },
  chartOf: (what) => `Bar chart. The same figures are in the table: ${what}.`,

  columns: {
    person: 'Person',
    possible: 'Possible now',
    toVerify: 'Check first',
    oneStep: 'One step',
    moreSteps: 'More steps',
    outOfReach: 'Out of reach',
    openHiring: 'Open hiring',
    leftOut: 'Proposed before',
    filtered: 'Not selected',
    bestScore: 'Best score',
    instrument: 'Instrument',
    opensAlone: 'Opens alone',
    fitting: 'That fit otherwise',
    partOf: 'Is part of',
    people: 'People',
    peopleWithNothing: 'With nothing open now',
    costOfOne: 'Cost of one',
    costForAll: 'For all those people',
    weeks: 'Time',
    question: 'Question',
    decides: 'Decides',
    decidesFitting: 'That fit otherwise',
    swing: 'Points',
    vacancies: 'Vacancies',
    limit: 'What stands in the way',
    pairs: 'Pairs',
    sector: 'Sector',
    open: 'Open',
    tooFar: 'Too far',
    otherwise: 'What else stands in the way',
    competence: 'Competence',
    lacked: 'Pairs',
    surveyed: 'Certain',
    rarity: 'Rarity',
    weight: 'Weight',
  },
}
