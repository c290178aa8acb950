import type { Direction } from '../../domain/batchOptions.js'
import type { Candidate } from '../../domain/candidate.js'
import type { Issue } from '../../domain/issue.js'
import type { Vacancy } from '../../domain/vacancy.js'
import type { Matcher } from '../../matcher.js'
import { CandidateStage } from '../candidateStage.js'
import { readCandidates } from '../candidates.js'
import { hashOf } from '../files.js'
import type { Came } from '../intake.js'
import { MatcherRoom } from '../matcherRoom.js'
import type { ResolvedBatchOptions } from '../options.js'
import type { Output } from '../output.js'
import type { RunOutcome } from '../runBatch.js'
import type { RunDirectory } from '../runDirectory.js'
import { computeRun } from '../shardRun.js'
import { readVacancies } from '../vacancies.js'
import { Changes } from './changes.js'
import { type Finishing, finishRun, type Ledgers, type Read } from './finishRun.js'
import { firstRegion } from './firstRegion.js'
import { Ledger } from './ledger.js'
import { madeWith, type WhyAfresh } from './madeWith.js'
import { NotedPlaces } from './notedPlaces.js'
import { roomOf } from './region.js'
import { renew } from './renewal.js'
import { type KeptState, openState } from './stateFile.js'

/** A run that begins with what the run before left in a directory, and leaves there what the next one begins with. */
export interface RunWithPrevious {
  readonly settings: ResolvedBatchOptions
  readonly previous: string
  readonly matcher: Matcher
  readonly run: RunDirectory
  readonly output: Output
  issue(found: Issue): void
}

/** Runs a batch of which only what changed is computed; or all of it, where there is nothing to begin with. */
export const runWithPrevious = (given: RunWithPrevious): Promise<RunOutcome> => new Renewable(given).run()

/** More than one record in so many is much, if it is more than so many records. */
const MUCH = { oneIn: 10, least: 1000 } as const

/** Both ways are kept whatever is asked: the one is renewed by the other. */
const bothWays: readonly Direction[] = ['vacancies', 'candidates']

class Renewable {
  readonly #given: RunWithPrevious
  readonly #places: NotedPlaces

  constructor(given: RunWithPrevious) {
    this.#given = given
    this.#places = new NotedPlaces(given.matcher.parts().context.placeOf)
  }

  async run(): Promise<RunOutcome> {
    const { settings, previous, matcher } = this.#given
    const state = openState(previous, madeWith(matcher, settings), matcher.parts().context)
    settings.logger.info({ previous: typeof state === 'string' ? state : 'opened' }, 'previous run opened')
    return typeof state === 'string' ? this.#readAndCompute(state) : this.#renew(state)
  }

