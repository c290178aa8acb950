import { inARow } from '../line.js'
import type { StepsForCandidate } from '../steps/stepWords.js'
import { row } from './amounts.js'
import { span } from './effort.js'
import { briefly, headline } from './stepHeadline.js'

/** Sentences about steps for a candidate, in Dutch at level B1. */
export const candidateSteps: StepsForCandidate = {
  outcomes: {
    open: 'Dit werk kan nu al. Er is geen stap voor nodig.',
    'perhaps-open': 'Dit werk kan misschien nu al. We moeten eerst nog iets weten.',
    'good-enough': 'Dit werk past al goed genoeg. Er is geen stap voor nodig.',
    beyond: 'Dit werk kan nu nog niet. Er is veel voor nodig.',
    'out-of-reach': 'Dit werk kan nu niet. Hieronder lees je waarom.',
    'not-enough': 'Dit werk kan nu niet. Wij weten geen stappen die genoeg helpen.',
    'no-better': 'Wij weten geen stappen waardoor dit werk veel beter bij je past.',
  },
  headline,
  briefly,
  stays: {
    reserved: 'Dat staat in de wet. Het ligt niet aan jou.',
    'own-wish': 'Dit is jouw eigen grens. Alleen jij kunt die veranderen.',
    law: 'Dat moet van de wet. De werkgever kan dat niet veranderen.',
    closed: 'Dat ligt niet aan jou.',
    employer: 'Dat vraagt de werkgever. Je consulent kan met de werkgever praten.',
  },
  staysNeeded: 'Dit heb jij nodig om goed te werken. Verandert dat? Zeg het tegen je consulent.',
  otherWork: 'Je consulent kan samen met jou naar ander werk kijken.',
  how: 'Hoe regel je dat?',
  step: (number, name) => `Stap ${number}: ${name}`,
  helps: (name) => `Dit helpt: ${name}`,
  provider: (provider) => `Wie regelt het? ${provider}`,
  weeks: (count) =>
    count === undefined
      ? 'Hoelang het duurt, weten we nog niet'
      : count === 0
        ? 'Dit kan meteen'
        : `Het duurt ongeveer ${span(count)}`,
  after: (numbers) =>
    `${numbers.length === 1 ? 'Dit kan pas na' : 'Dit komt na'} stap ${inARow(numbers.map(String), row)}`,
  together: 'Deze stappen kunnen tegelijk beginnen.',
  total: ({ weeks: count, withoutWeeks }) =>
    withoutWeeks > 0
      ? count === 0
        ? 'Hoelang alles samen duurt, weten we nog niet.'
        : `Alles samen duurt minstens ${span(count)}.`
      : count === 0
        ? 'Alles kan meteen.'
        : `Alles samen duurt ongeveer ${span(count)}.`,
  learn: (items) => `Je leert dan: ${inARow(items, row)}`,
  toVerify: (note) =>
    note === undefined
      ? 'Misschien kan dit voor jou. Je consulent weet dat.'
      : `Let op: ${note} Je consulent weet of dat zo is.`,
  askEmployer: 'Je consulent kan dit met de werkgever bespreken',
  askFirst: (items) =>
    items.length === 0
      ? 'Kun je dit al? Zeg dat dan eerst tegen je consulent'
      : `Kun je dit al: ${inARow(items, row)}? Zeg dat dan eerst tegen je consulent`,
  different: 'Wat zou er anders moeten zijn?',
  otherWays: 'Het kan ook anders',
  help: 'Misschien kun je hiervoor hulp krijgen. Je consulent weet dat.',
  costs: 'Kost het geld? Vraag je consulent wie dat betaalt.',
  betterToo: 'Dit werk past dan ook beter bij je.',
}
