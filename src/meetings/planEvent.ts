import { describe, keyText } from '../domain/issue.js'
import { PassendError } from '../errors.js'
import type { TextLanguage } from '../explain/text/textLanguage.js'
import { type MeetingsInput, wrongOption } from './input.js'
import type { MeetingIssue } from './meetingIssue.js'
import type { MeetingPlan } from './plan.js'
import { planMeetings } from './planMeetings.js'
import { type MeetingSheetsOptions, meetingSheets } from './sheets/meetingSheets.js'
import { renderMeetings } from './text/renderMeetings.js'

/** The keys of a file of an event: as those of `MeetingsInput`, and `choices` may be left out. */
const keys = ['event', 'candidates', 'employers', 'choices'] as const

/** What an event is planned with beside its file, and the language of what is written. */
export type PlanEventOptions = Omit<MeetingsInput, (typeof keys)[number]> & {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
}

/** All that comes of an event. */
export interface PlannedEvent {
  readonly plan: MeetingPlan
  /** For who organises it. It tells refusals: not for the hall. */
  readonly text: string
  /** One HTML page to print for each of the readers. */
  readonly sheets: Readonly<Record<MeetingSheetsOptions['for'], string>>
}

/**
 * Plans an event from what one JSON file holds, `{ event, candidates, employers, choices }`, and puts the plan on paper. A key that
 * a file of an event does not have is an issue; the options are never read from the file.
 * @throws PassendError `invalid-record` if it is no object; else as `planMeetings`.
 */
export function planEvent(file: unknown, given: PlanEventOptions = {}): PlannedEvent {
  if (typeof given !== 'object' || given === null) throw wrongOption('options', 'an object', given)
  const { language = 'nl', ...options } = given
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new PassendError(
      'invalid-record',
      `The file of the event is not valid: expected an object, got ${describe(file)}.`,
      `Give one object with ${keys.join(', ')}.`,
    )
  const { event, candidates, employers, choices } = file as MeetingsInput
  const read = { event, candidates, employers, ...(choices !== undefined && { choices }) }
  const { issues, ...rest } = planMeetings({ ...options, ...read })
  const plan = { ...rest, issues: [...strayKeys(file), ...issues] }
  const sheets = (readers: MeetingSheetsOptions['for']) => meetingSheets(plan, { language, for: readers })
  return {
    plan,
    text: renderMeetings(plan, { language }),
    sheets: { candidates: sheets('candidates'), employers: sheets('employers'), hall: sheets('hall') },
  }
}

/** The most keys that are told as issues. */
const MOST_STRAY = 50

const strayKeys = (file: object): MeetingIssue[] =>
  Object.keys(file)
    .filter((key) => !keys.some((known) => known === key))
    .slice(0, MOST_STRAY)
    .map((key) => ({
      code: 'unknown-key',
      severity: 'warning',
      record: 'event',
      index: 0,
      path: keyText(key),
      expected: `one of ${keys.join(', ')}`,
      got: `key ${keyText(key)}, passed over`,
    }))
