import { grouped } from '../../caseload/text/caseloadWords.js'
import type { SectorWords } from './sectorWords.js'

const number = (value: number): string => grouped(value, ',')
const people = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`)
const vacancies = (count: number): string => (count === 1 ? '1 vacancy' : `${number(count)} vacancies`)

/** In English. */
export const englishSectors: SectorWords = {
  title: 'Sectors: who is there, what is asked and what stands between',
  about: (count, day) => `${people(count)}${day === undefined ? '' : `, as known on ${day}`}.`,
  notNamed: 'A pair is one person with one vacancy. Nobody is named.',
  number,
  withheld: 'withheld',
  whatIsWithheld: (threshold) =>
    `Withheld: it is about fewer than ${threshold} people, or such a count could be reckoned from the rest.`,
  wishes: (named, noPreference, notKnown) =>
    `Names a sector: ${named}. No preference: ${noPreference}. Wish not known: ${notKnown}.`,
  demand: ({ vacancies: count, openHiring, places: { stated, vacanciesThatDoNotSay } }) => {
    if (count === 0) return 'Demand: no vacancies now.'
    const silent =
      vacanciesThatDoNotSay === 0 ? '' : `; of ${vacancies(vacanciesThatDoNotSay)} the places are not known`
    const open = openHiring === 0 ? '' : `; ${number(openHiring)} by open hiring`
    return `Demand: ${vacancies(count)}, ${stated === 1 ? '1 place' : `${number(stated)} places`}${silent}${open}.`
  },
  supply: (wish, nothingOpen, open, fit) =>
    `People: wish to work here ${wish} (nothing open for: ${nothingOpen}); something is open for ${open}; something fits ${fit}.`,
  noPeople: 'There are no people in this overview.',
  pairs: (eligible, toVerify, blocked) =>
    `Pairs: possible now ${eligible}; to be verified first ${toVerify}; not possible now ${blocked}.`,
  between: 'What stands between',
  blocked: (criterion, pairs, of) =>
    `${criterion}: ${pairs === 1 ? '1 pair' : `${number(pairs)} pairs`}, of ${people(of)}`,
  blockedToo: (criteria) => `In the way too, counts withheld: ${criteria}`,
  lacked: 'Competences that lack or are not known, in work that fits by the rest',
  lack: (name, of, work) => `${name}: of ${people(of)}, in ${vacancies(work)}`,
  more: (count) => `and ${number(count)} more`,
  hidden: (count) =>
    count === 1 ? '1 competence is about too few people' : `${number(count)} competences are about too few people`,
  chance: 'Chance of work',
  chances: { kansrijk: 'good', neutral: 'average', little: 'little', mixed: 'sources do not agree' },
  noChance: 'not known now',
  said: ({ about, of, state }, chance, source, day, until) => {
    const where = of === 'region' ? 'for this region' : 'for the whole country'
    const what = about === 'its-group' ? ', about a larger group' : ''
    const old = state === 'out-of-date' ? '; no longer holds' : state === 'not-yet' ? '; does not hold yet' : ''
    return `${chance}, ${where}${what} (${source}, ${day}${until === undefined ? '' : `, until ${until}`}${old})`
  },
  withoutSector: (count) => `${count === 1 ? '1 vacancy states' : `${number(count)} vacancies state`} no sector.`,
  shown: (counts) =>
    `The chance of work comes from somebody else. ${counts ? 'It counts in the score, by the weight that the policy states.' : 'It counts in no score.'}`,
  proposal: 'This overview is a proposal. A person decides and says why.',
  issues: (count) => (count === 1 ? '1 remark on the data.' : `${number(count)} remarks on the data.`),
}
