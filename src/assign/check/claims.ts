import { type Amount, NOTHING } from '../amount.js'
import type { Division, ProposedPair } from '../division.js'
import type { ReadFits } from '../read/readFits.js'
import { ELIGIBLE, TO_VERIFY } from '../read/standings.js'
import type { DivisionFault } from './divisionFault.js'

/** What a division claims, beside the pairs that it was made of: the ground on which it is checked. */
export class Claims {
  readonly faults: DivisionFault[] = []
  readonly fits: ReadFits
  readonly division: Division
  /** By candidate: what is proposed to them. */
  readonly pairOf: ReadonlyMap<string, ProposedPair>
  readonly #prices: ReadonlyMap<string, Amount>
  readonly #free = new Map<string, number>()
  readonly #forbidden: ReadonlySet<string>

  constructor(fits: ReadFits, division: Division) {
    this.fits = fits
    this.division = division
    this.pairOf = new Map(division.pairs.map((pair) => [pair.candidateId, pair]))
    this.#prices = new Map(division.vacancies.map(({ vacancyId, price }) => [vacancyId, price]))
    this.#forbidden = new Set(
      division.terms.forbidden.map(({ candidateId, vacancyId }) => `${candidateId} ${vacancyId}`),
    )
    for (const { vacancyId, places } of division.vacancies) this.#free.set(vacancyId, places)
    for (const { vacancyId, fixed } of division.pairs) if (fixed) this.#free.set(vacancyId, this.free(vacancyId) - 1)
  }

  /** How many places of a vacancy are divided: those of fixed pairs are not. */
  free(vacancyId: string): number {
    return this.#free.get(vacancyId) ?? 0
  }

  price(vacancyId: string): Amount {
    return this.#prices.get(vacancyId) ?? NOTHING
  }

  /** What a pair of this score is worth by the objective. */
  worth(score: number): Amount {
    return { people: this.division.objective === 'total-fit' ? 0 : 1, fit: score }
  }

  /** Candidates who take part, with their row among the pairs: all but those of fixed pairs. */
  *people(): Generator<readonly [row: number, candidateId: string, own: ProposedPair | undefined]> {
    for (const [row, candidateId] of this.fits.candidates.ids.entries()) {
      const own = this.pairOf.get(candidateId)
      if (!own?.fixed) yield [row, candidateId, own]
    }
  }

  /** Looks at each pair of a row that may be in the division. */
  eachPossible(row: number, look: (vacancyId: string, score: number) => void): void {
    const { start, to, weight, vacancies } = this.fits
    for (let edge = start[row] as number; edge < (start[row + 1] as number); edge++)
      if (this.mayBe(row, edge)) look(vacancies.ids[to[edge] as number] as string, weight[edge] as number)
  }

  /** Whether a pair may be in the division, fixed ones apart. */
  mayBe(row: number, edge: number): boolean {
    const { candidates, vacancies, to, standing, weight } = this.fits
    const { toVerify, minScore } = this.division.terms
    const vacancyId = vacancies.ids[to[edge] as number] as string
    if ((standing[edge] as number) > (toVerify === 'allow' ? TO_VERIFY : ELIGIBLE)) return false
    if ((weight[edge] as number) < minScore || this.free(vacancyId) <= 0) return false
    return !this.#forbidden.has(`${candidates.ids[row]} ${vacancyId}`)
  }

  fault(code: DivisionFault['code'], { candidateId, vacancyId }: Omit<DivisionFault, 'code'> = {}): void {
    this.faults.push({ code, ...(candidateId && { candidateId }), ...(vacancyId && { vacancyId }) })
  }
}
