import type { Candidate, MatcherOptions, Ranking, RankOptions, Vacancy } from 'passend'
import { resolveMatcherOptions } from '../../src/matcherOptions.js'
import { createContext } from '../../src/prepare/context.js'
import { prepareJob } from '../../src/prepare/job.js'
import { preparePerson } from '../../src/prepare/person.js'
import { type RankedPairs, rankJobs, rankPeople } from '../../src/rank/rankPairs.js'
import { StepFinder } from '../../src/steps/stepFinder.js'

/** Ranks records as they were read, pair by pair: what every faster path must equal. */
export function plainPath(options: MatcherOptions, candidates: readonly Candidate[], vacancies: readonly Vacancy[]) {
  const resolved = resolveMatcherOptions(options)
  const context = createContext(resolved)
  const people = new Map(candidates.map((record) => [record.id, preparePerson(record, context)]))
  const jobs = new Map(vacancies.map((record) => [record.id, prepareJob(record, context)]))
  const finder = new StepFinder(resolved.instruments, context)
  const input = (rank: RankOptions) => ({ context, seed: resolved.seed, options: rank, finder })
  return {
    rankVacancies(id: string, rank: RankOptions = {}): RankedPairs {
      const person = people.get(id)
      if (person === undefined) throw new Error(`nobody is called ${id}`)
      return rankJobs(person, jobs.values(), input(rank))
    },
    rankCandidates(id: string, rank: RankOptions = {}): RankedPairs {
      const job = jobs.get(id)
      if (job === undefined) throw new Error(`no vacancy is called ${id}`)
      return rankPeople(job, people.values(), input(rank))
    },
  }
}

/** What a ranking says but for the stamps. */
export const core = ({
  matches,
  openHiring,
  leftOut,
  counts,
  blockedBy,
  reachable,
}: RankedPairs | Ranking): RankedPairs => ({
  matches,
  openHiring,
  leftOut,
  counts,
  blockedBy,
  ...(reachable !== undefined && { reachable }),
})
