import { LackedTally } from '../caseload/lackedTally.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { GivenPerson } from '../givenPeople.js'
import type { Matcher } from '../matcher.js'
import { inReportingOrder } from '../rank/rankPairs.js'
import type { ResolvedSectorReportOptions } from './options.js'
import type { SectorDemand, SectorLack, SectorView } from './report.js'
import { isWishFor, type SectorGroup } from './sectorGroup.js'
import { type Cell, cellUnless, countOf, suppressedAmong, unless } from './smallCells.js'

/** More vacancies than anybody ranks. */
const ALL = 1_000_000

/** Pairs, and the people in them, on the way to a report. */
class Counter implements Cell<number> {
  people = 0
  pairs = 0

  add(pairs: number): void {
    if (pairs === 0) return
    this.people++
    this.pairs += pairs
  }
}

/** Counts one sector: what is asked in it, and how each person stands to it. */
export class SectorTally {
  readonly #matcher: Matcher
  readonly #sector: SectorGroup
  readonly #options: ResolvedSectorReportOptions
  readonly #lacked: LackedTally
  readonly demand: SectorDemand
  readonly #stand = { eligible: new Counter(), toVerify: new Counter(), blocked: new Counter() }
  readonly #blockedBy = new Map<CriterionId, Counter>()
  #wish = 0
  #wishAndNothingOpen = 0
  #open = 0
  #fit = 0

  constructor(matcher: Matcher, sector: SectorGroup, options: ResolvedSectorReportOptions) {
    this.#matcher = matcher
    this.#sector = sector
    this.#options = options
    this.#lacked = new LackedTally(matcher.policy)
    this.demand = this.#countDemand()
  }

  get #where() {
    return { ...this.#options.where, sector: [...this.#sector.sbi] }
  }

  /** The vacancies that count are those that somebody of whom nothing is known meets. */
  #countDemand(): SectorDemand {
    const all = this.#matcher.rankVacancies({ id: 'nobody' }, { where: this.#where, show: 'all', limit: ALL })
    const ids = [...all.matches, ...all.openHiring].map(({ vacancyId }) => vacancyId)
    const places = ids.map((id) => this.#matcher.vacancy(id)?.places)
    return {
      vacancies: this.#matcher.size.vacancies - all.counts.filtered,
      openHiring: all.counts.openHiring,
      places: {
        stated: places.reduce<number>((sum, some) => sum + (some ?? 0), 0),
        vacanciesThatDoNotSay: places.filter((some) => some === undefined).length,
      },
    }
  }

  /** Counts one person. */
  add(person: GivenPerson): void {
    const wished = person.record.wishes?.sectors
    const wishes = Array.isArray(wished) && wished.some((code) => isWishFor(this.#sector, code))
    const { profileLimit } = this.#options
    const { counts, matches, blockedBy } = this.#matcher.rankVacancies(person.asked, {
      where: this.#where,
      limit: Math.max(1, profileLimit),
    })
    this.#stand.eligible.add(counts.eligible)
    this.#stand.toVerify.add(counts.toVerify)
    this.#stand.blocked.add(counts.blocked)
    for (const [id, pairs] of Object.entries(blockedBy) as [CriterionId, number][]) {
      const counter = this.#blockedBy.get(id) ?? new Counter()
      this.#blockedBy.set(id, counter)
      counter.add(pairs)
    }
    const [best] = matches
    if (wishes) this.#wish++
    if (wishes && best === undefined) this.#wishAndNothingOpen++
    if (best !== undefined) this.#open++
    if (best !== undefined && best.score > this.#matcher.policy.unknown) this.#fit++
    // What does not fit by the rest counts for nothing there, so it is not looked into.
    for (const { vacancyId, score } of matches.slice(0, profileLimit))
      if (score > this.#matcher.policy.unknown) this.#lacked.add(person, this.#matcher.explain(person.asked, vacancyId))
  }

  /** Whether there is anything to tell: a vacancy, or somebody who wishes it. */
  get isEmpty(): boolean {
    return this.demand.vacancies === 0 && this.#wish === 0
  }

  /** The counts, those of too few people hidden, and with them what they could be reckoned from. */
  view(): Omit<SectorView, 'outlook'> {
    const { threshold } = this.#options
    const wishHidden = suppressedAmong([this.#wish - this.#wishAndNothingOpen, this.#wishAndNothingOpen], threshold)
    const fitHidden = suppressedAmong([this.#fit, this.#open - this.#fit], threshold)
    const { eligible, toVerify, blocked } = this.#stand
    const [hideEligible = false, hideToVerify = false, hideBlocked = false] = suppressedAmong(
      [eligible.people, toVerify.people, blocked.people],
      threshold,
    )
    const lacked = this.#lacked.list()
    const told = lacked.filter(({ people }) => people >= threshold)
    return {
      sector: this.#sector,
      demand: this.demand,
      supply: {
        wish: countOf(this.#wish, threshold),
        wishAndNothingOpen: unless(wishHidden.includes(true), this.#wishAndNothingOpen),
        open: countOf(this.#open, threshold),
        fit: unless(fitHidden.includes(true), this.#fit),
      },
      pairs: {
        eligible: cellUnless(hideEligible, eligible),
        toVerify: cellUnless(hideToVerify, toVerify),
        blocked: cellUnless(hideBlocked, blocked),
      },
      blockedBy: this.#blockedByView(hideBlocked),
      lacked: told.map(
        ({ asked, people, pairs, vacancies, rarity }): SectorLack => ({ asked, people, pairs, vacancies, rarity }),
      ),
      lackedHidden: lacked.length - told.length,
    }
  }

  /** Where the blocked pairs are not told, neither are their parts. */
  #blockedByView(hideAll: boolean): SectorView['blockedBy'] {
    const ids = Object.keys(
      inReportingOrder(new Map([...this.#blockedBy.keys()].map((id) => [id, 1]))),
    ) as CriterionId[]
    const counters = ids.map((id) => this.#blockedBy.get(id) as Counter)
    const hidden = suppressedAmong(
      counters.map(({ people }) => people),
      this.#options.threshold,
    )
    return Object.fromEntries(
      ids.map((id, at) => [id, cellUnless(hideAll || hidden[at] === true, counters[at] as Counter)]),
    )
  }
}
