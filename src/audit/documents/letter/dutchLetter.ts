import type { Decider, DecisionOutcome, DecisionReason } from '../../../domain/decision.js'
import { day } from '../../../explain/text/dutch/amounts.js'
import type { LetterWords } from './letterWords.js'

const deciders: Readonly<Record<Decider, string>> = {
  adviser: 'je consulent',
  employer: 'de werkgever',
  jobseeker: 'jij',
}

const outcomes: Readonly<Record<DecisionOutcome, string>> = {
  accepted: 'we gaan verder met dit werk',
  declined: 'dit werk gaat voor jou niet door',
  postponed: 'dit werk gaat nu niet door, misschien later wel',
}

const reasons: Readonly<Record<Exclude<DecisionReason, 'other'>, string>> = {
  'not-interested': 'er was geen interesse',
  travel: 'de reis',
  hours: 'de uren of de werktijden',
  'already-placed': 'je hebt al ander werk',
  'lacks-competence': 'voor dit werk moet je iets kunnen wat je nog niet kunt',
  circumstance: 'er moet eerst iets geregeld worden',
  'training-first': 'je gaat eerst iets leren',
  'no-position-left': 'er is geen plek meer',
  duplicate: 'dit werk is al eerder voorgesteld',
}

/** In Dutch at level B1. Articles: AVG (Verordening (EU) 2016/679) art. 15, 16, 17, 22 and 77; Algemene wet bestuursrecht art. 6:5 and 6:7. */
export const dutchLetter: LetterWords = {
  gaps: {
    organisation: 'nog invullen: naam van de organisatie',
    addressee: 'nog invullen: naam',
    date: 'nog invullen: datum',
    contact: 'nog invullen: wie vragen beantwoordt, met telefoonnummer',
    dataContact: 'nog invullen: wie over gegevens gaat, met telefoonnummer',
    usedData: 'nog invullen: welke gegevens zijn gebruikt',
    steps: 'nog invullen: welke verandering de uitkomst anders maakt',
    weeks: 'nog invullen: hoeveel weken',
    address: 'nog invullen: adres',
  },
  title: 'Uitleg bij een voorstel voor werk',
  day,
  greeting: (name) => `Beste ${name},`,
  opening: (work) => [
    `We keken of dit werk bij je past: ${work}.`,
    'Een computerprogramma hielp ons daarbij.',
    'In deze brief lees je wat eruit kwam, en waarom.',
  ],
  reference: (reference) => `Kenmerk: ${reference}`,
  result: 'Wat kwam eruit?',
  notDecided: 'Over dit werk is nog niets beslist.',
  decided: (role, outcome, day) =>
    `${day === undefined ? 'Daarna' : `Op ${day}`} ${role === 'jobseeker' ? 'besliste je zelf' : `besliste ${deciders[role]}`}: ${outcomes[outcome]}.`,
  reason: (reason) =>
    reason === 'other' ? 'De reden staat niet in deze brief. Vraag ernaar.' : `De reden: ${reasons[reason]}.`,
  heaviestFirst: 'Wat het zwaarst telde, staat bovenaan.',
  unknownIsNoRefusal:
    'Weten we iets niet? Dan is dat geen nee. Als we het later wel weten, kan de uitkomst anders zijn.',
  change: 'Wat verandert de uitkomst?',
  changeLead: 'We keken ook wat er gebeurt als er iets anders is. Dit kwam eruit.',
  noStep: 'Wij weten geen stap waardoor dit werk kan. Hierboven lees je waarom.',
  deciding: 'Of dit werk kan, hangt af van dit:',
  within: (limits) => [
    `Voor dit werk zijn er grenzen. Daar blijf je nu binnen: ${limits}.`,
    'Verandert daar iets? Dan kan dit werk misschien niet meer.',
  ],
  changeMore: 'Verandert er iets bij jou? Vertel het ons. Dan kijken we opnieuw.',
  method: 'Hoe keek het programma?',
  methodLines: (both) => [
    'Het programma vergelijkt wat het werk vraagt met wat jij kunt.',
    'Ook vergelijkt het wat jij wilt en nodig hebt met wat het werk biedt.',
    both ? 'Het werk moet aan beide kanten passen.' : 'Die twee tellen even zwaar.',
    'Kan één ding echt niet? Dan kan het werk niet, ook als de rest goed past.',
  ],
  data: 'Welke gegevens gebruikten we?',
  dataNone: 'Van jou wisten we nog niets.',
  dataUsed: 'Deze gegevens van jou telden mee:',
  dataHeld: 'Deze gegevens hebben we ook. Ze telden hier niet mee:',
  dataOfWork: 'Van de werkgever gebruikten we wat het werk vraagt en wat het biedt.',
  dataNever:
    'Het programma weet niet hoe oud je bent. Ook je geslacht, je afkomst en je geloof kent het niet. En het weet niet of je ziek bent.',
  person: 'Wie beslist?',
  personDecides: [
    'Het programma beslist niet. Het doet alleen een voorstel.',
    'Een mens kijkt ernaar en beslist.',
    'Je hebt er recht op dat niet alleen een computer over je beslist (AVG, artikel 22).',
    'Jij praat mee. Vind je het geen goed voorstel? Zeg dat, en vertel waarom.',
  ],
  disagree: 'Vragen, of ben je het er niet mee eens?',
  talk: (contact) => `Klopt er iets niet, of heb je een vraag? Praat erover met: ${contact}.`,
  bezwaar: (decided, weeks, address) => [
    decided
      ? 'Je kunt ook bezwaar maken tegen de beslissing.'
      : 'Is er straks een beslissing? Dan kun je daar bezwaar tegen maken.',
    `Dat moet binnen ${weeks} na de dag van de beslissing.`,
    `Stuur een brief naar: ${address}.`,
    'Zet erin: je naam, je adres, de datum, tegen welke beslissing je bent en waarom.',
    'Zet je handtekening eronder.',
  ],
  weeks: (count) => (count === 1 ? '1 week' : `${count} weken`),
  klacht: (address) => [
    'Je kunt ook een klacht sturen.',
    `Stuur een brief naar: ${address}.`,
    'Zet erin: je naam, je adres, de datum en waar je klacht over gaat.',
  ],
  rights: 'Wat mag je met je gegevens?',
  rightsItems: [
    'Je mag zien wat wij van je weten (AVG, artikel 15).',
    'Klopt iets niet? Dan mag je het laten verbeteren (AVG, artikel 16).',
    'Je mag vragen om je gegevens te wissen (AVG, artikel 17).',
  ],
  ask: (contact) => `Vraag het aan: ${contact}.`,
  authority:
    'Ben je niet tevreden met het antwoord? Dan kun je klagen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.',
}
