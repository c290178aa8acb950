import { section } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import { type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import type { MeetingPlan } from '../plan.js'
import { conflictText } from './conflictText.js'
import { dutchMeetings } from './dutchMeetings.js'
import { englishMeetings } from './englishMeetings.js'
import type { MeetingWords } from './meetingWords.js'

/** How a plan is told. */
export interface RenderMeetingsOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
}

const words: Readonly<Record<TextLanguage, MeetingWords>> = { nl: dutchMeetings, en: englishMeetings }

/**
 * Tells a plan in short, for who organises the event: why these meetings, who has too few and why, which choices were not met, who
 * waits, and how sure it is. Line by line, without markup, and with every name made plain. It tells refusals: it is not for the hall.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function renderMeetings(plan: MeetingPlan, { language = 'nl' }: RenderMeetingsOptions = {}): string {
  const told = words[tongueOf(language).language]
  const names = new Map(plan.employers.map(({ id, name }) => [id, name === undefined ? id : plainText(name)]))
  const nameOf = (id: string) => names.get(id) ?? id
  const { title, date, location } = plan.event
  const where = [
    title === undefined ? plan.event.id : plainText(title),
    date && told.day(date),
    location && plainText(location),
  ]
  const counts = {
    candidates: plan.candidates.length,
    employers: plan.employers.length,
    tables: plan.tables.length,
    rounds: plan.rounds.filter(({ isBreak }) => !isBreak).length,
    meetings: plan.meetings.length,
  }
  const everybody = [...plan.candidates, ...plan.employers]
  const lacking = everybody.filter((day) => day.lacking > 0)
  const conflicts = plan.impossible.map((conflict) =>
    conflictText(conflict, told, (of, id) => (of === 'employer' ? nameOf(id) : id), counts),
  )
  return [
    `${told.title}: ${where.filter(Boolean).join(', ')}`,
    told.about(counts),
    told.proposal,
    ...section(told.why, whyText(plan, told, nameOf)),
    ...(lacking.length === 0
      ? ['', told.enough]
      : section(
          told.tooFew,
          lacking.map(({ id, meetings, least }) => told.lacks(nameOf(id), meetings.length, least)),
        )),
    ...plan.employers.filter(({ tableId }) => tableId === undefined).map(({ id }) => told.noTable(nameOf(id))),
    ...section(told.impossible, lacking.length === 0 ? [] : whyNotMore(plan, conflicts, told)),
    ...section(
      told.unmet,
      everybody.flatMap(({ id, unmet }) => unmet.map((one) => told.notMet(nameOf(id), nameOf(one.id), one.reason))),
    ),
    ...section(
      told.waits,
      plan.candidates.filter(({ waits }) => waits.length > 0).map(({ id, waits }) => told.waiting(id, waits)),
    ),
    ...section(told.proof, [
      plan.proof.gap === undefined ? told.exact : told.gap(plan.proof.gap.level, plan.proof.gap.amount),
    ]),
    ...(plan.issues.length === 0 ? [] : ['', told.issues(plan.issues.length)]),
  ].join('\n')
}

/** Why more cannot be, whether more could be, or both. */
function whyNotMore({ objective, proof }: MeetingPlan, conflicts: readonly string[], words: MeetingWords): string[] {
  if (proof.bound.lacking < objective.lacking) return [...conflicts, words.notProved]
  return conflicts.length > 0 ? [...conflicts] : [words.notExplained]
}

function whyText({ meetings }: MeetingPlan, words: MeetingWords, nameOf: (id: string) => string): string[] {
  const kinds = (['both-chose', 'candidate-chose', 'employer-chose', 'fit'] as const).flatMap((because) => {
    const count = meetings.filter((meeting) => meeting.because === because).length
    return count === 0 ? [] : [words.because(because, count)]
  })
  const toVerify = meetings.filter((meeting) => meeting.toVerify).length
  const open = meetings.filter(({ about }) => about?.openHiring).length
  return [
    ...kinds,
    ...(toVerify === 0 ? [] : [words.toVerify(toVerify)]),
    ...(open === 0 ? [] : [words.openHiring(open)]),
    ...meetings
      .filter(({ blocked }) => blocked)
      .map(({ candidateId, employerId }) => words.blocked(candidateId, nameOf(employerId))),
  ]
}