  async #readAndCompute(why: WhyAfresh): Promise<RunOutcome> {
    const { settings, matcher, issue } = this.#given
    const [jobLedger, personLedger] = [Ledger.create(), Ledger.create()]
    const room = new MatcherRoom(matcher)
    const jobs = new Map<string, number>()
    const people = new Map<string, number>()
    const vacancies = await readVacancies(
      matcher,
      settings,
      {
        has: (id) => room.has(id),
        set: (came) => {
          this.#places.note(came.record)
          jobs.set(came.id, came.now)
          room.set(came)
        },
        delete: (id) => room.delete(id),
      },
      issue,
      jobLedger,
    )
    const stage = this.#stage()
    const put = {
      get count() {
        return stage.count
      },
      has: (id: string) => stage.has(id),
      add: (came: Came<Candidate>) => {
        this.#places.note(came.record)
        people.set(came.id, came.now)
        stage.add(came)
      },
    }
    const candidates = await readCandidates(matcher, settings, put, issue, personLedger)
    return this.#compute({ candidates, ...vacancies }, stage, { jobs, people }, { jobLedger, personLedger }, why)
  }

  /** Computes everything of what was read into the matcher and the stage. */
  async #compute(
    read: Read,
    stage: CandidateStage,
    entries: { readonly jobs: ReadonlyMap<string, number>; readonly people: ReadonlyMap<string, number> },
    ledgers: Ledgers,
    afresh: WhyAfresh,
  ): Promise<RunOutcome> {
    const { settings, matcher, run } = this.#given
    const { history, limit, signal, onProgress } = settings
    const room = roomOf(limit)
    const manifest = await computeRun({ settings, run, matcher, stage, limit: room, directions: bothWays })
    const region = await firstRegion({
      run,
      manifest,
      matcher,
      candidates: stage,
      history,
      limit,
      entries,
      signal,
      progress: (done) => onProgress({ phase: 'writing', done, total: manifest.shards }),
    })
    const ids = [...region.people.held.keys()]
    const vacancies = region.jobs.held.keys()
    return this.#finish({ read, region, candidates: ids, vacancies, ledgers, key: manifest.key, made: { afresh } })
  }

  async #renew(state: KeptState): Promise<RunOutcome> {
    const { settings, matcher, issue } = this.#given
    const { history, limit, signal, onProgress } = settings
    const { jobLedger, personLedger } = state
    this.#places.add(state.places)
    const jobs = new Changes<Vacancy>(state.jobs, state.jobEntries, jobLedger.entriesBefore)
    const people = new Changes<Candidate>(state.people, state.personEntries, personLedger.entriesBefore)
    const vacancyRoom = {
      has: (id: string) => jobs.has(id),
      set: (came: Came<Vacancy>) => {
        this.#places.note(came.record)
        jobs.set(came)
      },
      delete: (id: string) => jobs.delete(id),
    }
    const candidateRoom = {
      get count() {
        return people.count
      },
      has: (id: string) => people.has(id),
      add: (came: Came<Candidate>) => {
        this.#places.note(came.record)
        people.add(came)
      },
    }
    const vacancies = await readVacancies(matcher, settings, vacancyRoom, issue, jobLedger)
    const candidates = await readCandidates(matcher, settings, candidateRoom, issue, personLedger)
    const read = { candidates, ...vacancies }
    if (isMuch(jobs, people)) return this.#computeAfterAll(state, read, jobs, people)
    const region = state.region(state.jobs.handles + jobs.counts().added, state.people.handles + people.counts().added)
    onProgress({ phase: 'matching', done: 0, total: 1 })
    const renewed = await renew({
      region,
      jobs,
      people,
      history,
      context: matcher.parts().context,
      seed: matcher.seed,
      limit,
      signal,
      progress: (done, total) => onProgress({ phase: 'matching', done: 0, total: 1, pairs: { done, total } }),
    })
    onProgress({ phase: 'matching', done: 1, total: 1 })
    for (const [id, { entry }] of jobs.finals()) region.jobs.entries[state.jobs.handleOf(id)] = entry
    for (const [id, { entry }] of people.finals()) region.people.entries[state.people.handleOf(id)] = entry
    const key = hashOf(
      Buffer.from(JSON.stringify([madeWith(matcher, settings), history, jobLedger.hash(), personLedger.hash()])),
    )
    const ids = [...people.finals().keys()]
    const next = { ...region, history }
    const ledgers = { jobLedger, personLedger }
    const order = jobs.finals().keys()
    return this.#finish({ read, region: next, candidates: ids, vacancies: order, ledgers, key, made: { renewed } })
  }

  /** So much changed that computing all is less work. What is the same is taken from where it is held. */
  #computeAfterAll(
    state: KeptState,
    read: Read,
    jobs: Changes<Vacancy>,
    people: Changes<Candidate>,
  ): Promise<RunOutcome> {
    const { matcher } = this.#given
    const { jobLedger, personLedger } = state
    const room = new MatcherRoom(matcher)
    const jobEntries = new Map<string, number>()
    const personEntries = new Map<string, number>()
    for (const [id, { handle, came, entry }] of jobs.finals()) {
      jobEntries.set(id, entry)
      room.set({ id, readAgain: () => came?.readAgain() ?? state.jobs.at(handle).record })
    }
    const stage = this.#stage()
    for (const [id, { handle, came, entry }] of people.finals()) {
      personEntries.set(id, entry)
      stage.add({ readAgain: () => came?.readAgain() ?? state.people.at(handle).record })
    }
    const entries = { jobs: jobEntries, people: personEntries }
    return this.#compute(read, stage, entries, { jobLedger, personLedger }, 'much-changed')
  }

  #finish(finishing: Pick<Finishing, 'read' | 'region' | 'candidates' | 'vacancies' | 'ledgers' | 'key' | 'made'>) {
    return finishRun({ ...this.#given, ...finishing, places: this.#places.all() })
  }

  #stage(): CandidateStage {
    const { run, settings } = this.#given
    return new CandidateStage(run, settings.shardSize, settings.history)
  }
}

function isMuch(jobs: Changes<Vacancy>, people: Changes<Candidate>): boolean {
  const counts = [jobs.counts(), people.counts()]
  const touched = counts.reduce((sum, { changed, added, gone }) => sum + changed + added + gone, 0)
  const all = counts.reduce((sum, { same, changed, added, gone }) => sum + same + changed + added + gone, 0)
  return touched > MUCH.least && MUCH.oneIn * touched > all
}
