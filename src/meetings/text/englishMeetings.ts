import { day, row } from '../../explain/text/english/amounts.js'
import { inARow } from '../../explain/text/line.js'
import type { UnmetReason } from '../plan.js'
import type { FeatureWords, MeetingWords } from './meetingWords.js'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const meetings = (count: number) => counted(count, 'meeting', 'meetings')
const list = (names: readonly string[]): string => inARow(names, row)
/** All of them: a round that is left out would say something else. */
const numbers = (rounds: readonly number[]): string =>
  rounds.length < 2 ? rounds.join('') : `${rounds.slice(0, -1).join(', ')} ${row.and} ${rounds.at(-1)}`

/** What tables have, in English. */
export const englishFeatures: FeatureWords = {
  'sit-down': 'a place to sit',
  quiet: 'a quiet place',
  wheelchair: 'room for a wheelchair',
}

const reasons: Readonly<Record<UnmetReason, string>> = {
  refused: 'one of the two does not want to (do not pass this on)',
  blocked: 'the work cannot be now, and only one side chose',
  'no-common-round': 'they are never there together',
  'no-table': 'the employer has no table that suits',
  'no-room': 'there was no room left',
}

/** A plan of meetings in English, for who organises it. */
export const englishMeetings: MeetingWords = {
  title: 'Meetings',
  day,
  about: ({ candidates, employers, rounds, meetings: held }) =>
    `${counted(candidates, 'candidate', 'candidates')}, ${counted(employers, 'employer', 'employers')}, ${counted(rounds, 'round', 'rounds')}, ${meetings(held)}.`,
  proposal: 'This is a proposal. People decide for themselves whether they go.',
  why: 'Why these meetings',
  because: (because, count) =>
    ({
      'both-chose': `${meetings(count)}: both sides chose each other.`,
      'candidate-chose': `${meetings(count)}: the candidate chose the employer.`,
      'employer-chose': `${meetings(count)}: the employer chose the candidate.`,
      fit: `${meetings(count)}: filled in, since the work fits.`,
    })[because],
  toVerify: (count) => `With ${meetings(count)} of those something is still to be asked.`,
  openHiring: (count) =>
    `${meetings(count)}: about open hiring. Nothing is scored there, and only the candidate chooses.`,
  blocked: (candidate, employer) =>
    `${candidate} and ${employer} chose each other, but the work cannot be now. Say beforehand what is in the way.`,
  enough: 'Everybody has the least number of meetings.',
  tooFew: 'Too few meetings',
  lacks: (who, has, least) => `${who}: ${has} of ${least}.`,
  noTable: (who) => `${who} has no table.`,
  impossible: 'Why more cannot be',
  part: ({ part, number = 0, rounds = [], needs = [], tableId = '' }, who, others) => {
    const [all, several] = [list(who), who.length > 1]
    switch (part) {
      case 'least':
        return several
          ? `${all} must each have at least ${meetings(number)}`
          : `${all} must have at least ${meetings(number)}`
      case 'most':
        return several ? `${all} each want at most ${meetings(number)}` : `${all} wants at most ${meetings(number)}`
      case 'rounds':
        if (rounds.length === 0) return `${all} cannot be there in any round`
        return `${all} can only be there in round ${numbers(rounds)}`
      case 'refusals':
        return `${all} ${several ? 'do' : 'does'} not want to talk with ${list(others)}`
      case 'needs':
        return `${all} ${several ? 'each need' : 'needs'} a table with: ${list(needs.map((need) => englishFeatures[need]))}`
      case 'grounds':
        return others.length === 0
          ? `No work fits ${all}, and nobody chose`
          : `For ${all} only work of ${list(others)} fits, or they chose each other`
      case 'table':
        return `${all} sits at ${tableId}`
    }
  },
  given: ({ rounds, tables, employers }) =>
    `There are ${counted(rounds, 'round', 'rounds')}, ${counted(tables, 'table', 'tables')} and ${counted(employers, 'employer', 'employers')}.`,
  atMost: (who, count) => `So ${who} can have at most ${meetings(count)}.`,
  short: (count) => `Together they always lack at least ${meetings(count)}.`,
  notExplained: 'That more cannot be was proved. The reason is too large to tell here.',
  notProved: 'Whether more is possible was not proved.',
  unmet: 'Choices that were not met',
  notMet: (who, whom, reason) => `${who} chose ${whom}: ${reasons[reason]}.`,
  waits: 'Waiting between meetings',
  waiting: (who, rounds) => `${who}: in round ${numbers(rounds)}.`,
  proof: 'How sure is this?',
  exact: 'There is no better plan. That was proved.',
  gap: (level, amount) =>
    ({
      lacking: `Perhaps ${meetings(amount)} fewer need be lacking. That was not found out.`,
      unevenness: 'Perhaps what is lacking can be divided more fairly. That was not found out.',
      mutual: `Perhaps at most ${meetings(amount)} more that both sides chose can be. That was not found out.`,
      choices: `Perhaps more choices can be met: at most ${amount} points more. That was not found out.`,
      fit: `The choices are the best. Perhaps what is filled in can be better: at most ${amount} points. That was not found out.`,
      waits: `There are no better meetings: that was proved. Perhaps people can wait less: at most ${counted(amount, 'round', 'rounds')} less.`,
    })[level],
  issues: (count) => `${counted(count, 'thing is', 'things are')} not right in what was given: see issues.`,
}
