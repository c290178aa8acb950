import type { HeldJobs } from '../../compile/heldJobs.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import type { Context } from '../../prepare/context.js'
import type { Job } from '../../prepare/job.js'
import type { Person } from '../../prepare/person.js'
import { lookHowRowsStand } from '../../rank/lookHowRowsStand.js'
import { drawLot } from '../../rank/lottery.js'
import type { OpenHiringPlace } from '../../rank/openHiring.js'
import type { Audience, StandingOfRow } from '../../rank/pick.js'
import {
  type JobsAsking,
  jobRows,
  type PeopleAsking,
  peopleRows,
  type RankedHeld,
  rankHeldJobs,
  rankHeldPeople,
} from '../../rank/rankHeld.js'
import type { RankInput } from '../../rank/rankPairs.js'
import { ELIGIBLE, TO_VERIFY } from '../../rank/standings.js'
import type { Entry } from '../../rank/topLists.js'
import { jobAsking, personAsking } from '../../score/asker.js'
import { Askers } from '../../score/askers.js'
import type { Match } from '../../score/match.js'
import type { Region } from './region.js'
import { standingOfCriterion } from './standingCounts.js'

type History = readonly HistoryEntry[]

/** Asks for one record among all of the other side of a region. */
export class Asks {
  readonly #region: Region
  readonly #context: Context
  readonly #seed: string

  constructor(region: Region, context: Context, seed: string) {
    this.#region = region
    this.#context = context
    this.#seed = seed
  }

  /** Tells how people stand beside a job. */
  lookAtPeople(job: Job, stands: StandingOfRow): void {
    lookHowRowsStand(peopleRows(job, this.#region.people.held, this.#jobsAsking, this.#input([])), stands)
  }

  /** Tells how jobs stand beside a person with such a history. */
  lookAtJobs(person: Person, history: History, stands: StandingOfRow): void {
    lookHowRowsStand(jobRows(person, this.#region.jobs.held, this.#peopleAsking, this.#input(history)), stands)
  }

  /** Makes the list and the counts of a job anew. */
  rankPeople(job: Job, history: History, audience?: Audience): void {
    const { held, lists, counts } = this.#region.jobs
    const { id } = job.record
    const handle = held.handleOf(id)
    const ranked = rankHeldPeople(job, this.#region.people.held, this.#jobsAsking, this.#input(history), audience)
    const { matches } = ranked
    lists.put(
      handle,
      matches.map((match) => this.#entry(match, this.#region.people.held.handleOf(match.candidateId))),
    )
    counts.set(handle, ELIGIBLE, ranked.counts.eligible)
    counts.set(handle, TO_VERIFY, ranked.counts.toVerify)
    lists.bind(handle, counts.canBe(handle))
  }

  /** Makes the list and the counts of a person anew. */
  rankJobs(person: Person, history: History, audience?: Audience): RankedHeld {
    const { held, lists, counts } = this.#region.people
    const { id } = person.record
    const handle = held.handleOf(id)
    const input = this.#input(history)
    const ranked = rankHeldJobs(person, this.#region.jobs.held, this.#peopleAsking, input, audience)
    lists.put(
      handle,
      ranked.matches.map((match) => this.#entry(match, this.#region.jobs.held.handleOf(match.vacancyId))),
    )
    counts.set(handle, ELIGIBLE, ranked.counts.eligible)
    counts.set(handle, TO_VERIFY, ranked.counts.toVerify)
    for (const [criterion, standing] of standingOfCriterion)
      if (criterion !== 'travel') counts.set(handle, standing, ranked.blockedBy[criterion] ?? 0)
    lists.bind(handle, counts.canBe(handle))
    return ranked
  }

  #entry({ candidateId, vacancyId, status, score, demand, wish, range }: Match, who: number): Entry {
    const lot = drawLot(this.#seed, candidateId, vacancyId)
    return { who, toVerify: status === 'to-verify', score, demand, wish, ...range, lot }
  }

  /** Each asks once: remembered, they would only be in the way. */
  get #peopleAsking(): PeopleAsking {
    return new Askers(this.#context, personAsking)
  }

  get #jobsAsking(): JobsAsking {
    return new Askers(this.#context, jobAsking)
  }

  #input(history: History): RankInput {
    const [context, seed] = [this.#context, this.#seed]
    return { context, seed, options: { limit: this.#region.jobs.lists.room, history: [...history] } }
  }

  /** The places of open hiring that a person is shown, of these jobs alone. */
  openPlaces(person: Person, open: HeldJobs, history: History): readonly OpenHiringPlace[] {
    return rankHeldJobs(person, open, this.#peopleAsking, this.#input(history)).openHiring
  }
}
