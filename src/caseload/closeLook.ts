import type { Explanation } from '../explain/explanation.js'
import type { Matcher } from '../matcher.js'
import { compareLots, drawLot } from '../rank/lottery.js'
import type { ReachedVacancy } from '../rank/reach.js'
import type { Match } from '../score/match.js'
import { compareEffort } from '../steps/effort.js'
import type { Outlook } from './outlook.js'
import type { BasedOn } from './personReport.js'

/** The vacancies of somebody that were looked into one by one. */
export interface CloseLook {
  readonly explanations: readonly Explanation[]
  readonly basedOn: BasedOn
}

/** Looks into the best vacancies that are open and, as far as there is room, the nearest of those that steps would open. */
export function closeLook(outlook: Outlook, limit: number, matcher: Matcher): CloseLook {
  const { person, open, reachable } = outlook
  const best = open.slice(0, limit)
  const near = nearestFirst(outlook, matcher.seed).slice(0, limit - best.length)
  const explain = ({ vacancyId }: Pick<Match, 'vacancyId'>) => matcher.explain(person.asked, vacancyId)
  return {
    explanations: [...best.map(explain), ...near.map(explain)],
    basedOn: {
      open: { lookedAt: best.length, of: open.length },
      reachable: { lookedAt: near.length, of: reachable.size },
    },
  }
}

/** The vacancies that steps would open: those that a single step opens first, then by effort, then by lot, then by id. */
export function nearestFirst({ person, reachable, oneStep }: Outlook, seed: string): ReachedVacancy[] {
  return [...reachable.values()]
    .map((one) => ({ one, isFar: !oneStep.has(one.vacancyId), lot: drawLot(seed, person.id, one.vacancyId) }))
    .sort(
      (a, b) =>
        Number(a.isFar) - Number(b.isFar) ||
        compareEffort(a.one.effort, b.one.effort) ||
        compareLots(a.lot, b.lot) ||
        (a.one.vacancyId < b.one.vacancyId ? -1 : 1),
    )
    .map(({ one }) => one)
}

/** What several people's looks are based on together. */
export const basedOnAll = (looks: readonly Pick<CloseLook, 'basedOn'>[]): BasedOn => {
  const sum = (of: (one: BasedOn) => number) => looks.reduce((total, { basedOn }) => total + of(basedOn), 0)
  return {
    open: { lookedAt: sum(({ open }) => open.lookedAt), of: sum(({ open }) => open.of) },
    reachable: { lookedAt: sum(({ reachable }) => reachable.lookedAt), of: sum(({ reachable }) => reachable.of) },
  }
}
