import { named } from '../criteria/fact.js'
import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import { requireRecord } from '../domain/parse.js'
import { PassendError } from '../errors.js'
import { createMatcher, type Matcher } from '../matcher.js'
import { type Context, createContext } from '../prepare/context.js'
import { wishedOccupations } from '../prepare/wishedOccupations.js'
import type { Match } from '../score/match.js'
import { engineVersion } from '../version.js'
import { comparableCandidate } from './comparableCandidate.js'
import { comparablePolicy } from './comparablePolicy.js'
import { type HeldProfiles, holdProfiles, kindWithProfiles } from './heldProfiles.js'
import { OpenVacancies } from './openVacancies.js'
import {
  DEFAULT_LIMIT,
  type OrienterOptions,
  type OrientOptions,
  readOrienterOptions,
  readOrientOptions,
} from './options.js'
import { neverKnown, type OccupationView, type Orientation, type OrientationStamp } from './orientation.js'
import { type ViewSetting, viewOf } from './viewOf.js'

/**
 * Compares people with the occupations of a taxonomy, by the same criteria as with vacancies. Making one reads all profiles; it then
 * serves any number of people.
 */
export class Orienter {
  readonly #matcher: Matcher
  readonly #profiles: Matcher
  readonly #held: HeldProfiles
  readonly #withoutProfile: number
  readonly #context: Context
  readonly #work: OpenVacancies

