import type { Divided } from '../divide.js'
import type { DivisionProof, ProposedPair, Worth } from '../division.js'
import type { OpenMarket } from '../market/market.js'
import type { Cover, Prices } from '../optimum/optimum.js'
import type { ResolvedAssignOptions } from '../options/options.js'
import type { ReadFits } from '../read/readFits.js'

/** What a division is worth, what the prices bound it to, and the covers, by ids. */
export function tellProof(
  fits: ReadFits,
  { terms: { places } }: OpenMarket,
  { optimum }: Divided,
  pairs: readonly ProposedPair[],
  { objective }: ResolvedAssignOptions,
): DivisionProof {
  const free = pairs.filter(({ fixed }) => !fixed)
  const lowestCounts = objective === 'worst-off-first'
  const value: Worth = {
    people: objective === 'total-fit' ? 0 : free.length,
    lowest: lowestCounts ? free.reduce((lowest, { score }) => Math.min(lowest, score), free[0]?.score ?? 0) : 0,
    fit: free.reduce((sum, { score }) => sum + score, 0),
  }
  const dual = { people: 0, fit: 0 }
  const add = ({ people, fit }: Prices, at: number, count: number) => {
    dual.people += count * (people[at] as number)
    dual.fit += count * (fit[at] as number)
  }
  for (let at = 0; at < fits.candidates.ids.length; at++) add(optimum.gains, at, 1)
  for (let at = 0; at < places.length; at++) add(optimum.prices, at, places[at] as number)
  const bound: Worth = {
    people: dual.people,
    lowest: dual.people === 0 ? 0 : (optimum.floor?.score ?? 0),
    fit: dual.fit,
  }
  const gap: Worth = {
    people: bound.people - value.people,
    lowest: bound.lowest - value.lowest,
    fit: bound.fit - value.fit,
  }
  const named = (cover: Cover) => ({
    candidateIds: fits.candidates.ids.filter((_, at) => cover.candidates[at] === 1),
    vacancyIds: fits.vacancies.ids.filter((_, at) => cover.vacancies[at] === 1),
  })
  const { floor } = optimum
  return {
    value,
    bound,
    gap,
    exact: gap.people === 0 && gap.lowest === 0 && gap.fit === 0,
    ...(floor && { covers: { mostPlaced: named(floor.mostPlaced), noneHigher: named(floor.noneHigher) } }),
  }
}
