import type { Criterion } from '../criteria/criterion.js'
import type { FactOf } from '../criteria/fact.js'
import { limitCriteria } from '../criteria/index.js'
import type { MissingField } from '../criteria/missing.js'
import type { Pair } from '../criteria/pair.js'
import { canonicalJson } from '../domain/hash.js'
import { divideRounded, FULL } from '../domain/measure.js'
import { limitOf, scoreBy } from '../score/scorePair.js'
import { asKnown, atHighest, atLowest, type Count, hasSay, weightOf } from '../score/sides.js'
import type { Waivers } from '../score/waiver.js'
import type { MissingAnswer } from './explanation.js'

interface Draft {
  readonly field: MissingField
  readonly criteria: MissingAnswer['criteria'][number][]
  swing: number
  decides: boolean
}

/**
 * What to ask next: each missing field once, with how far its answer could move the score. First those that decide
 * whether the pair can be at all, then by the move, then by name.
 */
export function missingAnswers(pair: Pair, waivers: Waivers): MissingAnswer[] {
  const drafts = new Map<string, Draft>()
  const note = (field: MissingField, criterion: Draft['criteria'][number], swing: number, decides: boolean) => {
    const key = canonicalJson(field)
    const draft = drafts.get(key) ?? { field, criteria: [], swing: 0, decides: false }
    if (!draft.criteria.includes(criterion)) draft.criteria.push(criterion)
    draft.swing += swing
    draft.decides ||= decides
    drafts.set(key, draft)
  }
  for (const criterion of limitCriteria) {
    if (!hasSay(criterion, pair.context.policy)) continue
    const { facts, missing } = criterion.grounds(pair)
    if (missing.length === 0) continue
    const swing = 'measure' in criterion ? swingOf(criterion, pair) : 0
    const decides = limitOf(criterion, pair, waivers) === 'unknown'
    const shares = sharesOf(
      missing,
      facts.filter((fact) => fact.fact === 'competence'),
    )
    missing.forEach((field, index) => {
      note(field, criterion.id, divideRounded(swing * (shares[index] ?? 0), FULL), decides && field.must !== false)
    })
  }
  return [...drafts.entries()]
    .sort(
      ([a, one], [b, other]) =>
        Number(other.decides) - Number(one.decides) || other.swing - one.swing || (a < b ? -1 : 1),
    )
    .map(([, { field, ...draft }]) => ({ ...field, ...draft }))
}

/** How far the score goes from worst to best if only this criterion were to become known. */
function swingOf(criterion: Criterion, pair: Pair): number {
  if (weightOf(criterion, pair) === 0) return 0
  const only =
    (count: Count): Count =>
    (one, of) =>
      (one.id === criterion.id ? count : asKnown)(one, of)
  return scoreBy(pair, only(atHighest)) - scoreBy(pair, only(atLowest))
}

/** How a criterion's swing divides over its missing fields, in thousandths: asked competences by weight, others alike. */
function sharesOf(missing: readonly MissingField[], competences: readonly FactOf<'competence'>[]): number[] {
  const weights = missing.map(({ about }) => {
    const asked = competences.find((fact) => typeof about === 'object' && fact.asked.id === about.id)
    return asked?.weight ?? 1
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => divideRounded(FULL * weight, total))
}
