import { grouped } from '../../caseload/text/caseloadWords.js'
import type { SectorWords } from './sectorWords.js'

const number = (value: number): string => grouped(value, '.')
const people = (count: number): string => (count === 1 ? '1 persoon' : `${number(count)} mensen`)
const vacancies = (count: number): string => (count === 1 ? '1 vacature' : `${number(count)} vacatures`)

/** In Dutch. */
export const dutchSectors: SectorWords = {
  title: 'Sectoren: wie is er, wat wordt gevraagd en wat zit ertussen',
  about: (count, day) => `${people(count)}${day === undefined ? '' : `, zoals bekend op ${day}`}.`,
  notNamed: 'Een combinatie is één persoon met één vacature. Niemand wordt genoemd.',
  number,
  withheld: 'afgeschermd',
  whatIsWithheld: (threshold) =>
    `Afgeschermd: het gaat over minder dan ${threshold} mensen, of zo'n aantal zou uit de rest te berekenen zijn.`,
  wishes: (named, noPreference, notKnown) =>
    `Noemt een sector: ${named}. Geen voorkeur: ${noPreference}. Wens niet bekend: ${notKnown}.`,
  demand: ({ vacancies: count, openHiring, places: { stated, vacanciesThatDoNotSay } }) => {
    if (count === 0) return 'Vraag: nu geen vacatures.'
    const silent =
      vacanciesThatDoNotSay === 0 ? '' : `; van ${vacancies(vacanciesThatDoNotSay)} is het aantal plekken niet bekend`
    const open = openHiring === 0 ? '' : `; ${number(openHiring)} met open hiring`
    return `Vraag: ${vacancies(count)}, ${stated === 1 ? '1 plek' : `${number(stated)} plekken`}${silent}${open}.`
  },
  supply: (wish, nothingOpen, open, fit) =>
    `Mensen: wil hier werken ${wish} (voor wie niets open is: ${nothingOpen}); er is iets open voor ${open}; er past iets bij ${fit}.`,
  noPeople: 'Er zijn geen mensen in dit overzicht.',
  pairs: (eligible, toVerify, blocked) =>
    `Combinaties: kan nu ${eligible}; eerst iets controleren ${toVerify}; kan nu niet ${blocked}.`,
  between: 'Wat staat ertussen',
  blocked: (criterion, pairs, of) =>
    `${criterion}: ${pairs === 1 ? '1 combinatie' : `${number(pairs)} combinaties`}, bij ${people(of)}`,
  blockedToo: (criteria) => `Ook in de weg, aantallen afgeschermd: ${criteria}`,
  lacked: 'Competenties die ontbreken of niet bekend zijn, in werk dat verder past',
  lack: (name, of, work) => `${name}: bij ${people(of)}, in ${vacancies(work)}`,
  more: (count) => `en nog ${number(count)}`,
  hidden: (count) =>
    count === 1
      ? '1 competentie gaat over te weinig mensen'
      : `${number(count)} competenties gaan over te weinig mensen`,
  chance: 'Kans op werk',
  chances: {
    kansrijk: 'kansrijk',
    neutral: 'gemiddeld',
    little: 'weinig kans',
    mixed: 'bronnen zeggen niet hetzelfde',
  },
  noChance: 'nu niet bekend',
  said: ({ about, of, state }, chance, source, day, until) => {
    const where = of === 'region' ? 'voor deze regio' : 'voor heel Nederland'
    const what = about === 'its-group' ? ', over een grotere groep' : ''
    const old = state === 'out-of-date' ? '; geldt niet meer' : state === 'not-yet' ? '; geldt nog niet' : ''
    return `${chance}, ${where}${what} (${source}, ${day}${until === undefined ? '' : `, geldt tot en met ${until}`}${old})`
  },
  withoutSector: (count) => `${count === 1 ? '1 vacature noemt' : `${number(count)} vacatures noemen`} geen sector.`,
  shown: (counts) =>
    `De kans op werk komt van een ander. ${counts ? 'Zij telt mee in de score, met het gewicht dat de policy noemt.' : 'Zij telt niet mee in een score.'}`,
  proposal: 'Dit overzicht is een voorstel. Een mens beslist en zegt waarom.',
  issues: (count) => (count === 1 ? '1 opmerking bij de gegevens.' : `${number(count)} opmerkingen bij de gegevens.`),
}
