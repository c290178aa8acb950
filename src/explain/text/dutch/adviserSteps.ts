import type { Match } from '../../../score/match.js'
import { inARow } from '../line.js'
import type { StepsForAdviser } from '../steps/stepWords.js'
import { day, row } from './amounts.js'
import { costText, euros, longWeeks, steps, timeText } from './effort.js'
import { labels } from './labels.js'

const stateOf = ({ status, score }: Match): string =>
  status === 'blocked'
    ? `${labels.statuses.blocked}; zonder de blokkade is de score ${score} van 1000`
    : `${labels.statuses[status]}; score ${score} van 1000`

const cannot = 'Kan nu niet, en geen stap van de lijst verandert dat.'

/** Sentences about steps for an adviser, in Dutch. */
export const adviserSteps: StepsForAdviser = {
  title: (title, vacancyId, candidateId) => `${title} (vacature ${vacancyId}): stappen voor kandidaat ${candidateId}`,
  verdict({ outcome, best, beyond, before, target, obstacles }) {
    const score = target === undefined ? '' : ` en de score komt op ${target} of hoger`
    switch (outcome) {
      case 'open': {
        const known =
          before.status === 'to-verify' ? 'Kan misschien al: controleer eerst wat nog niet bekend is.' : 'Kan al.'
        return target === undefined
          ? `${known} Er is geen stap nodig.`
          : `${known} De score is al ${target} of hoger: er is geen stap nodig.`
      }
      case 'reachable':
        return `Kan met ${steps(best?.steps.length ?? 0)}${score}.`
      case 'beyond-bounds':
        return `Kan alleen met meer geld, tijd of stappen dan is toegestaan: ${steps(beyond?.steps.length ?? 0)}${score}.`
      case 'out-of-reach':
        if (obstacles.length > 0) return cannot
        return target === undefined
          ? 'Geen stappen van de lijst zijn samen genoeg.'
          : `Geen stappen van de lijst zijn samen genoeg voor een score van ${target}.`
    }
  },
  before: (match) => `Nu: ${stateOf(match)}.`,
  after: (match) => `Daarna: ${stateOf(match)}.`,
  way: (count) => `De lichtste weg: ${steps(count)}`,
  beyond: 'Wat er nodig zou zijn (meer geld, tijd of stappen dan is toegestaan)',
  step: (number, name, round) => `${number}. ${round > 0 ? 'Daarna: ' : ''}${name}`,
  who: (provider, mark) => `Wie: ${provider} ${mark}`,
  costs(cost, mark, count) {
    const told =
      cost === undefined
        ? 'kosten niet bekend'
        : `kosten ${euros(cost)} (${cost.year})${mark === undefined ? '' : ` ${mark}`}`
    return `${told}; ${count === undefined ? 'duur niet bekend' : count === 0 ? 'kan meteen' : `duurt ongeveer ${longWeeks(count)}`}`
  },
  applies: (applies, note) =>
    `${applies === 'possible' ? 'Mogelijk' : 'Eerst nagaan of het kan'}${note === undefined ? '' : `: ${note}`}`,
  askFirst: (items) => `Vraag eerst of deze persoon dit al kan${items.length === 0 ? '' : `: ${inARow(items, row)}`}`,
  validUntil: (date) => `Geldt tot en met ${day(date)}`,
  total: (effort) => `Samen: ${costText(effort)}; ${timeText(effort)}`,
  otherWays: 'Andere wegen',
  otherWay: (names, effort) => `${inARow(names, row)}: ${costText(effort)}; ${timeText(effort)}`,
  obstacles: 'Wat geen stap wegneemt',
  stays: {
    reserved: 'De wet reserveert deze plek',
    'own-wish': 'Eigen grens van de kandidaat: alleen de kandidaat kan die verleggen',
    law: 'Eis van de wet: niemand kan die opzijzetten',
    closed: 'Voorbij: de vacature of het werk is er niet meer',
    employer: 'Harde eis van de werkgever, zonder stap op de lijst: bespreek de eis met de werkgever',
  },
  staysNeeded: 'Werkvoorwaarde van de kandidaat: alleen de kandidaat kan zeggen of die verandert',
  obstacle: (criterion, facts, why) => `${facts.length === 0 ? labels.criteria[criterion] : facts.join('; ')}. ${why}`,
  arrangements: 'Regelingen die kunnen helpen (ze veranderen de score niet)',
  arrangement(name, provider, applies, amount, note) {
    const told =
      amount && `; ${euros(amount.amount)}${periods[amount.amount.per]} (${amount.amount.year}) ${amount.mark}`
    const may = applies === 'possible' ? 'mogelijk' : 'na te gaan'
    return `${name}: ${may}, via ${provider}${told ?? ''}${note === undefined ? '' : `. ${note}`}`
  },
  sources: 'Bronnen',
}

const periods = { once: ' eenmalig', hour: ' per uur', month: ' per maand', year: ' per jaar' } as const
