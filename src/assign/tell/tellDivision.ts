import type { Divided } from '../divide.js'
import type { DividedVacancy, Division, ProposedPair, Unplaced } from '../division.js'
import type { OpenMarket } from '../market/market.js'
import type { Prices } from '../optimum/optimum.js'
import type { NamedPair, ResolvedAssignOptions } from '../options/options.js'
import { pairAt } from '../read/pairAt.js'
import type { ReadFits } from '../read/readFits.js'
import { TO_VERIFY } from '../read/standings.js'
import { bestFirst } from '../rules/bestFirst.js'
import { tellCounts } from './tellCounts.js'
import { tellProof } from './tellProof.js'

/** Tells a division by ids. */
export function tellDivision(
  fits: ReadFits,
  market: OpenMarket,
  divided: Divided,
  options: ResolvedAssignOptions,
): Division {
  const { fixedTo, issues } = market.terms
  const chosen = divided.vacancyOf.map((vacancy, row) =>
    vacancy < 0 ? (fixedTo[row] as number) : pairAt(fits, row, vacancy),
  )
  const pairs = pairsOf(fits, chosen, fixedTo)
  const vacancies = vacanciesOf(fits, market, chosen, divided.optimum.prices)
  return {
    objective: options.objective,
    method: options.method,
    seed: options.seed,
    pairs,
    unplaced: unplacedOf(fits, market, chosen),
    vacancies,
    proof: tellProof(fits, market, divided, pairs, options),
    counts: tellCounts(fits, pairs, vacancies),
    terms: { minScore: options.minScore, toVerify: options.toVerify, forbidden: forbiddenOf(fits, market) },
    issues: [...fits.issues, ...issues],
  }
}

function pairsOf(fits: ReadFits, chosen: Int32Array, fixedTo: Int32Array): ProposedPair[] {
  const edges = chosen.filter((edge) => edge >= 0)
  const rows = Int32Array.from(chosen, (_, row) => row).filter((row) => (chosen[row] as number) >= 0)
  const order = bestFirst(
    {
      start: Int32Array.from({ length: rows.length + 1 }, (_, at) => at),
      to: edges.map((edge) => fits.to[edge] as number),
      weight: edges.map((edge) => fits.weight[edge] as number),
    },
    {
      candidates: Uint32Array.from(rows, (row) => fits.candidates.lots[row] as number),
      vacancies: fits.vacancies.lots,
    },
  )
  return Array.from(order, (at): ProposedPair => {
    const [edge, row] = [edges[at] as number, rows[at] as number]
    return {
      candidateId: fits.candidates.ids[row] as string,
      vacancyId: fits.vacancies.ids[fits.to[edge] as number] as string,
      score: fits.weight[edge] as number,
      status: fits.standing[edge] === TO_VERIFY ? 'to-verify' : 'eligible',
      fixed: fixedTo[row] === edge,
    }
  })
}

function unplacedOf({ candidates }: ReadFits, { rows: { start } }: OpenMarket, chosen: Int32Array): Unplaced[] {
  return candidates.ids.flatMap((candidateId, row): Unplaced[] => {
    if ((chosen[row] as number) >= 0) return []
    return [{ candidateId, reason: start[row] === start[row + 1] ? 'no-possible-pair' : 'places-taken' }]
  })
}

function vacanciesOf(fits: ReadFits, { terms }: OpenMarket, chosen: Int32Array, prices: Prices): DividedVacancy[] {
  const taken = new Int32Array(fits.vacancies.ids.length)
  const fixed = new Int32Array(fits.vacancies.ids.length)
  for (const [row, edge] of chosen.entries()) {
    if (edge < 0) continue
    const vacancy = fits.to[edge] as number
    taken[vacancy] = (taken[vacancy] as number) + 1
    if (terms.fixedTo[row] === edge) fixed[vacancy] = (fixed[vacancy] as number) + 1
  }
  return fits.vacancies.ids.map((vacancyId, at) => ({
    vacancyId,
    places: (terms.places[at] as number) + (fixed[at] as number),
    taken: taken[at] as number,
    price: { people: prices.people[at] as number, fit: prices.fit[at] as number },
  }))
}

/** In the order of the lots. */
function forbiddenOf(fits: ReadFits, { terms: { forbidden } }: OpenMarket): NamedPair[] {
  return [...forbidden]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, vacancies]) =>
      [...vacancies]
        .sort((a, b) => a - b)
        .map((vacancy) => ({
          candidateId: fits.candidates.ids[row] as string,
          vacancyId: fits.vacancies.ids[vacancy] as string,
        })),
    )
}
