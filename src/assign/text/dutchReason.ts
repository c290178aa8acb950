import { amount } from './dutchAmount.js'
import type { ReasonWords } from './reasonWords.js'

/** Why somebody was or was not proposed, in Dutch. */
export const dutchReason: ReasonWords = {
  candidate: {
    proposed: ['We stellen deze plek aan je voor.'],
    fixed: ['Deze plek is al met je afgesproken.'],
    'fixed-elsewhere': ['Er is al een andere plek met je afgesproken.'],
    forbidden: ['Eerder is besloten dat deze plek niet voor jou is.', 'Vraag je consulent waarom.'],
    blocked: ['Deze plek kan nu niet voor jou.'],
    'left-out-to-verify': ['We weten nog niet zeker of deze plek kan.', 'Daarom telde de plek nog niet mee.'],
    'below-minimum': ['Dit werk past te weinig bij wat we van je weten.'],
    'no-places': ['Hier is geen plek meer vrij.'],
    'below-floor': [
      'Dit werk past te weinig bij wat we van je weten.',
      'Niemand krijgt in dit plan werk dat zo weinig past.',
    ],
    'own-fits-as-well': ['Je kreeg een andere plek die minstens zo goed bij je past.'],
    'went-by-score': ['Deze plek is gegaan naar mensen bij wie het werk minstens zo goed past.'],
    'others-need-it-more': [
      'Deze plek past bij jou.',
      'Deze plek is gegaan naar mensen voor wie er minder ander werk was.',
      'Voor jou was er ook een andere plek.',
    ],
    'others-fit-better': ['Deze plek is gegaan naar mensen bij wie het werk nog beter past.'],
    equal: ['Deze plek past bij jou.', 'Een plan met jou op deze plek is misschien even goed.'],
    'not-looked-at': ['Deze plek is voor jou nog niet bekeken.', 'Vraag je consulent om dat te doen.'],
    instead: (vacancy) => `Dit is de plek voor jou: ${vacancy}.`,
  },
  adviser: {
    heading: (candidate, vacancy) => `${candidate} en ${vacancy}`,
    places: (taken, places) => `Bezet: ${taken} van ${places} ${places === 1 ? 'plek' : 'plekken'}.`,
    score: (score, toVerify) => `Score ${score} van 1000${toVerify ? '; eerst iets controleren' : ''}.`,
    instead: (vacancy, score) => `Voorgesteld: ${vacancy}, score ${score}.`,
    price: (here, instead) =>
      `Prijs van een plek hier: ${amount(here)}${instead === undefined ? '' : `; van de voorgestelde plek: ${amount(instead)}`}.`,
    loss: (loss) => `Als dit paar toch moet, verliest het geheel minstens ${amount(loss)}.`,
    proposed: 'Voorgesteld.',
    fixed: 'Vooraf vastgelegd.',
    'fixed-elsewhere': 'Niet voorgesteld: vooraf op een andere plek vastgelegd.',
    forbidden: 'Niet voorgesteld: dit paar is vooraf uitgesloten.',
    blocked: 'Niet voorgesteld: dit kan niet.',
    'left-out-to-verify': 'Niet voorgesteld: er is nog iets te controleren, en zulke paren deden niet mee.',
    'below-minimum': 'Niet voorgesteld: de score ligt onder de laagste die meedoet.',
    'no-places': 'Niet voorgesteld: er is geen plek te verdelen.',
    'below-floor': 'Niet voorgesteld: iedereen die een plek krijgt, kan een hogere score houden.',
    'own-fits-as-well': 'Niet voorgesteld: de voorgestelde plek past minstens zo goed.',
    'went-by-score': 'Niet voorgesteld: de plekken gingen naar hogere scores, of naar gelijke met een beter lot.',
    'others-need-it-more': 'Niet voorgesteld: zonder deze plek verliezen anderen meer dan deze kandidaat.',
    'others-fit-better': 'Niet voorgesteld: wie hier een plek kreeg, past er beter.',
    equal:
      'Niet voorgesteld, maar met dit paar is het geheel misschien even goed. Leg het vast en verdeel opnieuw om dat te zien.',
    'not-looked-at': 'Niet bekeken: dit paar zat niet bij de matches. Verdeel opnieuw met dit paar erbij.',
  },
}
