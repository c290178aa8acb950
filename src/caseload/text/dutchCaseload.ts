import { day } from '../../explain/text/dutch/amounts.js'
import { type CaseloadWords, grouped } from './caseloadWords.js'
import { weeksText } from './weeksText.js'

const number = (value: number): string => grouped(value, '.')
const people = (count: number): string => (count === 1 ? '1 persoon' : `${number(count)} mensen`)
const vacancies = (count: number): string => (count === 1 ? '1 vacature' : `${number(count)} vacatures`)
const times = (count: number): string => `${number(count)} keer`
const weeks = (count: number | undefined): string =>
  count === undefined ? 'duur niet bekend' : weeksText(count, 'meteen', '1 week', (many) => `${many} weken`)
const euros: CaseloadWords['euros'] = (range) => {
  if (range === undefined) return 'kosten niet bekend'
  if (range.max === 0) return 'zonder kosten'
  return range.min === range.max ? `${number(range.min)} euro` : `${number(range.min)} tot ${number(range.max)} euro`
}
const fits = (count: number): string =>
  count === 0 ? 'geen past verder al' : `${number(count)} ${count === 1 ? 'past' : 'passen'} verder al`
const price: CaseloadWords['price'] = (one) => `${euros(one.euros)}, ${weeks(one.weeks)}`

