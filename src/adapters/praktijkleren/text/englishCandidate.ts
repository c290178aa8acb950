import { counted, duration, row } from '../../../explain/text/english/amounts.js'
import { labels } from '../../../explain/text/english/labels.js'
import { inARow } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import type { Route } from '../route.js'
import { englishCandidateBlock, englishCandidateQuestion } from './englishCandidateObstacles.js'
import { distanceText } from './englishDistanceText.js'
import type { CandidateRouteWords } from './routeWords.js'

function titleOf({ outcome, qualification, certificate }: Route): string {
  const name = plainText(certificate?.title ?? qualification.title)
  switch (outcome) {
    case 'praktijkverklaring':
      return `Praktijkverklaring (statement of practical skills) for a part of: ${name}`
    case 'certificate':
      return `Mbo certificate: ${name}`
    case 'diploma-bbl':
      return `Mbo diploma: ${name} (level ${qualification.level}), by working and going to school (BBL)`
    case 'diploma-derde-leerweg':
      return `Mbo diploma: ${name} (level ${qualification.level}), at your own pace (derde leerweg)`
  }
}

/** Sentences of a route for the person, in plain English. */
export const englishCandidate: CandidateRouteWords = {
  learn: 'What will you learn?',
  time: 'How long and how far?',
  result: 'What do you get?',
  later: 'What can you do after that?',
  blocks: 'Why is it not possible now?',
  questions: 'What do we not know yet?',
  proposal: [
    'This is a proposal. You decide together with your adviser.',
    'Is something not right? Tell your adviser.',
  ],
  verdicts: {
    possible: 'This is possible.',
    'to-verify': 'This may be possible. Below you read what we need to know first.',
    blocked: 'This is not possible now. Below you read why.',
  },
  explained: {
    praktijkverklaring: 'You get a praktijkverklaring. It is a paper that says what you learned at work.',
    certificate: 'You get an mbo certificate. It is a part of an mbo diploma. There are lessons and an exam.',
    'diploma-bbl': 'You get an mbo diploma. You work, go to school and take an exam.',
    'diploma-derde-leerweg': 'You get an mbo diploma. You work, take lessons and take an exam.',
  },

  title: titleOf,
  at: (company) => `At ${company} you can learn:`,
  onceOpen: (company) => `If that works out, you can learn at ${company}:`,
  known: (works) => `This you can do already, and it counts: ${inARow(works, row)}.`,
  school: (name) => `Your school is ${name}.`,
  exemption: 'That is less than a year of school. The school has to agree.',
  weeks: (weeks, availableMinutes) =>
    `It takes about ${counted(weeks, 'week')}, if you use all ${duration(availableMinutes)} a week that you can.`,
  atLeast: (minutes) => `Work and school together take at least ${duration(minutes)} a week.`,
  trip(name, trip) {
    const { minutes, means, estimated } = trip
    const time =
      minutes === undefined
        ? ''
        : `. The trip takes ${estimated === true && minutes > 0 ? 'about ' : ''}${duration(minutes)}${means === undefined ? '' : ` ${labels.transport[means]}`}`
    return `${name} is ${distanceText(trip)} from your home${time}.`
  },
  sign: (companies) =>
    `You, the ${companies === 1 ? 'company' : 'companies'} and the school make an agreement. All of you sign it.`,
  gained: (competences) => `After that you can also do: ${inARow(competences, row)}.`,
  opened: (titles) => `After that this work is possible, which it is not now: ${inARow(titles, row)}.`,
  openedPerhaps: (titles) =>
    `After that this work may be possible, which it is not now: ${inARow(titles, row)}. We need to know something first.`,
  better: (titles) => `After that this work fits you better: ${inARow(titles, row)}.`,
  rung({ outcome, title, remaining, now, blocks, entryMet }) {
    const kind = outcome === 'certificate' ? 'mbo certificate' : 'mbo diploma'
    const stillBlocked = now === 'no-leerbedrijf' || blocks.length > Number(entryMet)
    const left =
      remaining.length === 0
        ? 'For that you then have nothing new to learn at work'
        : `For that you then still learn ${counted(remaining.length, 'thing')} at work`
    return `It counts towards the ${kind} ${plainText(title)}. ${left}${entryMet ? '. With this diploma you may begin it' : ''}${stillBlocked ? (entryMet ? '. Something else must be solved then, too' : '. It is not possible yet') : ''}.`
  },
  step: ({ name, weeks }) =>
    `This may help: ${plainText(name.en)}${weeks === undefined ? '' : ` (about ${counted(weeks, 'week')})`}.`,
  block: englishCandidateBlock,
  question: englishCandidateQuestion,
}
