import { duration, row } from '../../../explain/text/dutch/amounts.js'
import { labels } from '../../../explain/text/dutch/labels.js'
import { inARow } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import type { Route } from '../route.js'
import { dutchCandidateBlock, dutchCandidateQuestion } from './dutchCandidateObstacles.js'
import { distanceText } from './dutchDistanceText.js'
import type { CandidateRouteWords } from './routeWords.js'

const things = (count: number): string => (count === 1 ? '1 ding' : `${count} dingen`)
const aboutWeeks = (weeks: number): string => (weeks === 1 ? 'ongeveer 1 week' : `ongeveer ${weeks} weken`)

function titleOf({ outcome, qualification, certificate }: Route): string {
  const name = plainText(certificate?.title ?? qualification.title)
  switch (outcome) {
    case 'praktijkverklaring':
      return `Praktijkverklaring voor een deel van: ${name}`
    case 'certificate':
      return `Mbo-certificaat: ${name}`
    case 'diploma-bbl':
      return `Mbo-diploma: ${name} (niveau ${qualification.level}), door te werken en naar school te gaan (BBL)`
    case 'diploma-derde-leerweg':
      return `Mbo-diploma: ${name} (niveau ${qualification.level}), in een eigen tempo (derde leerweg)`
  }
}

/** Sentences of a route for the person, in Dutch at level B1. */
export const dutchCandidate: CandidateRouteWords = {
  learn: 'Wat ga je leren?',
  time: 'Hoe lang en hoe ver?',
  result: 'Wat krijg je?',
  later: 'Wat kun je daarna?',
  blocks: 'Waarom kan het nu niet?',
  questions: 'Wat weten we nog niet?',
  proposal: [
    'Dit is een voorstel. Jij beslist samen met je consulent.',
    'Klopt er iets niet? Zeg het tegen je consulent.',
  ],
  verdicts: {
    possible: 'Dit kan.',
    'to-verify': 'Dit kan misschien. Hieronder lees je wat we eerst nog moeten weten.',
    blocked: 'Dit kan nu niet. Hieronder lees je waarom.',
  },
  explained: {
    praktijkverklaring:
      'Je krijgt een praktijkverklaring. Dat is een papier waarop staat wat je op het werk hebt geleerd.',
    certificate: 'Je krijgt een mbo-certificaat. Dat is een deel van een mbo-diploma. Je krijgt les en je doet examen.',
    'diploma-bbl': 'Je krijgt een mbo-diploma. Je werkt, je gaat naar school en je doet examen.',
    'diploma-derde-leerweg': 'Je krijgt een mbo-diploma. Je werkt, je krijgt les en je doet examen.',
  },

  title: titleOf,
  at: (company) => `Bij ${company} kun je leren:`,
  onceOpen: (company) => `Als dat lukt, kun je bij ${company} leren:`,
  known: (works) => `Dit kun je al, en het telt mee: ${inARow(works, row)}.`,
  school: (name) => `Je school is ${name}.`,
  exemption: 'Dat is korter dan een schooljaar. De school moet dat goedvinden.',
  weeks: (weeks, availableMinutes) =>
    `Het duurt ${aboutWeeks(weeks)}, als je alle ${duration(availableMinutes)} per week gebruikt die jij kunt.`,
  atLeast: (minutes) => `Werk en school samen zijn minstens ${duration(minutes)} per week.`,
  trip(name, trip) {
    const { minutes, means, estimated } = trip
    const time =
      minutes === undefined
        ? ''
        : `. De reis duurt ${estimated === true && minutes > 0 ? 'ongeveer ' : ''}${duration(minutes)}${means === undefined ? '' : ` ${labels.transport[means]}`}`
    return `${name} is ${distanceText(trip)} van je huis${time}.`
  },
  sign: (companies) =>
    `Jij, ${companies === 1 ? 'het bedrijf' : 'de bedrijven'} en de school maken samen afspraken. Jullie zetten allemaal een handtekening.`,
  gained: (competences) => `Daarna kun je ook: ${inARow(competences, row)}.`,
  opened: (titles) => `Daarna kan dit werk, en nu nog niet: ${inARow(titles, row)}.`,
  openedPerhaps: (titles) =>
    `Daarna kan dit werk misschien, en nu nog niet: ${inARow(titles, row)}. We moeten dan eerst nog iets weten.`,
  better: (titles) => `Daarna past dit werk beter bij je: ${inARow(titles, row)}.`,
  rung({ outcome, title, remaining, now, blocks, entryMet }) {
    const kind = outcome === 'certificate' ? 'mbo-certificaat' : 'mbo-diploma'
    const stillBlocked = now === 'no-leerbedrijf' || blocks.length > Number(entryMet)
    const left =
      remaining.length === 0
        ? 'Op het werk hoef je daarvoor dan niets nieuws meer te leren'
        : `Daarvoor moet je dan nog ${things(remaining.length)} leren op het werk`
    return `Het telt mee voor het ${kind} ${plainText(title)}. ${left}${entryMet ? '. Met dit diploma mag je daaraan beginnen' : ''}${stillBlocked ? (entryMet ? '. Er moet dan nog wel iets anders worden opgelost' : '. Dat kan nu nog niet') : ''}.`
  },
  step: ({ name, weeks }) =>
    `Misschien kan dit helpen: ${plainText(name.nl)}${weeks === undefined ? '' : ` (${aboutWeeks(weeks)})`}.`,
  block: dutchCandidateBlock,
  question: dutchCandidateQuestion,
}
