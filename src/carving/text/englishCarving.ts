import { dayparts, decimal, duration } from '../../explain/text/english/amounts.js'
import { labels } from '../../explain/text/english/labels.js'
import type { CarvingWords, JobName } from './carvingWords.js'

const name = ({ title, id }: JobName): string => `${title} (${id})`
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

/** Carved functions in English. */
export const englishCarving: CarvingWords = {
  heading: (title, minutes, number) =>
    `${title}${number === undefined ? '' : ` ${number}`}: ${duration(minutes)} a week`,
  tasks: 'These tasks go to the new function',
  task: (label, minutes, from) => `${label}: ${duration(minutes)}, from ${name(from)}`,
  times: (parts) => `When: ${dayparts(parts)}`,
  freed: 'These hours come free',
  freedIn(job, minutes, scarcity) {
    const scarce =
      scarcity === undefined ? 'not known whether scarce' : scarcity === 0 ? 'not scarce' : `scarcity ${scarcity} of 10`
    return `${name(job)}: ${duration(minutes)} (${scarce})`
  },
  stays: 'This stays',
  staysOf: (job, { before, after }, keep) =>
    after === before
      ? `${name(job)}: stays at ${duration(after)}`
      : `${name(job)}: from ${duration(before)} to ${duration(after)}; keeps at least ${duration(keep)}`,
  other: (minutes) => `Work that no task names: ${duration(minutes)}, stays`,
  noLongerAsked: (asks) => `No longer needed: ${asks}`,
  language: (language, skill, before, after) =>
    `${language} ${skill} ${before}${after === undefined ? '' : ` (now ${after})`}`,
  load(load, before, after) {
    const unit = load === 'liftingKg' ? 'kg' : 'hours'
    return `${labels.loads[load]} ${decimal(before)} ${unit} (now ${decimal(after)})`
  },
  proof(proved) {
    if (proved === 'best') return 'This is the best function that these tasks can make.'
    if (proved === 'as-good-as-any') return 'No function of these tasks is worth more. Another may be worth as much.'
    return `Not everything was tried: at most ${proved} % better is possible.`
  },
  oneAfterAnother: 'The functions were made one after another: each is the best of what the earlier ones left.',
  end: {
    'as-many-as-asked': 'No more functions were looked for.',
    nobody: 'There are no candidates for whom to make a function.',
    'nothing-may-move': 'There are no tasks that may move and that their job can spare.',
    'too-few-hours': 'Too few hours are left for a function.',
    'none-possible': 'Within the bounds no function opens work and frees hours.',
    'not-found': 'No function was found. Not everything was tried.',
  },
  proposal: 'This is a proposal: employer, candidate and adviser decide together.',

  adviser: {
    worth: ({ eligible, toVerify, blocked }) =>
      `Opens work for ${people(eligible + toVerify)}: ${eligible} possible, ${toVerify} with something to verify first.${blocked === 0 ? '' : ` Not possible for ${people(blocked)}.`}`,
    blockedBy: (criteria) => `What stands in the way: ${criteria}`,
    person: (id, status, score) => `${id}: ${labels.statuses[status]}, score ${score} of 1000`,
    more: (count) => `and ${people(count)} more`,
    value: ({ opened, fit, hours, scarce, total }) =>
      `Worth ${total} points: ${opened} for people, ${fit} for tasks that fit, ${hours} for hours that fit, ${scarce} for scarce hours.`,
  },
  employer: {
    whom: (ids, count) => `Can be work for ${people(count)}: ${ids}`,
  },
  candidate: {
    heading: (minutes) => `New work, made of separate tasks. It is ${duration(minutes)} a week.`,
    fits: 'Does it suit you?',
    tasks: 'These are the tasks',
    task: (label, minutes) => `${label}: ${duration(minutes)} a week`,
    support: (kinds) => `At work there is: ${kinds}`,
    toVerify: 'We first need to know something before we can say that it is possible.',
    none: 'There is no tailored work for you now. We keep looking.',
    anyone: 'Does this work suit you? Talk about it with your adviser.',
  },
}
