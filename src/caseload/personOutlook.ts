import type { Policy } from '../domain/policy.js'
import type { Matcher } from '../matcher.js'
import { compareLots, drawLot } from '../rank/lottery.js'
import type { Match } from '../score/match.js'
import { compareEffort } from '../steps/effort.js'
import type { Instruments } from '../steps/instruments.js'
import { type CloseLook, nearestFirst } from './closeLook.js'
import { effortOfOne } from './effortOfOne.js'
import { fittingOf } from './fitting.js'
import { hasProfile } from './hasProfile.js'
import { MissingTally } from './missingTally.js'
import type { Outlook } from './outlook.js'
import type { BestStep, Directions, PersonOutlook, ShownVacancy, WorkCounts } from './personReport.js'
import { staleSince } from './staleness.js'
import type { VacancyNotes } from './vacancyNotes.js'

/** How many vacancies and questions are told of one person. */
const MOST_VACANCIES = 3
const MOST_QUESTIONS = 5

/** What the report says of one person. */
export function personOutlook(
  outlook: Outlook,
  { explanations, basedOn }: CloseLook,
  directions: Directions,
  matcher: Matcher,
  notes: VacancyNotes,
  instruments: Instruments,
): PersonOutlook {
  const { person, blockedBy, toVerifyBy } = outlook
  const missing = new MissingTally(matcher.policy)
  for (const explanation of explanations) missing.add(explanation)
  const [best] = outlook.open
  const bestStep = bestStepOf(outlook, instruments, matcher.policy)
  const stale = staleSince(person.record, matcher)
  return {
    candidateId: person.id,
    hasProfile: hasProfile(person.record),
    counts: workCounts(outlook),
    ...(best && { bestScore: best.score }),
    blockedBy,
    toVerifyBy,
    ...(bestStep && { bestStep }),
    ...shownVacancies(outlook, matcher, notes),
    ask: missing.list('candidate').slice(0, MOST_QUESTIONS),
    ...(stale && { stale }),
    directions,
    basedOn,
  }
}

/** Where all vacancies stand for somebody. */
function workCounts({ counts: { blocked, ...others }, reachable, oneStep }: Outlook): WorkCounts {
  const { eligible, toVerify, openHiring, leftOut, filtered } = others
  return {
    eligible,
    toVerify,
    oneStep: oneStep.size,
    moreSteps: reachable.size - oneStep.size,
    outOfReach: blocked - reachable.size,
    openHiring,
    leftOut,
    filtered,
  }
}

/** The one step that opens most; then the one of least effort; then the order of the catalogue. */
function bestStepOf(outlook: Outlook, { steps }: Instruments, policy: Pick<Policy, 'unknown'>): BestStep | undefined {
  const ways = steps.flatMap((step): BestStep[] => {
    const opened = outlook.alone.get(step.id) ?? []
    if (opened.length === 0) return []
    const { id: instrument, name } = step
    const fitting = fittingOf(opened, outlook, policy)
    return [{ instrument, name, opens: opened.length, fitting, effort: effortOfOne(step) }]
  })
  return ways.sort((a, b) => b.opens - a.opens || compareEffort(a.effort, b.effort))[0]
}

/** The best that are open, and the best of those that steps would open. */
function shownVacancies(
  outlook: Outlook,
  { seed }: Matcher,
  notes: VacancyNotes,
): Pick<PersonOutlook, 'vacancies' | 'near'> {
  const shown = ({ vacancyId, status, score }: Match): ShownVacancy => {
    const { title, employerId } = notes.of(vacancyId)
    return { vacancyId, title, employerId, status, score }
  }
  const { open, before, oneStep } = outlook
  const near = nearestFirst(outlook, seed)
    .map((one) => ({ ...one, match: before.get(one.vacancyId) as Match, isFar: !oneStep.has(one.vacancyId) }))
    .sort((a, b) => Number(a.isFar) - Number(b.isFar) || b.match.score - a.match.score)
  return {
    vacancies: open.slice(0, MOST_VACANCIES).map(shown),
    near: near.slice(0, MOST_VACANCIES).map(({ match, steps }) => ({ ...shown(match), steps })),
  }
}

/**
 * The order of people: those for whom least is open first, equal ones by the lot that the seed draws for them, so that nobody
 * stands at an end because of an id; the id is the last resort between two equal lots. An order of attention, not of quality.
 */
export function inOrderOfAttention(people: readonly PersonOutlook[], seed: string): PersonOutlook[] {
  const openTo = ({ counts }: PersonOutlook) => counts.eligible + counts.toVerify
  return people
    .map((person) => ({ person, lot: drawLot(seed, person.candidateId, '') }))
    .sort(
      (a, b) =>
        openTo(a.person) - openTo(b.person) ||
        compareLots(a.lot, b.lot) ||
        (a.person.candidateId < b.person.candidateId ? -1 : 1),
    )
    .map(({ person }) => person)
}
