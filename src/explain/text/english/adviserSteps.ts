import type { Match } from '../../../score/match.js'
import { inARow } from '../line.js'
import type { StepsForAdviser } from '../steps/stepWords.js'
import { day, row } from './amounts.js'
import { costText, euros, longWeeks, steps, timeText } from './effort.js'
import { labels } from './labels.js'

const stateOf = ({ status, score }: Match): string =>
  status === 'blocked'
    ? `${labels.statuses.blocked}; without what blocks it the score is ${score} of 1000`
    : `${labels.statuses[status]}; score ${score} of 1000`

/** Sentences about steps for an adviser, in English. */
export const adviserSteps: StepsForAdviser = {
  title: (title, vacancyId, candidateId) => `${title} (vacancy ${vacancyId}): steps for candidate ${candidateId}`,
  verdict({ outcome, best, beyond, before, target, obstacles }) {
    const score = target === undefined ? '' : ` and the score becomes ${target} or more`
    switch (outcome) {
      case 'open': {
        const known =
          before.status === 'to-verify'
            ? 'Perhaps possible already: check first what is not known yet.'
            : 'Possible already.'
        return target === undefined
          ? `${known} No step is needed.`
          : `${known} The score is ${target} or more already: no step is needed.`
      }
      case 'reachable':
        return `Possible with ${steps(best?.steps.length ?? 0)}${score}.`
      case 'beyond-bounds':
        return `Possible only with more money, time or steps than is allowed: ${steps(beyond?.steps.length ?? 0)}${score}.`
      case 'out-of-reach':
        if (obstacles.length > 0) return 'Not possible now, and no step of the list changes that.'
        return target === undefined
          ? 'No steps of the list are enough together.'
          : `No steps of the list are enough together for a score of ${target}.`
    }
  },
  before: (match) => `Now: ${stateOf(match)}.`,
  after: (match) => `Afterwards: ${stateOf(match)}.`,
  way: (count) => `The lightest way: ${steps(count)}`,
  beyond: 'What would be needed (more money, time or steps than is allowed)',
  step: (number, name, round) => `${number}. ${round > 0 ? 'After that: ' : ''}${name}`,
  who: (provider, mark) => `Who: ${provider} ${mark}`,
  costs(cost, mark, count) {
    const told =
      cost === undefined
        ? 'costs not known'
        : `costs ${euros(cost)} (${cost.year})${mark === undefined ? '' : ` ${mark}`}`
    return `${told}; ${count === undefined ? 'time not known' : count === 0 ? 'can be done at once' : `takes about ${longWeeks(count)}`}`
  },
  applies: (applies, note) =>
    `${applies === 'possible' ? 'Possible' : 'First find out if it can be'}${note === undefined ? '' : `: ${note}`}`,
  askFirst: (items) =>
    `First ask if this person can do this already${items.length === 0 ? '' : `: ${inARow(items, row)}`}`,
  validUntil: (date) => `Holds until ${day(date)}`,
  total: (effort) => `Together: ${costText(effort)}; ${timeText(effort)}`,
  otherWays: 'Other ways',
  otherWay: (names, effort) => `${inARow(names, row)}: ${costText(effort)}; ${timeText(effort)}`,
  obstacles: 'What no step takes away',
  stays: {
    reserved: 'The law reserves this post',
    'own-wish': "The candidate's own limit: only the candidate can move it",
    law: 'Asked by law: nobody can set it aside',
    closed: 'Over: the vacancy or the work is no longer there',
    employer: "The employer's strict requirement, without a step on the list: discuss it with the employer",
  },
  staysNeeded: "The candidate's condition of work: only the candidate can say if it changes",
  obstacle: (criterion, facts, why) => `${facts.length === 0 ? labels.criteria[criterion] : facts.join('; ')}. ${why}`,
  arrangements: 'Arrangements that may help (they do not change the score)',
  arrangement(name, provider, applies, amount, note) {
    const told =
      amount && `; ${euros(amount.amount)}${periods[amount.amount.per]} (${amount.amount.year}) ${amount.mark}`
    const may = applies === 'possible' ? 'possible' : 'to be found out'
    return `${name}: ${may}, through ${provider}${told ?? ''}${note === undefined ? '' : `. ${note}`}`
  },
  sources: 'Sources',
}

const periods = { once: ' once', hour: ' an hour', month: ' a month', year: ' a year' } as const
