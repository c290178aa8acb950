import type { Filter } from '../domain/rankOptions.js'
import type { Matcher } from '../matcher.js'
import type { RankingCounts } from '../rank/ranking.js'
import { inReportingOrder } from '../rank/rankPairs.js'
import { addTo, type Counted, minus } from './byCriterion.js'
import type { ResolvedCaseloadOptions } from './options.js'
import type { Outlook } from './outlook.js'
import type { SectorObstacles } from './report.js'
import type { VacancyNotes } from './vacancyNotes.js'

/** The vacancies whose sector nobody knows. */
const UNKNOWN_SECTOR = 'unknown'

interface Division {
  readonly sector: string
  readonly where: Filter
  readonly vacancies: number
}

interface Tally extends Omit<SectorObstacles, 'blockedBy'> {
  open: number
  oneStep: number
  moreSteps: number
  blockedBy: Counted
}

/** Counts what stands in the way by the sector of the vacancies: exactly, by asking for each sector apart. */
export class SectorTally {
  readonly #matcher: Matcher
  readonly #divisions: readonly Division[]
  readonly #tallies: ReadonlyMap<string, Tally>
  readonly #unknown: Tally

  constructor(matcher: Matcher, { where }: Pick<ResolvedCaseloadOptions, 'where'>) {
    this.#matcher = matcher
    this.#divisions = divisionsOf(matcher, where)
    this.#tallies = new Map(this.#divisions.map(({ sector, vacancies }) => [sector, emptyTally(sector, vacancies)]))
    const known = this.#divisions.reduce((sum, { vacancies }) => sum + vacancies, 0)
    this.#unknown = emptyTally(UNKNOWN_SECTOR, vacanciesWithin(matcher, where) - known)
  }

  /** Counts one person. What is in no sector that is known stands under `unknown`. */
  add(outlook: Outlook, { history }: Pick<ResolvedCaseloadOptions, 'history'>, notes: VacancyNotes): void {
    const { person, counts, blockedBy, reachable, oneStep } = outlook
    const own = history.filter(({ candidateId }) => candidateId === person.id)
    let open = openOf(counts)
    const left = addTo(new Map(), blockedBy)
    for (const { sector, where } of this.#divisions) {
      const tally = this.#tallies.get(sector) as Tally
      const ranking = this.#matcher.rankVacancies(person.asked, { where, history: own, limit: 0 })
      tally.open += openOf(ranking.counts)
      open -= openOf(ranking.counts)
      addTo(tally.blockedBy, ranking.blockedBy)
      minus(left, ranking.blockedBy)
    }
    this.#unknown.open += open
    addTo(this.#unknown.blockedBy, Object.fromEntries(left))
    for (const id of reachable.keys()) {
      const tally = this.#tallies.get(notes.of(id).sector ?? UNKNOWN_SECTOR) ?? this.#unknown
      if (oneStep.has(id)) tally.oneStep++
      else tally.moreSteps++
    }
  }

  /** Most vacancies first, then by code; `unknown` last, if there are any. */
  list(): SectorObstacles[] {
    const known = [...this.#tallies.values()].sort(
      (a, b) => b.vacancies - a.vacancies || (a.sector < b.sector ? -1 : 1),
    )
    return [...known, ...(this.#unknown.vacancies > 0 ? [this.#unknown] : [])].map(({ blockedBy, ...rest }) => ({
      ...rest,
      blockedBy: inReportingOrder(blockedBy),
    }))
  }
}

const emptyTally = (sector: string, vacancies: number): Tally => ({
  sector,
  vacancies,
  open: 0,
  oneStep: 0,
  moreSteps: 0,
  blockedBy: new Map(),
})

const openOf = ({ eligible, toVerify }: RankingCounts): number => eligible + toVerify

/** Every division of the SBI, `01` to `99`, that holds a vacancy which counts. */
function divisionsOf(matcher: Matcher, where: Filter): Division[] {
  const divisions: Division[] = []
  for (let number = 0; number < 100; number++) {
    const sector = String(number).padStart(2, '0')
    const asked =
      where.sector === undefined ? [sector] : [where.sector].flat().filter((code) => code.startsWith(sector))
    if (asked.length === 0) continue
    const narrowed = { ...where, sector: asked }
    const vacancies = vacanciesWithin(matcher, narrowed)
    if (vacancies > 0) divisions.push({ sector, where: narrowed, vacancies })
  }
  return divisions
}

/** How many vacancies count, whoever looks: all that somebody of whom nothing is known meets. */
function vacanciesWithin(matcher: Matcher, where: Filter): number {
  const { counts } = matcher.rankVacancies({ id: 'nobody' }, { where, limit: 0 })
  return matcher.size.vacancies - counts.filtered
}