  /** @internal Use `createOrienter`. */
  constructor(matcher: Matcher, options: OrienterOptions) {
    const { kind = kindWithProfiles(matcher.taxonomy), requirements = {} } = readOrienterOptions(options)
    const { taxonomy, seed, asOf, instruments } = matcher
    const policy = comparablePolicy(matcher.policy)
    // The ids of those that come were read by the matcher that holds them.
    this.#profiles = createMatcher({
      taxonomy,
      policy,
      seed,
      instruments,
      allowBsnLikeIds: true,
      ...(asOf !== undefined && { asOf }),
    })
    this.#matcher = matcher
    this.#held = holdProfiles(this.#profiles, kind, requirements)
    const all = [...taxonomy.concepts()].filter((concept) => concept.kind === kind).length
    this.#withoutProfile = all - this.#held.concepts.size
    this.#context = createContext({ policy, taxonomy, asOf, placeOf: () => undefined, travelMinutes: undefined })
    this.#work = new OpenVacancies(matcher)
  }

  /**
   * Which occupations fit somebody, with what they have for each and what is not there or not known.
   * @throws PassendError `unknown-candidate`, `invalid-record`, `invalid-option`.
   */
  orient(candidate: string | Candidate, options: OrientOptions = {}): Orientation {
    const { limit = DEFAULT_LIMIT, only, vacancies = true, where, outlook, steps } = readOrientOptions(options)
    const record = this.#record(candidate)
    const comparable = comparableCandidate(record)
    const ranked = this.#ranked(comparable, only)
    const workOf = vacancies && this.#countsWork() ? this.#work.of(candidate, where) : undefined
    const basis = this.#basisOf(comparable, ranked)
    const shown = basis === 'nothing' && only === undefined ? 0 : limit
    const fitting = ranked.filter(
      ({ score }) => basis !== 'wishes' || only !== undefined || score > this.#profiles.policy.unknown,
    )
    const best = fitting.slice(0, shown)
    const places = new Map(ranked.map((match, at) => [match.vacancyId, at + 1]))
    const did = (comparable.experience ?? []).map(({ occupation }) => occupation)
    const wished = wishedOccupations(comparable, this.#context).map(({ concept }) => concept)
    const own = this.#idsOf([...wished, ...did]).flatMap((id) => {
      const match = ranked.find(({ vacancyId }) => vacancyId === id)
      return match === undefined || best.includes(match) ? [] : [match]
    })
    const setting: ViewSetting = {
      profiles: this.#profiles,
      context: this.#context,
      candidate: comparable,
      steps,
      workOf,
      outlook,
      question: { region: options.region ?? regionOf(options, record), asOf: this.#matcher.asOf },
    }
    const viewed = (match: Match): OccupationView => {
      const { vacancyId } = match
      return viewOf(this.#held.concepts.get(vacancyId) as ConceptId, match, places.get(vacancyId) as number, setting)
    }
    return {
      candidateId: record.id,
      kind: this.#held.kind,
      compared: ranked.length,
      withoutProfile: this.#withoutProfile,
      basis,
      occupations: best.map(viewed),
      own: own.sort((a, b) => (places.get(a.vacancyId) ?? 0) - (places.get(b.vacancyId) ?? 0)).map(viewed),
      wishedWithoutProfile: wished
        .filter((concept) => !this.#held.ids.has(concept))
        .map((concept) => named(concept, this.#matcher.taxonomy)),
      neverKnown,
      ...this.#staleness(comparable, ranked[0]),
      issues: this.#held.issues,
      stamp: this.#stamp(options),
    }
  }

  #record(candidate: string | Candidate): Candidate {
    if (typeof candidate !== 'string') return requireRecord('candidate', this.#matcher.readCandidate(candidate))
    const record = this.#matcher.candidate(candidate)
    if (record !== undefined) return record
    throw new PassendError(
      'unknown-candidate',
      'No candidate with this id is held.',
      'Add it with addCandidates, or give the record itself.',
    )
  }

  /**
   * All occupations, or those that were asked for: the highest score first, then the higher of the lower sides, then by lot, as a
   * ranking does. What a ranking sets below all else, an unmet limit, is here something to be had: no occupation is closed.
   */
  #ranked(candidate: Candidate, only: readonly ConceptId[] | undefined): readonly Match[] {
    const wanted = only && new Set(only.map((concept) => this.#held.ids.get(concept)))
    const limit = this.#held.concepts.size
    const { matches } = this.#profiles.rankVacancies(candidate, { show: 'all', limit })
    return matches
      .filter(({ vacancyId }) => wanted === undefined || wanted.has(vacancyId))
      .sort((a, b) => b.score - a.score || Math.min(b.demand, b.wish) - Math.min(a.demand, a.wish))
  }

  /** Vacancies state occupations, so of qualifications there is nothing to count. */
  #countsWork(): boolean {
    return this.#held.kind === 'occupation' && this.#matcher.size.vacancies > 0
  }

  #basisOf({ competences = [], competencesSurveyed }: Candidate, ranked: readonly Match[]): Orientation['basis'] {
    if (competences.length > 0 || competencesSurveyed === true) return 'competences'
    return ranked.some(({ score }) => score > this.#profiles.policy.unknown) ? 'wishes' : 'nothing'
  }

  /** The ids of those that can be compared, each once. */
  #idsOf(concepts: readonly ConceptId[]): readonly string[] {
    return [...new Set(concepts)].map((concept) => this.#held.ids.get(concept)).filter((id) => id !== undefined)
  }

  #staleness(candidate: Candidate, any: Match | undefined): Pick<Orientation, 'stale'> {
    if (any === undefined) return {}
    const stale = this.#profiles.explain(candidate, any.vacancyId).stale.find(({ of }) => of === 'candidate')
    return stale === undefined ? {} : { stale: { updatedAt: stale.updatedAt, days: stale.days } }
  }

  #stamp({ steps, outlook }: OrientOptions): OrientationStamp {
    const { taxonomy, seed, asOf, policyStamp: policy } = this.#profiles
    const instruments = steps?.instruments ?? this.#profiles.instruments
    return {
      policy,
      taxonomy: taxonomy.stamp,
      ...(steps !== undefined && { instruments: instruments.hash }),
      ...(outlook !== undefined && { outlook: outlook.hash }),
      engineVersion,
      seed,
      ...(asOf !== undefined && { asOf }),
    }
  }
}

/**
 * Makes what compares people with the occupations of a matcher's taxonomy.
 * @throws PassendError `invalid-option`. What is wrong with requirements is an issue of every orientation.
 */
export const createOrienter = (matcher: Matcher, options: OrienterOptions = {}): Orienter =>
  new Orienter(matcher, options)

function regionOf({ where }: OrientOptions, { place }: Candidate): string | undefined {
  const regions = [where?.region ?? []].flat()
  return regions.length === 1 ? regions[0] : place?.region
}
