import { HeldJobs } from './compile/heldJobs.js'
import { HeldPeople } from './compile/heldPeople.js'
import { openRecords, recordSections } from './compile/recordList.js'
import { pairOf } from './criteria/pair.js'
import type { IsoDate } from './domain/calendar.js'
import type { Candidate } from './domain/candidate.js'
import { describe, type Issue, type RecordType } from './domain/issue.js'
import { type Parsed, type ParseOptions, parseCandidate, parseVacancy, requireRecord } from './domain/parse.js'
import type { Point } from './domain/place.js'
import { type Policy, type PolicyStamp, policyStamp } from './domain/policy.js'
import { type RankOptions, readRankOptions, type Waiver } from './domain/rankOptions.js'
import { readStepGoal } from './domain/stepOptions.js'
import type { Vacancy } from './domain/vacancy.js'
import { PassendError } from './errors.js'
import { explainPair } from './explain/explain.js'
import type { Explanation } from './explain/explanation.js'
import { packSections } from './holding/container.js'
import type { Logger } from './logger.js'
import { type MatcherOptions, resolveMatcherOptions } from './matcherOptions.js'
import { type Context, createContext, type PlaceLookup } from './prepare/context.js'
import { type Job, prepareJob } from './prepare/job.js'
import { idAgain, noticesOf } from './prepare/notices.js'
import type { Outlook } from './prepare/outlook.js'
import { type Person, preparePerson } from './prepare/person.js'
import { refuseOpenHiring } from './rank/openHiring.js'
import { type JobsAsking, type PeopleAsking, type RankedHeld, rankHeldJobs, rankHeldPeople } from './rank/rankHeld.js'
import type { Ranking } from './rank/ranking.js'
import type { RankInput } from './rank/rankPairs.js'
import { type Reach, reachOf } from './rank/reach.js'
import { jobAsking, personAsking } from './score/asker.js'
import { Askers } from './score/askers.js'
import type { Match } from './score/match.js'
import { type MeasuredMatch, measurePair } from './score/measuredMatch.js'
import { scorePair } from './score/scorePair.js'
import { readWaivers } from './score/waiver.js'
import type { SnapshotContents, SnapshotHeader, SnapshotOptions } from './snapshotHeader.js'
import { type NearestOptions, type RankingOptions, takeInstruments } from './stepOptions.js'
import type { Instruments } from './steps/instruments.js'
import type { NearestSteps } from './steps/nearest.js'
import { StepFinder } from './steps/stepFinder.js'
import type { Taxonomy } from './taxonomy/taxonomy.js'
import { engineVersion } from './version.js'

/** What came of adding records. A bad record is an issue, never a throw. */
export interface AddResult {
  readonly added: number
  readonly replaced: number
  readonly refused: number
  readonly issues: readonly Issue[]
}

/** @internal What a matcher is made of, for what ranks a whole region with it. */
export interface MatcherParts {
  readonly context: Context
  readonly parsing: ParseOptions
  readonly jobs: HeldJobs
  readonly peopleAsking: PeopleAsking
}

/** What holds records by id: a Map, or an index that is used like one. */
interface Held<T> {
  has(id: string): boolean
  set(id: string, ready: T): unknown
  delete(id: string): boolean
}

/** What may be said when one pair is scored or explained. */
export interface PairOptions {
  readonly waive?: readonly Waiver[]
}

/**
 * Makes a matcher.
 * @throws PassendError `invalid-option` or `invalid-policy`, with what was expected and how to mend it.
 */
export const createMatcher = (options: MatcherOptions = {}): Matcher => new Matcher(options)

/**
 * Holds candidates and vacancies, and ranks them for one another. It proposes and never decides. The same records,
 * options and version give the same output on every machine; a pair's score does not depend on who else is held.
 */
export class Matcher {
  readonly policy: Policy
  readonly taxonomy: Taxonomy
  readonly seed: string
  readonly asOf: IsoDate | undefined
  /** What helps a placement. */
  readonly instruments: Instruments
  /** What others say of the chance of work, if that was loaded. Whether it counts, the policy says: `policyStamp` names it where it does. */
  readonly outlook: Outlook | undefined
  readonly #context: Context
  /** The id, version and hash of the policy, and the hash of the outlook where it counts. */
  readonly policyStamp: PolicyStamp
  readonly #logger: Logger
  readonly #parseOptions: ParseOptions
  /** Where the postcodes lie that were asked for. */
  readonly #places: Map<string, Point>
  readonly #people: HeldPeople
  readonly #jobs: HeldJobs
  readonly #peopleAsking: PeopleAsking
  readonly #jobsAsking: JobsAsking
  readonly #finders = new WeakMap<Instruments, StepFinder>()
  #revision = 0

