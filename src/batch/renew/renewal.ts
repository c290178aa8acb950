import { setImmediate } from 'node:timers/promises'
import { HeldJobs } from '../../compile/heldJobs.js'
import type { Candidate } from '../../domain/candidate.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import type { Vacancy } from '../../domain/vacancy.js'
import type { Context } from '../../prepare/context.js'
import { type Job, prepareJob } from '../../prepare/job.js'
import { type Person, preparePerson } from '../../prepare/person.js'
import { hiresOpenly } from '../../rank/openHiring.js'
import { ELIGIBLE, TO_VERIFY } from '../../rank/standings.js'
import { historyByCandidate, historyByVacancy } from '../history.js'
import type { Came } from '../intake.js'
import { Asks } from './asks.js'
import { byPlace } from './byPlace.js'
import type { ChangeCounts, Changes } from './changes.js'
import { openPlacesText } from './openPlacesText.js'
import type { Region } from './region.js'

/** After how many askers others get a turn, and an abort is noticed. */
const TURN = 64

/** What a renewal is made with. */
export interface Renewing {
  /** As the run before left it, with room for the records that are new. */
  readonly region: Region
  readonly jobs: Changes<Vacancy>
  readonly people: Changes<Candidate>
  readonly history: readonly HistoryEntry[]
  readonly context: Context
  readonly seed: string
  /** How many a ranking shows. */
  readonly limit: number
  readonly signal: AbortSignal | undefined
  /** Told now and then how many pairs were looked at, of how many. */
  progress(done: number, total: number): void
}

/** What was renewed. */
export interface Renewed {
  readonly candidates: ChangeCounts
  readonly vacancies: ChangeCounts
  /** Lists of records that are the same that had to be made afresh. */
  readonly lists: number
}

/**
 * Brings a region up to date: what the old version of a record gave to the other side is taken away, what the new one gives is
 * added. What no change can touch stays as it is.
 */
export async function renew(renewing: Renewing): Promise<Renewed> {
  return new Renewal(renewing).run()
}

class Renewal {
  readonly #with: Renewing
  readonly #region: Region
  readonly #asks: Asks
  readonly #historyBefore: ReadonlyMap<string, readonly HistoryEntry[]>
  readonly #history: ReadonlyMap<string, readonly HistoryEntry[]>
  /** By handle whether the old version of a record is no more, of both sides. */
  readonly #jobLeaves: Uint8Array
  readonly #personLeaves: Uint8Array
  /** By handle of a person whether their places of open hiring may be others now. */
  readonly #seesOpen: Uint8Array
  #done = 0
  #total = 0
  #lists = 0

  constructor(renewing: Renewing) {
    const { region, history, context, seed } = renewing
    this.#with = renewing
    this.#region = region
    this.#asks = new Asks(region, context, seed)
    this.#historyBefore = historyByCandidate(region.history)
    this.#history = historyByCandidate(history)
    this.#jobLeaves = new Uint8Array(region.jobs.lists.lists)
    this.#personLeaves = new Uint8Array(region.people.lists.lists)
    this.#seesOpen = new Uint8Array(region.people.lists.lists)
  }

