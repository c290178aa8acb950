import { type ResolvedInput, wrongOption } from './input.js'
import type { MeetingIssue, MeetingRecord } from './meetingIssue.js'
import { pairFacts } from './pairFacts.js'
import { readChoices } from './read/readChoices.js'
import { readEvent } from './read/readEvent.js'
import { readMatches, scoreAll } from './read/readFits.js'
import type { Notes } from './read/readPart.js'
import { readCandidates, readEmployers } from './read/readParticipants.js'
import { VacancyBook } from './read/readVacancies.js'
import type { Setting } from './setting.js'

/** The most pairs of a candidate and an employer: of 1000 by 100 the first plan takes half a minute, and it grows faster than they do. */
const MOST_PAIRS = 100_000

/**
 * Reads all that a plan is made of. Never throws for what is in a list.
 * @throws PassendError `invalid-record` for the event; `invalid-option` for lists that are too long; `open-hiring-is-not-ranked`.
 */
export function readSetting(input: ResolvedInput): {
  readonly setting: Setting
  readonly issues: readonly MeetingIssue[]
} {
  const issues: MeetingIssue[] = []
  const { seed, matcher, matches, leastFit, allowBsnLikeIds } = input
  const notes = (record: MeetingRecord): Notes => ({ record, issues, allowBsnLikeIds })
  const event = readEvent(input.event, seed, issues)
  const candidates = readCandidates(input.candidates, event, seed, notes('candidate'))
  const employers = readEmployers(input.employers, event, seed, new VacancyBook(matcher), notes('employer'))
  const count = candidates.length * employers.length
  if (count > MOST_PAIRS)
    throw wrongOption('candidates', `at most ${MOST_PAIRS} pairs of a candidate and an employer`, count)
  const said = readChoices(input.choices, candidates, employers, notes('choices'))
  const fits =
    matches !== undefined
      ? readMatches(matches, candidates, employers, notes('match'))
      : matcher === undefined
        ? []
        : scoreAll(matcher, candidates, employers, notes('candidate'))
  const pairs = pairFacts(candidates, employers, said, fits, leastFit)
  return { setting: { event, candidates, employers, pairs }, issues }
}