  /** @internal Use `createMatcher`, or `openSnapshot` for one that holds what a snapshot holds. */
  constructor(options: MatcherOptions, held?: SnapshotContents) {
    const { taxonomy, policy, placeOf, travelMinutes, linker, logger, seed, asOf, instruments, outlook, parsing } =
      resolveMatcherOptions(options)
    this.policy = policy
    this.taxonomy = taxonomy
    this.seed = seed
    this.asOf = asOf
    this.instruments = instruments
    this.outlook = outlook
    this.policyStamp = policyStamp(policy, outlook?.hash)
    this.#logger = logger
    this.#parseOptions = parsing
    this.#places = new Map(held?.places)
    this.#context = createContext({
      policy,
      taxonomy,
      asOf,
      placeOf: remembering(placeOf, this.#places),
      travelMinutes,
      linker,
      outlook,
    })
    this.#people = new HeldPeople(this.#context)
    this.#peopleAsking = new Askers(this.#context, personAsking)
    this.#jobsAsking = new Askers(this.#context, jobAsking)
    this.#jobs = held === undefined ? HeldJobs.create(this.#context) : HeldJobs.open(this.#context, held.sections)
    if (held !== undefined) {
      for (const record of openRecords(held.sections, 'people') as Iterable<Candidate>)
        this.#people.set(record.id, preparePerson(record, this.#context))
    }
  }

  /** How many candidates and vacancies are held. */
  get size(): { readonly candidates: number; readonly vacancies: number } {
    return { candidates: this.#people.size, vacancies: this.#jobs.size }
  }

  /** How often records were added or removed: as long as it is the same, what is held is the same. */
  get revision(): number {
    return this.#revision
  }

  /** Adds candidates; one whose id is held already takes its place. */
  addCandidates(records: Iterable<unknown>): AddResult {
    return this.#add('candidate', records, parseCandidate, this.#people, (record) =>
      preparePerson(record, this.#context),
    )
  }

  /** Adds vacancies and carved functions; one whose id is held already takes its place. */
  addVacancies(records: Iterable<unknown>): AddResult {
    return this.#add('vacancy', records, parseVacancy, this.#jobs, (record) => prepareJob(record, this.#context))
  }

  /** Removes candidates; returns how many there were. */
  removeCandidates(ids: Iterable<string>): number {
    this.#revision++
    return removeFrom(this.#people, ids, 'candidate')
  }

  /** Removes vacancies; returns how many there were. */
  removeVacancies(ids: Iterable<string>): number {
    this.#revision++
    return removeFrom(this.#jobs, ids, 'vacancy')
  }

  /**
   * Ranks the vacancies held for a candidate: by id, or a record that is not held. Vacancies that hire openly stand
   * apart, without a score.
   * @throws PassendError `unknown-candidate`, `invalid-record`, `invalid-option`, `waiver-not-allowed`.
   */
  rankVacancies(candidate: string | Candidate, options?: RankingOptions): Ranking {
    const input = this.#rankInput(options, 'vacancies')
    const person = this.#person(candidate)
    const ranked = rankHeldJobs(person, this.#jobs, this.#peopleAsking, input)
    return this.#stamped({ candidateId: person.record.id }, ranked)
  }

  /**
   * Ranks the candidates held for a vacancy: by id, or a record that is not held.
   * @throws PassendError `open-hiring-is-not-ranked`, `unknown-vacancy`, `invalid-record`, `invalid-option`,
   * `waiver-not-allowed`.
   */
  rankCandidates(vacancy: string | Vacancy, options?: RankingOptions): Ranking {
    const input = this.#rankInput(options, 'candidates')
    const job = this.#job(vacancy)
    refuseOpenHiring(job)
    const ranked = rankHeldPeople(job, this.#people, this.#jobsAsking, input)
    return this.#stamped({ vacancyId: job.record.id }, ranked)
  }

  /**
   * Scores one pair.
   * @throws PassendError as `rankCandidates`.
   */
  score(candidate: string | Candidate, vacancy: string | Vacancy, options: PairOptions = {}): Match {
    const { waive } = readRankOptions(options as RankOptions)
    return scorePair(this.#pair(candidate, vacancy), readWaivers(waive)).match
  }

  /**
   * Scores one pair and tells what each criterion found: numbers only, from which the score can be made again by `scoreOf`.
   * @throws PassendError as `rankCandidates`.
   */
  measure(candidate: string | Candidate, vacancy: string | Vacancy, options: PairOptions = {}): MeasuredMatch {
    const { waive } = readRankOptions(options as RankOptions)
    return measurePair(this.#pair(candidate, vacancy), readWaivers(waive))
  }

  /**
   * Explains one pair: why it scores what it scores, what stands in the way, and what to ask next.
   * @throws PassendError as `rankCandidates`.
   */
  explain(candidate: string | Candidate, vacancy: string | Vacancy, options: PairOptions = {}): Explanation {
    const { waive } = readRankOptions(options as RankOptions)
    return explainPair(this.#pair(candidate, vacancy), readWaivers(waive))
  }

  /**
   * How far a pair is from a match: the steps of least effort (cost, then weeks, then how many) that leave no limit unmet, or
   * that lift the score to `target`; the match before and after; what in the data each step changes; and what no step takes
   * away. The answer is exact: no set of steps within the bounds is of less effort.
   * @throws PassendError as `rankCandidates`.
   */
  nearestSteps(candidate: string | Candidate, vacancy: string | Vacancy, options: NearestOptions = {}): NearestSteps {
    const { instruments, rest } = takeInstruments(options)
    const { waive, ...goal } = rest ?? {}
    const { waive: waivers } = readRankOptions((waive === undefined ? {} : { waive }) as RankOptions)
    const read = readStepGoal(goal)
    return this.#finder(instruments).nearest(this.#pair(candidate, vacancy), read, readWaivers(waivers))
  }

  /**
   * How far a person is from all vacancies that are held: how many are open, which steps would open the others, and what stands
   * in the way. All of them, without scores: for the overview of a caseload.
   * @throws PassendError `unknown-candidate`, `invalid-record`, `invalid-option`, `waiver-not-allowed`.
   */
  reach(candidate: string | Candidate, options?: Omit<RankingOptions, 'show' | 'limit'>): Reach {
    const input = this.#rankInput({ ...options, show: 'reachable', limit: 0 }, 'vacancies')
    const person = this.#person(candidate)
    return reachOf(person, this.#jobs, this.#peopleAsking, input)
  }

  /** Reads a candidate as `addCandidates` would, and does not hold it. Never throws for what is in it. */
  readCandidate(input: unknown, index = 0): Parsed<Candidate> {
    return parseCandidate(input, index, this.#parseOptions)
  }

  /** A candidate that is held, as it was read. */
  candidate(id: string): Candidate | undefined {
    return this.#people.get(id)?.record
  }

  /** A vacancy that is held, as it was read. */
  vacancy(id: string): Vacancy | undefined {
    return this.#jobs.get(id)?.record
  }

  /** The ids of the candidates held, in the order in which they came. */
  candidateIds(): IterableIterator<string> {
    return this.#people.keys()
  }

  /** The ids of the vacancies held, in the order in which they came. */
  vacancyIds(): IterableIterator<string> {
    return this.#jobs.keys()
  }

  /**
   * All that the matcher holds as bytes, in shared memory where there is such: to keep in a file (mode 0600: there are
   * profiles in it), or to give to workers, which then look into one copy. `openSnapshot` makes a matcher of them again. The
   * options that are functions are not in it. `candidates: false` leaves the candidates out.
   */
  snapshot({ candidates = true }: SnapshotOptions = {}): Uint8Array {
    const { allowBsnLikeIds, keepExactPlaces } = this.#parseOptions
    const header: SnapshotHeader = {
      engineVersion,
      policy: this.policy,
      taxonomy: { hash: this.taxonomy.hash, input: this.taxonomy.toInput() },
      instruments: this.instruments.records(),
      ...(this.outlook !== undefined && { outlook: this.outlook.records() }),
      seed: this.seed,
      asOf: this.asOf,
      parsing: {
        ...(allowBsnLikeIds !== undefined && { allowBsnLikeIds }),
        ...(keepExactPlaces !== undefined && { keepExactPlaces }),
      },
      places: [...this.#places],
      needs: {
        travelMinutes: this.#context.travelMinutes !== undefined,
        linker: this.#context.linker !== this.#context.taxonomy,
      },
    }
    const people = candidates ? this.#people.records() : []
    return packSections(header, { ...this.#jobs.sections(), ...recordSections(people, 'people') })
  }

  /** @internal What `passend/batch` works with. */
  parts(): MatcherParts {
    return {
      context: this.#context,
      parsing: this.#parseOptions,
      jobs: this.#jobs,
      peopleAsking: this.#peopleAsking,
    }
  }

  #rankInput(options: RankingOptions | undefined, ranked: 'vacancies' | 'candidates'): RankInput {
    const { instruments, rest: steps } = takeInstruments(options?.steps)
    const read = readRankOptions(
      (options?.steps === undefined ? options : { ...options, steps }) as RankOptions,
      ranked,
    )
    const input = { context: this.#context, seed: this.seed, options: read }
    return read.show === 'reachable' ? { ...input, finder: this.#finder(instruments) } : input
  }

  #finder(instruments: Instruments = this.instruments): StepFinder {
    let finder = this.#finders.get(instruments)
    if (finder === undefined) {
      finder = new StepFinder(instruments, this.#context)
      this.#finders.set(instruments, finder)
    }
    return finder
  }

  #pair(candidate: string | Candidate, vacancy: string | Vacancy) {
    const job = this.#job(vacancy)
    refuseOpenHiring(job)
    return pairOf(this.#person(candidate), job, this.#context)
  }

  #person(candidate: string | Candidate): Person {
    if (typeof candidate !== 'string')
      return preparePerson(requireRecord('candidate', parseCandidate(candidate, 0, this.#parseOptions)), this.#context)
    const person = this.#people.get(candidate)
    if (person !== undefined) return person
    throw new PassendError(
      'unknown-candidate',
      'No candidate with this id is held.',
      'Add it with addCandidates, or give the record itself.',
    )
  }

  #job(vacancy: string | Vacancy): Job {
    if (typeof vacancy !== 'string')
      return prepareJob(requireRecord('vacancy', parseVacancy(vacancy, 0, this.#parseOptions)), this.#context)
    const job = this.#jobs.get(vacancy)
    if (job !== undefined) return job
    throw new PassendError(
      'unknown-vacancy',
      'No vacancy with this id is held.',
      'Add it with addVacancies, or give the record itself.',
    )
  }

  #stamped(whom: Ranking['for'], { work, ...ranked }: RankedHeld): Ranking {
    this.#logger.debug({ ...whom, counts: ranked.counts, work, policy: this.policyStamp.hash }, 'ranked')
    return {
      for: whom,
      ...ranked,
      policy: this.policyStamp,
      taxonomy: this.taxonomy.stamp,
      engineVersion,
      seed: this.seed,
      asOf: this.asOf,
    }
  }

  #add<R extends Candidate | Vacancy, T extends { readonly point: Point | undefined }>(
    type: RecordType,
    records: Iterable<unknown>,
    parse: (input: unknown, index: number, options: ParseOptions) => Parsed<R>,
    held: Held<T>,
    prepare: (record: R) => T,
  ): AddResult {
    checkIterable(records, `${type} records`)
    this.#revision++
    const issues: Issue[] = []
    const seen = new Set<string>()
    let [added, replaced, refused, index] = [0, 0, 0, 0]
    for (const input of records) {
      const { value: record, issues: found } = parse(input, index, this.#parseOptions)
      for (const issue of found) issues.push(issue)
      if (record === undefined) refused++
      else {
        const { id } = record
        const ready = prepare(record)
        const findings = [...(seen.has(id) ? [idAgain] : []), ...noticesOf(record, ready.point, this.taxonomy)]
        for (const finding of findings) issues.push({ ...finding, record: type, index, id })
        if (held.has(id)) replaced++
        else added++
        held.set(id, ready)
        seen.add(id)
      }
      index++
    }
    this.#logger.info({ type, added, replaced, refused, issues: issues.length }, 'records read')
    return { added, replaced, refused, issues }
  }
}

function checkIterable(given: unknown, what: string): void {
  const iterable = typeof given === 'object' && given !== null && Symbol.iterator in given
  if (iterable) return
  throw new PassendError(
    'invalid-option',
    `Expected a list of ${what}; got ${describe(given)}.`,
    'Give an array, also for one.',
  )
}

function removeFrom(held: Pick<Held<unknown>, 'delete'>, ids: Iterable<string>, type: RecordType): number {
  checkIterable(ids, `${type} ids`)
  let removed = 0
  for (const id of ids) if (held.delete(id)) removed++
  return removed
}

/** A lookup that asks no more for a postcode once it is known where it lies. */
const remembering =
  (placeOf: PlaceLookup, known: Map<string, Point>): PlaceLookup =>
  (pc4) => {
    const remembered = known.get(pc4)
    if (remembered !== undefined) return remembered
    const point = placeOf(pc4)
    if (point !== undefined) known.set(pc4, point)
    return point
  }