  async run(): Promise<Renewed> {
    const { jobs, people } = this.#with
    const vacancies = jobs.counts()
    const candidates = people.counts()
    const newJobs = new Map(jobs.touched())
    const goneJobs = jobs.gone()
    const newPeople = this.#touchedPeople(new Set([...newJobs.keys(), ...goneJobs]))
    const oldJobs = this.#takeOutJobs([...newJobs.keys(), ...goneJobs])
    const oldPeople = this.#takeOutPeople([...newPeople.keys(), ...people.gone()])
    this.#total =
      (oldJobs.length + newJobs.size) * this.#region.people.held.size +
      (oldPeople.length + newPeople.size) * this.#region.jobs.held.size
    await this.#each(byPlace(oldJobs), this.#region.people, (job) => this.#takeAwayJob(job))
    await this.#each(byPlace(oldPeople), this.#region.jobs, (person) => this.#takeAwayPerson(person))
    this.#strike()
    await this.#addJobs(goneJobs, newJobs)
    await this.#addPeople(people.gone(), newPeople)
    await this.#showOpen()
    await this.#makeAfresh()
    return { candidates, vacancies, lists: this.#lists }
  }

  /**
   * The people who are to ask anew: whoever is new or changed, has another history, or has one with a vacancy that is touched. So
   * whoever is not among them has no pair that is left out with any vacancy that is.
   */
  #touchedPeople(jobs: ReadonlySet<string>): Map<string, Came<Candidate> | undefined> {
    const touched = new Map<string, Came<Candidate> | undefined>()
    for (const [id, { came }] of this.#with.people.finals()) {
      if (came !== undefined) touched.set(id, came)
      else if (this.#hasOtherHistory(id, jobs)) touched.set(id, undefined)
    }
    return touched
  }

  #hasOtherHistory(id: string, jobs: ReadonlySet<string>): boolean {
    const [before, now] = [this.#historyBefore.get(id) ?? [], this.#history.get(id) ?? []]
    if (before.length === 0 && now.length === 0) return false
    return (
      before.length !== now.length ||
      now.some(
        ({ vacancyId, reason }, at) =>
          vacancyId !== before[at]?.vacancyId || reason !== before[at]?.reason || jobs.has(vacancyId),
      )
    )
  }

  /** Takes the old versions out of the tables, so that what is looked at from now on is what stays as it is. */
  #takeOutJobs(ids: readonly string[]): Job[] {
    const { held } = this.#region.jobs
    return handlesIn(held, ids).map((handle) => {
      const job = held.at(handle)
      held.takeOut(handle)
      this.#jobLeaves[handle] = 1
      return job
    })
  }

