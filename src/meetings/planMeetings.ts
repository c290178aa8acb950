import { engineVersion } from '../version.js'
import { daysOf } from './days.js'
import { explainImpossible } from './impossible.js'
import { type MeetingsInput, resolveInput } from './input.js'
import { levels, type Objective } from './objective.js'
import type { MeetingPlan, MeetingProof } from './plan.js'
import { plannedMeetings } from './plannedMeetings.js'
import { problemOf } from './problemOf.js'
import { readSetting } from './readSetting.js'
import { Effort } from './solve/effort.js'
import { search } from './solve/search.js'
import { tableDays, tablesOf } from './tablesOf.js'

/** How many steps the explanation of what is impossible may take, for each step that the search may take. */
const STEPS_TO_EXPLAIN = 5

/**
 * Plans who meets whom at an event, at which table and in which round. What people and employers choose comes first, and fit only
 * fills; `Objective` says what counts before what. Nobody is at two tables at once or meets the same one twice, nobody meets whom
 * either side refused, tables hold their seats and have what somebody needs. Work that hires openly is never scored: people may choose
 * to hear about it, and nobody is sent. The plan is the best there is, or says how much better one could be; where somebody must have
 * fewer meetings than they should, it says why. It does not depend on the order in which records come. A proposal: people decide.
 * @throws PassendError `invalid-option`; `invalid-record` for the event; `open-hiring-is-not-ranked` for matches with such a vacancy.
 */
export function planMeetings(given: MeetingsInput): MeetingPlan {
  const input = resolveInput(given)
  const { setting, issues } = readSetting(input)
  const posed = problemOf(setting)
  const effort = new Effort(input.maxSteps)
  const { held, objective, bound, exact } = search(posed.problem, { waits: true }, effort)
  const tableOf = tablesOf(setting, posed, held)
  const meetings = plannedMeetings(setting, posed, held, tableOf)
  const { candidates, employers } = daysOf(setting, tableOf, meetings)
  const { id, title, location, date, rounds } = setting.event
  const lacking = [
    ...candidates
      .filter((day) => day.lacking > 0)
      .map((day) => ({ part: 'least', of: 'candidate', id: day.id }) as const),
    ...employers
      .filter((day) => day.lacking > 0)
      .map((day) => ({ part: 'least', of: 'employer', id: day.id }) as const),
  ]
  const { matcher } = input
  const isScored = matcher !== undefined && input.matches === undefined
  return {
    event: {
      id,
      ...(title !== undefined && { title }),
      ...(location !== undefined && { location }),
      ...(date !== undefined && { date }),
    },
    meetings,
    rounds: rounds.map((round) => ({ ...round, meetings: meetings.filter((one) => one.round === round.round) })),
    tables: tableDays(setting, tableOf, meetings),
    candidates,
    employers,
    objective,
    proof: proofOf(objective, bound, exact, effort.done),
    impossible: bound.lacking > 0 ? explainImpossible(setting, lacking, input.maxSteps * STEPS_TO_EXPLAIN) : [],
    issues,
    leastFit: input.leastFit,
    seed: input.seed,
    engineVersion,
    ...(isScored && { policy: matcher.policyStamp, taxonomy: matcher.taxonomy.stamp }),
    ...(isScored && matcher.asOf !== undefined && { asOf: matcher.asOf }),
  }
}

function proofOf(objective: Objective, bound: Objective, exact: boolean, steps: number): MeetingProof {
  const [first] = levels.filter(([level]) => objective[level] !== bound[level])
  if (exact || first === undefined) return { exact, bound, steps }
  const [level] = first
  return { exact, bound, gap: { level, amount: Math.abs(objective[level] - bound[level]) }, steps }
}
