import { day } from '../../explain/text/dutch/amounts.js'
import { dutchFeatures } from '../text/dutchMeetings.js'
import type { SheetWords } from './sheetWords.js'

/** Sheets in Dutch: for candidates at level B1. */
export const dutchSheets: SheetWords = {
  features: dutchFeatures,
  day,
  title: 'Ontmoetingen',
  time: 'Tijd',
  round: 'Ronde',
  table: 'Tafel',
  pause: 'Pauze',
  openly: 'Zonder sollicitatie',
  candidate: {
    for: 'Dit blad is voor',
    caption: 'Jouw gesprekken',
    whom: 'Met wie?',
    about: 'Waarover?',
    because: (because) =>
      ({
        'both-chose': 'Jullie kozen elkaar.',
        'candidate-chose': 'Jij koos dit bedrijf.',
        'employer-chose': 'Dit bedrijf wil je graag spreken.',
        fit: 'Dit werk past misschien bij je.',
      })[because],
    blocked: 'Iets in dit werk past nu nog niet. Vraag je begeleider wat dat is.',
    wait: 'Even vrij. Je kunt rondkijken of iets drinken.',
    none: 'Voor jou zijn er nog geen gesprekken. Ga naar de begeleider. Die kijkt met je mee.',
    how: 'Zo werkt het',
    minutes: (minutes) => `Een gesprek duurt ${minutes} minuten. Daarna ga je naar de volgende tafel.`,
    seats: (features) => `Je tafels hebben wat jij nodig hebt: ${features.join(', ')}.`,
    openHiring:
      'Staat er “zonder sollicitatie”? Dan hoef je niet te laten zien wat je kunt. Je hoort wat het werk is. Wil je het? Dan zet je bij het bedrijf zelf je naam op de lijst.',
    free: 'Wil je een gesprek niet? Dat mag. Zeg het tegen de begeleider.',
    proposal: 'Dit is een voorstel. Jij beslist zelf.',
  },
  employer: {
    for: 'Dit blad is voor',
    caption: 'Uw gesprekken',
    whom: 'Kandidaat',
    about: 'Waarover',
    agreed: 'Wat spreekt u af?',
    because: (because) =>
      ({
        'both-chose': 'U koos elkaar.',
        'candidate-chose': 'Koos u.',
        'employer-chose': 'Uw keuze.',
        fit: 'Past mogelijk.',
      })[because],
    noneNow: 'Vrij',
    where: 'Uw plaats',
    noTable: 'Er is voor u geen tafel. Vraag het aan de organisatie.',
    none: 'Er zijn voor u geen gesprekken.',
    openHiring:
      'Staat er “zonder sollicitatie”? Dan is dit geen sollicitatiegesprek. Vraag niet naar ervaring of diploma. Vertel wat het werk is. Wie wil, zet zelf zijn naam op uw lijst.',
    fair: 'Vraag naar wat iemand kan en wil. Vraag niet naar gezondheid, gezin of afkomst.',
    proposal: 'Dit is een voorstel. Iemand mag een gesprek overslaan.',
  },
  hall: {
    for: 'Voor de zaal',
    tables: 'Wie zit waar',
    has: 'Wat de tafel heeft',
    seats: 'Plaatsen voor kandidaten',
    who: 'Werkgever',
    nobody: 'niemand',
    plain: 'niets bijzonders',
    rounds: (from, to) => (from === to ? `Ronde ${from}` : `Ronde ${from} tot en met ${to}`),
    note: 'Zet elke tafel klaar zoals hier staat. Vraag niemand waarom een tafel zo staat.',
  },
}
