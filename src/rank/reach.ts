import type { HeldJobs } from '../compile/heldJobs.js'
import type { Memos } from '../compile/memo.js'
import type { CodeColumn } from '../compile/segment.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import { limitColumnsOf, outcomes } from '../score/limitColumns.js'
import type { Effort } from '../steps/effort.js'
import type { Found } from '../steps/search.js'
import { look, type Seen } from './look.js'
import { jobRows, type PeopleAsking } from './rankHeld.js'
import type { RankingCounts } from './ranking.js'
import { inReportingOrder, type RankInput, requireFinder } from './rankPairs.js'
import type { RowRanking } from './rankRows.js'
import { reachRows } from './reachRows.js'
import { outcomesUnder, TO_VERIFY } from './standings.js'

/** A number for each criterion that has one. */
type ByCriterion = Readonly<Partial<Record<CriterionId, number>>>

/** A vacancy that steps would open. */
export interface ReachedVacancy {
  readonly vacancyId: string
  /** The ids of the instruments, in the order in which they can begin. */
  readonly steps: readonly string[]
  readonly effort: Effort
}

/** How far a person is from all vacancies that are held. */
export interface Reach {
  readonly candidateId: string
  readonly counts: RankingCounts
  /** How many blocked vacancies each criterion blocks; a vacancy counts once, under its first unmet limit, travel first. */
  readonly blockedBy: ByCriterion
  /** How many vacancies are to be verified because of each criterion; one that several leave open counts under each. */
  readonly toVerifyBy: ByCriterion
  /** The blocked vacancies that steps would open, in no order that means anything. */
  readonly reachable: readonly ReachedVacancy[]
}

/** Looks how far a person is from all jobs that are held. */
export function reachOf(person: Person, jobs: HeldJobs, askers: PeopleAsking, input: RankInput): Reach {
  const rows = jobRows(person, jobs, askers, input)
  const { asker, waivers, history, rangesOf, pairOf, likeness } = rows
  const { table } = jobs
  const { where: filter = {}, steps: bounds = {} } = input.options
  const handles = [...history.keys()].map((id) => jobs.handleOf(id)).filter((handle) => handle >= 0)
  const parts = table.parts()
  return table.working((workspace) => {
    const { seen, ...sight } = look({ asker, table, waivers, filter, history: handles, parts, rangesOf }, workspace)
    const finder = requireFinder(input.finder)
    const reached = reachRows({ asker, table, waivers, finder, bounds, pairOf, likeness }, seen, workspace.memos)
    return {
      candidateId: person.record.id,
      counts: { ...sight.counts, leftOut: sight.leftOut.length },
      blockedBy: inReportingOrder(sight.blockedBy),
      toVerifyBy: inReportingOrder(countUnknown(rows, seen, workspace.memos)),
      reachable: reached.map(({ place, row, found }) => ({
        vacancyId: jobs.idOf((seen[place] as Seen).part.segment.handles[row] as number),
        ...toldOf(found),
      })),
    }
  })
}

const toldOf = ({ trial, effort }: Found): Pick<ReachedVacancy, 'steps' | 'effort'> => ({
  steps: trial.rounds.flat().map(({ instrument }) => instrument.id),
  effort,
})

/** Of the rows that are to be verified how many each criterion leaves open. */
function countUnknown({ asker, held, waivers }: RowRanking<Job>, seen: readonly Seen[], memos: Memos) {
  const counts = new Map<CriterionId, number>()
  for (const { part, ranges, desk } of seen) {
    const columns = limitColumnsOf(asker, held.table, part)
    for (const id of new Set(columns.map((column) => column.id))) {
      const own = columns
        .filter((column) => column.id === id)
        .map((column) => ({ codes: column.codes as CodeColumn, memo: outcomesUnder(column, waivers, memos) }))
      let count = 0
      for (let range = 0; range < ranges.length; range += 2) {
        for (let row = ranges[range] as number; row < (ranges[range + 1] as number); row++) {
          if (desk.standing[row] !== TO_VERIFY) continue
          if (own.some(({ codes, memo }) => memo.of(codes[row] as number) === outcomes.unknown)) count++
        }
      }
      if (count > 0) counts.set(id, (counts.get(id) ?? 0) + count)
    }
  }
  return counts
}
