import type { Criterion, Side } from '../criteria/criterion.js'
import { criteria, limitCriteria } from '../criteria/index.js'
import { combineLimits } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import { dayNumber } from '../domain/calendar.js'
import { UNKNOWN } from '../domain/measure.js'
import type { Waiver } from '../domain/rankOptions.js'
import { limitOf, scorePair } from '../score/scorePair.js'
import { asKnown, hasSay, sumSide, weightOf } from '../score/sides.js'
import { standing, type Waivers } from '../score/waiver.js'
import type { AppliedWaiver, ExplainedLimit, ExplainedSide, Explanation, Reason, StaleRecord } from './explanation.js'
import { missingAnswers } from './missingAnswers.js'
import { taskFits } from './taskFits.js'

/** Explains one pair. The numbers are those of `scorePair`; the facts are gathered here, for what is shown. */
export function explainPair(pair: Pair, waivers: Waivers): Explanation {
  const { match } = scorePair(pair, waivers)
  const { title, employerId, kind } = pair.job.record
  return {
    match,
    about: { vacancyTitle: title, employerId, kind },
    demand: explainSide('demand', pair, waivers),
    wish: explainSide('wish', pair, waivers),
    combine: pair.context.policy.combine,
    limits: explainLimits(pair, waivers),
    missing: missingAnswers(pair, waivers),
    waived: [...waivers.values()].flat().map((waiver) => applied(waiver, pair, waivers)),
    tasks: taskFits(pair),
    stale: staleRecords(pair),
  }
}

function explainSide(side: Side, pair: Pair, waivers: Waivers): ExplainedSide {
  const reasons = (kind: Criterion['kind']) =>
    criteria
      .filter((one) => one.side === side && one.kind === kind && hasSay(one, pair.context.policy))
      .map((criterion) => reasonOf(criterion, pair, waivers))
  return { affinity: reasons('affinity'), barrier: reasons('barrier'), ...sumSide(side, pair, asKnown) }
}

function reasonOf(criterion: Criterion, pair: Pair, waivers: Waivers): Reason {
  const weight = weightOf(criterion, pair)
  const leftOut = criterion.leftOut?.(pair) === true
  return {
    criterion: criterion.id,
    weight,
    measure: leftOut ? UNKNOWN : criterion.measure(pair, pair.context.policy.unknown),
    points: weight === 0 ? 0 : weight * asKnown(criterion, pair),
    limit: limitOf(criterion, pair, waivers),
    ...criterion.grounds(pair),
  }
}

/** Every limit that is asked, before anything was waived: what was waived is still told. */
function explainLimits(pair: Pair, waivers: Waivers): ExplainedLimit[] {
  return limitCriteria.flatMap((criterion) => {
    const before = combineLimits(criterion.limits(pair))
    if (before === 'none') return []
    return [{ criterion: criterion.id, limit: limitOf(criterion, pair, waivers), ...criterion.grounds(pair) }]
  })
}

function applied(waiver: Waiver, pair: Pair, waivers: Waivers): AppliedWaiver {
  const criterion = limitCriteria.find(({ id }) => id === waiver.criterion)
  const left = criterion === undefined ? [] : standing(criterion.limits(pair), criterion.id, waivers)
  return { ...waiver, applied: left.every(({ outcome }) => outcome === 'met') }
}

function staleRecords({ person, job, context }: Pair): StaleRecord[] {
  const { today, policy } = context
  const check = (of: StaleRecord['of'], updatedAt: string | undefined): StaleRecord[] => {
    if (today === undefined || updatedAt === undefined) return []
    const days = today - dayNumber(updatedAt)
    return days > policy.staleAfterDays ? [{ of, updatedAt, days }] : []
  }
  return [...check('candidate', person.record.updatedAt), ...check('vacancy', job.record.updatedAt)]
}
