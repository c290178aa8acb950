import type { Objective, Worth } from 'passend/assign'
import type { MarketWorld } from './worlds.js'

/**
 * The most that any division is worth, by trying all of them: person by person, over how many places of each vacancy are taken. Nothing
 * of the library is used. Fixed pairs are taken off beforehand, as `Worth` leaves them out.
 */
export function bestOfEveryDivision({ matches, places, options }: MarketWorld, objective: Objective): Worth {
  const { fixed = [], forbidden = [], minScore = 0, toVerify = 'allow' } = options
  const [isFixed, isForbidden] = [[...fixed], [...forbidden]]
  const free = new Map<string, number>()
  for (const { vacancyId } of matches) {
    const gone = isFixed.filter((pair) => pair.vacancyId === vacancyId).length
    free.set(vacancyId, (places[vacancyId] ?? 1) - gone)
  }
  const vacancies = [...free.keys()]
  const mayBe = matches.filter(
    ({ candidateId, vacancyId, status, score }) =>
      (status === 'eligible' || (status === 'to-verify' && toVerify === 'allow')) &&
      score >= minScore &&
      !isFixed.some((pair) => pair.candidateId === candidateId) &&
      !isForbidden.some((pair) => pair.candidateId === candidateId && pair.vacancyId === vacancyId),
  )
  const people = [...new Set(mayBe.map(({ candidateId }) => candidateId))]
  const thresholds = objective === 'worst-off-first' ? [0, ...new Set(mayBe.map(({ score }) => score))] : [0]
  const found = thresholds.map((lowest) => {
    // By how many places of each vacancy are taken: the best number of people and sum so far.
    let best = new Map([[vacancies.map(() => 0).join(), { people: 0, lowest, fit: 0 }]])
    for (const person of people) {
      const next = new Map(best)
      for (const [key, worth] of best) {
        const taken = key.split(',').map(Number)
        for (const { vacancyId, candidateId, score } of mayBe) {
          const at = vacancies.indexOf(vacancyId)
          if (candidateId !== person || score < lowest || (taken[at] ?? 0) >= (free.get(vacancyId) ?? 0)) continue
          const more = {
            people: worth.people + (objective === 'total-fit' ? 0 : 1),
            lowest,
            fit: worth.fit + score,
          }
          const then = taken.with(at, (taken[at] ?? 0) + 1).join()
          const known = next.get(then)
          if (known === undefined || compare(more, known) > 0) next.set(then, more)
        }
      }
      best = next
    }
    return [...best.values()].reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  })
  const top = found.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  return top.people === 0 ? { ...top, lowest: 0 } : top
}

const compare = (a: Worth, b: Worth): number => a.people - b.people || a.lowest - b.lowest || a.fit - b.fit