  #takeOutPeople(ids: readonly string[]): Person[] {
    const { held } = this.#region.people
    return handlesIn(held, ids).map((handle) => {
      const person = held.at(handle)
      held.takeOut(handle)
      this.#personLeaves[handle] = 1
      return person
    })
  }

  #takeAwayJob(job: Job): void {
    const { counts } = this.#region.people
    if (hiresOpenly(job)) this.#markWhoSeesOpen(job)
    else this.#asks.lookAtPeople(job, (handle, standing) => counts.add(handle, standing, -1))
  }

  #takeAwayPerson(person: Person): void {
    const { counts } = this.#region.jobs
    const history = this.#historyBefore.get(person.record.id) ?? []
    this.#asks.lookAtJobs(person, history, (handle, standing) => {
      if (standing <= TO_VERIFY) counts.add(handle, standing, -1)
    })
  }

  /** Whoever is not too far from a place that hires openly: all whose standing is told. */
  #markWhoSeesOpen(job: Job): void {
    this.#asks.lookAtPeople(job, (handle) => {
      this.#seesOpen[handle] = 1
    })
  }

  /** Strikes old versions off the lists of those who stay, and all of the lists of those who do not. */
  #strike(): void {
    const { jobs, people } = this.#region
    people.lists.without(this.#jobLeaves)
    jobs.lists.without(this.#personLeaves)
    for (const [side, leaves] of [
      [jobs, this.#jobLeaves],
      [people, this.#personLeaves],
    ] as const) {
      for (let handle = 0; handle < leaves.length; handle++) {
        if (leaves[handle] === 1) {
          side.lists.put(handle, [])
          side.counts.clear(handle)
        }
        side.lists.bind(handle, side.counts.canBe(handle))
      }
    }
  }

  async #addJobs(gone: readonly string[], came: ReadonlyMap<string, Came<Vacancy>>): Promise<void> {
    const { context, people } = { ...this.#with, people: this.#region.people }
    const { held } = this.#region.jobs
    for (const id of gone) held.delete(id)
    const jobs = [...came].map(([id, one]) => {
      const job = prepareJob(one.readAgain(), context)
      held.set(id, job)
      return job
    })
    await this.#each(byPlace(jobs), people, (job) => {
      if (hiresOpenly(job)) return this.#markWhoSeesOpen(job)
      const handle = held.handleOf(job.record.id)
      this.#asks.rankPeople(job, [], {
        least: (person) => people.lists.least(person),
        note: () => {},
        stands: (person, standing) => people.counts.add(person, standing, 1),
        offer: (person, offer) => people.lists.offer(person, handle, offer),
      })
    })
  }

  async #addPeople(gone: readonly string[], came: ReadonlyMap<string, Came<Candidate> | undefined>): Promise<void> {
    const { held } = this.#region.people
    const { jobs } = this.#region
    for (const id of gone) held.delete(id)
    const people = [...came].map(([id, one]) => {
      const record = one === undefined ? (held.get(id) as Person).record : one.readAgain()
      const person = preparePerson(record, this.#with.context)
      held.set(id, person)
      return person
    })
    await this.#each(byPlace(people), jobs, (person) => {
      const handle = held.handleOf(person.record.id)
      const ranked = this.#asks.rankJobs(person, this.#historyOf(person), {
        least: (job) => jobs.lists.least(job),
        note: (job, toVerify) => jobs.counts.add(job, toVerify ? TO_VERIFY : ELIGIBLE, 1),
        offer: (job, offer) => jobs.lists.offer(job, handle, offer),
      })
      this.#region.openPlaces[handle] = openPlacesText(ranked.openHiring, this.#with.limit)
    })
  }

  /** Asks those who may see other places of open hiring among these places alone. */
  async #showOpen(): Promise<void> {
    const { held } = this.#region.people
    const handles = [...this.#seesOpen.keys()].filter((handle) => this.#seesOpen[handle] === 1)
    const stay = handles.filter((handle) => this.#personLeaves[handle] === 0)
    if (stay.length === 0) return
    const { context, limit } = this.#with
    const open = openJobs(this.#region.jobs.held, context)
    this.#total += stay.length * open.size
    await this.#each(stay, { held: open }, (handle) => {
      const person = held.at(handle)
      const places = this.#asks.openPlaces(person, open, this.#historyOf(person))
      this.#region.openPlaces[handle] = openPlacesText(places, limit)
    })
  }

  /** Makes those lists afresh that hold fewer than they should. */
  async #makeAfresh(): Promise<void> {
    const { jobs, people } = this.#region
    const isShort = ({ lists, counts }: Region['jobs'] | Region['people'], handle: number) =>
      lists.size(handle) < Math.min(this.#with.limit, counts.canBe(handle))
    const shortPeople = [...people.held.keys()]
      .map((id) => people.held.handleOf(id))
      .filter((one) => isShort(people, one))
    const shortJobs = [...jobs.held.keys()].map((id) => jobs.held.handleOf(id)).filter((one) => isShort(jobs, one))
    this.#lists = shortPeople.length + shortJobs.length
    if (this.#lists === 0) return
    const byVacancy = historyByVacancy(this.#with.history)
    this.#total += shortPeople.length * jobs.held.size + shortJobs.length * people.held.size
    await this.#each(shortPeople, jobs, (handle) => {
      const person = people.held.at(handle)
      this.#asks.rankJobs(person, this.#historyOf(person))
    })
    await this.#each(shortJobs, people, (handle) => {
      const job = jobs.held.at(handle)
      this.#asks.rankPeople(job, byVacancy.get(job.record.id) ?? [])
    })
  }

  #historyOf({ record }: Person): readonly HistoryEntry[] {
    return this.#history.get(record.id) ?? []
  }

  /** Does something with each beside all of the other side, and lets others have their turn. */
  async #each<T>(
    all: readonly T[],
    beside: { readonly held: { readonly size: number } },
    act: (one: T) => void,
  ): Promise<void> {
    for (const [at, one] of all.entries()) {
      act(one)
      this.#done += beside.held.size
      if (at % TURN !== TURN - 1) continue
      this.#with.progress(Math.min(this.#done, this.#total), this.#total)
      await setImmediate()
      this.#with.signal?.throwIfAborted()
    }
  }
}

const handlesIn = (held: { handleOf(id: string): number }, ids: readonly string[]): number[] =>
  ids.map((id) => held.handleOf(id)).filter((handle) => handle >= 0)

/** All jobs that hire openly, held by themselves. */
function openJobs(jobs: HeldJobs, context: Context): HeldJobs {
  const open = HeldJobs.create(context)
  for (const id of jobs.keys()) if (jobs.hiresOpenly(jobs.handleOf(id))) open.set(id, jobs.get(id) as Job)
  return open
}
