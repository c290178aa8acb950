import { counted, duration, row } from '../../../explain/text/english/amounts.js'
import { labels } from '../../../explain/text/english/labels.js'
import { inARow } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import type { Outcome } from '../outcome.js'
import type { Leerbaan, Route, Standing } from '../route.js'
import { englishAdviserBlock, englishAdviserQuestion } from './englishAdviserObstacles.js'
import { tripText } from './englishTripText.js'
import type { AdviserRouteWords, BlockWords } from './routeWords.js'

const outcomes: Readonly<Record<Outcome, string>> = {
  praktijkverklaring: 'praktijkverklaring',
  certificate: 'mbo certificate',
  'diploma-bbl': 'mbo diploma by BBL',
  'diploma-derde-leerweg': 'mbo diploma by the derde leerweg',
}

const shortBlocks: BlockWords = {
  'recognition-missing': 'recognition missing',
  'no-praktijkopleider': 'no praktijkopleider with time',
  'no-place': 'no place at the company',
  'no-school': 'no school',
  'too-far': 'too far',
  'entry-requirement': 'entry requirement',
  'hours-too-many': 'too many hours',
  'not-covered': 'not everything can be learned',
  'certificate-not-valid': 'certificate not valid',
  'nothing-left-to-learn': 'nothing left to learn',
}

const works = (count: number): string => (count === 1 ? '1 werkproces' : `${count} werkprocessen`)
const list = (items: readonly string[]): string => items.join('; ')

const standingText = (standing: Standing): string =>
  standing.status === 'open-hiring'
    ? 'hires openly, no score'
    : `${labels.statuses[standing.status]}, score ${standing.score}`

/** A standing inside a sentence: `"kan nu niet" (290)`. */
const changeText = (standing: Standing): string =>
  standing.status === 'open-hiring'
    ? standingText(standing)
    : `"${labels.statuses[standing.status]}" (${standing.score})`

function titleOf({ outcome, qualification, certificate, candidateId }: Route): string {
  const { title, crebo, level } = qualification
  const of = `${plainText(title)} (crebo ${crebo}, mbo ${level})`
  const what = certificate === undefined ? of : `${plainText(certificate.title)} (${certificate.id}), part of ${of}`
  return `Route to ${outcomes[outcome]}: ${what}, for candidate ${plainText(candidateId)}`
}

/** Talking points of a route for an adviser, in English. */
export const englishAdviser: AdviserRouteWords = {
  learn: 'Learning',
  time: 'Time',
  jobs: 'Leerbanen at this company',
  blocks: 'Blocked by',
  steps: 'Step that can open this route',
  verify: 'To verify',
  gain: 'What it brings',
  rungs: 'Counts towards',
  sign: 'To sign: candidate, leerbedrijf and school',
  today: 'These are vacancies of today: examples of work that fits better then',
  notFewest: 'There are too many companies to try all combinations: fewer companies may be enough',
  proposal: 'This is a proposal: a person decides and says why.',

  title: titleOf,
  verdict({ status, blocks, steps }) {
    if (status === 'possible') return 'Possible.'
    if (status === 'to-verify') return 'Possible, but check something first.'
    const opens = steps.length > 0 ? '. A step can open the route' : ''
    return `Not possible now: ${counted(blocks.length, 'block')}${opens}.`
  },
  at: (company, trip, covers) =>
    `${company}${tripText(trip)}: ${covers.length === 0 ? 'no werkprocessen to learn now' : list(covers)}`,
  known: (known) => `Counts already: ${list(known)}`,
  share: (covered, needed) => `Covers ${covered} of the ${works(needed)} still needed`,
  remaining: (left) => `Remains: ${list(left)}`,
  notRecognised: (left) => `Occurs in the work, not recognised: ${list(left)}`,
  school: (name, trip) => `School: ${name}${tripText(trip)}`,
  exemption: 'Less than a year of school: only if the school exempts from what is mastered already',
  duration({ practiceHours, lessonHours, weeks, availableMinutes }) {
    if (practiceHours === undefined) return 'Duration cannot be told: the hours of a werkproces are not known'
    const lessons = lessonHours === undefined ? '' : ` and ${counted(lessonHours, 'hour')} of lessons`
    const hours = `Usually ${counted(practiceHours, 'hour')} of practice${lessons}`
    return weeks === undefined || availableMinutes === undefined
      ? hours
      : `${hours}: ${counted(weeks, 'week')} at ${duration(availableMinutes)} a week`
  },
  hours({ neededMinutes, availableMinutes }) {
    const can =
      availableMinutes === undefined
        ? 'Hours of the candidate: not known'
        : `Candidate can at most ${duration(availableMinutes)} a week`
    return neededMinutes === undefined
      ? can
      : `${can}; BBL asks at least ${duration(neededMinutes)} a week, practice and lessons together`
  },
  job: (job: Leerbaan) =>
    `${plainText(job.title)} (${job.vacancyId}): ${standingText(job)}${job.namesIt ? '' : '; the vacancy names no crebo'}`,
  block: englishAdviserBlock,
  step: ({ name, instrument, leerbedrijven, weeks, cost }, nameOf) =>
    [
      `${plainText(name.en)} (${instrument}) for ${inARow(leerbedrijven.map(nameOf), row)}`,
      ...(weeks === undefined ? [] : [counted(weeks, 'week')]),
      ...(cost === undefined ? [] : [cost.min === cost.max ? `${cost.min} euros` : `${cost.min} to ${cost.max} euros`]),
    ].join(', '),
  question: englishAdviserQuestion,
  gained: (competences) => `New competences: ${inARow(competences, row)}`,
  opened({ title, vacancyId, before, after }) {
    const name = `${plainText(title)} (${vacancyId})`
    return before.status === after.status
      ? `${name}: score ${before.score} becomes ${after.score}`
      : `${name}: from ${changeText(before)} to ${changeText(after)}`
  },
  rung({ outcome, crebo, title, certificate, remaining, now, blocks, entryMet }) {
    const name = `${outcomes[outcome]} ${plainText(title)} (${certificate ?? `crebo ${crebo}`})`
    const left = remaining.length === 0 ? 'all werkprocessen covered then' : `then ${works(remaining.length)} left`
    if (now === 'no-leerbedrijf') return `${name}: ${left}; no leerbedrijf known now`
    if (now === 'blocked')
      return `${name}: ${left}; blocked now by ${inARow(
        blocks.map((code) => shortBlocks[code]),
        row,
      )}${entryMet ? '. This diploma meets the entry requirement' : ''}`
    return `${name}: ${left}; ${now === 'possible' ? 'possible' : 'possible, check something first,'} already now`
  },
}