/** A caseload report in Dutch. */
export const dutchCaseload: CaseloadWords = {
  number,
  day,
  euros,
  weeks,
  price,
  title: 'Bestandsanalyse',
  running: 'Bestandsanalyse: een voorstel, mensen beslissen',
  about: (count, work, day) =>
    `${people(count)} en ${vacancies(work)}${day === undefined ? '' : `, zoals bekend op ${day}`}.`,
  pair: 'Een combinatie is één persoon met één vacature.',

  figures: {
    nothingOpen: 'mensen voor wie nu niets open is',
    nothingFits: 'mensen met werk dat open is, maar nog niet past',
    withoutProfile: 'mensen zonder profiel',
    open: 'combinaties die open zijn',
    oneStep: 'combinaties die één stap verder zijn',
  },

  attention: 'Niemand over het hoofd zien',
  nothingOpen: 'Nu is er niets open',
  nothingFits: 'Er is wel iets open, maar nog niets dat past',
  withoutProfile: 'Nog geen profiel: begin met een gesprek',
  leastOpen: 'Voor wie het minste open is',
  everybody: 'Voor iedereen met een profiel is er iets open.',
  nobody: 'Er zijn geen mensen in deze analyse.',
  askEverything: 'Bijna niets is bekend. Wat er open lijkt, zegt dan weinig.',
  open: (count) => (count === 0 ? 'niets open' : `${vacancies(count)} open`),
  step: (name, opens, fitting, asks) =>
    `Met ${name} ${opens === 1 ? 'gaat' : 'gaan'} ${vacancies(opens)} open; ${fits(fitting)} (${price(asks)}).`,
  noStep: 'Geen enkele stap alleen opent een vacature.',
  oneOf: (steps) => `met ${steps}`,
  mostBlocked: (criterion, count) => `Vaakst in de weg: ${criterion} (${times(count)}).`,
  bestScore: (score) => `De beste score is ${score} van 1000.`,
  more: (count) => `en nog ${number(count)}`,

  notKnown: 'niet bekend',
  opens: 'Wat opent het meest',
  opensNote:
    'Een hulpmiddel telt elke combinatie die het in zijn eentje opent. Twee hulpmiddelen kunnen dezelfde combinatie openen: tel ze niet op. De kosten zijn voor één stuk, en voor één stuk per persoon die ermee verder komt. Of iets kan, beslist wie het aanbiedt.',
  noInstruments: 'Geen hulpmiddel uit de lijst opent nu een combinatie.',
  instrument: (name, { opensAlone, fitting, people: helped, peopleWithNothing, costForAll }) =>
    `${name}: opent ${number(opensAlone)} ${opensAlone === 1 ? 'combinatie' : 'combinaties'} (${fits(fitting)}), voor ${people(helped)}${
      peopleWithNothing > 0 ? ` (voor ${number(peopleWithNothing)} van hen is nu niets open)` : ''
    }; ${costForAll === undefined ? euros(undefined) : `voor hen samen ${euros(costForAll)}`}`,

  ask: 'Wat eerst vragen',
  askNote:
    'Een vraag beslist als een combinatie pas zeker is met het antwoord. Bovenaan staat wat beslist bij werk dat verder al past.',
  askPeople: 'Aan mensen',
  askEmployers: 'Aan werkgevers',
  forMaintainer: 'Aan de beheerder van het systeem',
  nothingToAsk: 'Er is nu niets te vragen dat een vacature dichterbij brengt.',
  missing: (question, { decides, decidesFitting, pairs, people: asked }) =>
    decides > 0
      ? `${question} Beslist ${times(decides)}, waarvan ${times(decidesFitting)} bij werk dat verder past (${people(asked)}).`
      : `${question} Telt ${times(pairs)} mee (${people(asked)}).`,
  basedOn: (lookedAt, of) =>
    lookedAt === of
      ? `Gebaseerd op alle ${number(of)} combinaties die open zijn of die met stappen open gaan.`
      : `Gebaseerd op ${number(lookedAt)} van de ${number(of)} combinaties die open zijn of die met stappen open gaan: de beste van iedere persoon.`,
  stale: (old, undated, work, days) =>
    `Langer dan ${days} dagen niet bijgewerkt: ${people(old)} en ${vacancies(work)}. Zonder datum: ${people(undated)}.`,
  staleNotJudged: 'Zonder peildatum is niet te zeggen welke gegevens oud zijn.',
  staleOne: (day, days) => `Niet bijgewerkt sinds ${day} (${number(days)} dagen). Vraag of alles nog klopt.`,

  obstacles: 'Wat staat in de weg',
  obstaclesNote:
    'Elke combinatie die niet kan telt één keer, onder het eerste dat in de weg staat. Reizen komt daarbij eerst.',
  nothingBlocks: 'Niets staat in de weg.',
  obstacle: (criterion, pairs, blocked) => `${criterion}: ${times(pairs)}, bij ${people(blocked)}`,
  tooFar: (pairs, blocked) =>
    `Te ver weg: ${number(pairs)} ${pairs === 1 ? 'combinatie' : 'combinaties'}, bij ${people(blocked)}. De grafiek toont wat verder in de weg staat.`,
  sectors: 'Per sector van de vacatures',
  sectorUnknown: 'sector niet bekend',
  competences: 'Competenties die ontbreken of niet bekend zijn',
  competencesNote:
    'Geteld in werk dat verder al past. De volgorde is: aantal combinaties maal zeldzaamheid, zodat iets dat overal gevraagd wordt niet vanzelf bovenaan staat. ‘Zeker’ is waar de lijst van iemand af is; anders heeft niemand het gevraagd.',
  lacked: (name, pairs, lacking, rarity) =>
    `${name}: ${times(pairs)} gevraagd en niet bekend, bij ${people(lacking)} (zeldzaamheid ${rarity} van 1000)`,

  people: 'Alle mensen',
  order:
    'Wie het minste open heeft, staat eerst; bij gelijke stand beslist het lot. De volgorde zegt niets over hoe goed iemand is.',
  perPerson: 'Per persoon',
  bestNow: 'Past nu het best',
  nearest: 'Het dichtst bij',
  directions: 'Uitstroomprofiel',
  occupations: 'Beroepen',
  sectorsShort: 'Sectoren',
  elsewhere: 'Past ook, nu zonder vacature',
  direction: (name, { open, reachable, best }) =>
    `${name}: ${number(open)} open${reachable > 0 ? `, ${number(reachable)} met stappen` : ''}; beste score ${best}`,
  fit: (name, fit) => `${name} (${fit})`,
  vacancy: (title, score, status) => `${title} (${score}; ${status})`,
  firstStep: 'Stap die het meest opent',
  askFirst: 'Eerst vragen',

  made: 'Hoe dit is gemaakt',
  proposal: 'Dit overzicht is een voorstel. Een mens beslist en zegt waarom.',
  stamp: (policy, taxonomy, instruments, version, seed) =>
    `Beleid ${policy}; taxonomie ${taxonomy}; hulpmiddelen ${instruments}; passend ${version}; loting ${seed}.`,
  issues: (count) =>
    count === 1
      ? '1 opmerking bij de gegevens: zie issues in het rapport.'
      : `${number(count)} opmerkingen bij de gegevens: zie issues in het rapport.`,
  chart: {
    totals: 'Alle combinaties naar hoe ver ze weg zijn',
    instruments: 'Combinaties die een hulpmiddel alleen opent',
    obstacles: 'Combinaties binnen reisafstand die niet kunnen, naar wat in de weg staat',
  },
  chartOf: (what) => `Staafdiagram. Dezelfde cijfers staan in de tabel: ${what}.`,

  columns: {
    person: 'Persoon',
    possible: 'Kan nu',
    toVerify: 'Eerst controleren',
    oneStep: 'Eén stap',
    moreSteps: 'Meer stappen',
    outOfReach: 'Buiten bereik',
    openHiring: 'Open hiring',
    leftOut: 'Eerder voorgesteld',
    filtered: 'Buiten de selectie',
    bestScore: 'Beste score',
    instrument: 'Hulpmiddel',
    opensAlone: 'Opent alleen',
    fitting: 'Waarvan past verder',
    partOf: 'Is deel van',
    people: 'Mensen',
    peopleWithNothing: 'Voor wie niets open is',
    costOfOne: 'Kosten van één',
    costForAll: 'Voor al die mensen',
    weeks: 'Duur',
    question: 'Vraag',
    decides: 'Beslist',
    decidesFitting: 'Waarvan past verder',
    swing: 'Punten',
    vacancies: 'Vacatures',
    limit: 'Wat in de weg staat',
    pairs: 'Combinaties',
    sector: 'Sector',
    open: 'Open',
    tooFar: 'Te ver',
    otherwise: 'Wat verder in de weg staat',
    competence: 'Competentie',
    lacked: 'Combinaties',
    surveyed: 'Waarvan zeker',
    rarity: 'Zeldzaamheid',
    weight: 'Gewicht',
  },
}
