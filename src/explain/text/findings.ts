import type { Fact, FactOf } from '../../criteria/fact.js'
import type { MissingField } from '../../criteria/missing.js'
import type { CriterionId } from '../../domain/criterionId.js'
import type { ExplainedLimit, Explanation } from '../explanation.js'
import { type Standing, standingOf } from './standing.js'

/** A fact with its place in a text: what blocks the pair and what must be checked first stand apart from the rest. */
export interface Finding {
  readonly criterion: CriterionId
  readonly role: Standing | 'blocks' | 'verify'
  readonly standing: Standing
  readonly fact: Fact
}

/** A limit of which no fact tells what is wrong, with the fields that it lacked. */
export interface SilentLimit {
  readonly criterion: CriterionId
  readonly role: 'blocks' | 'verify'
  readonly missing: readonly MissingField[]
}

/** What an explanation holds, sorted for a text. Every fact stands in one place only. */
export interface Findings {
  readonly facts: readonly Finding[]
  readonly silent: readonly SilentLimit[]
}

/**
 * Sorts the facts of an explanation for a text: first what speaks for the pair, what the person can above all, then what
 * could stand in the way.
 */
export function findingsOf({ demand, wish, limits }: Explanation): Findings {
  const reasons = [...demand.affinity, ...wish.affinity, ...demand.barrier, ...wish.barrier]
  const measured = new Set<CriterionId>(reasons.map(({ criterion }) => criterion))
  const silent: SilentLimit[] = []
  const facts = [...reasons, ...limits.filter(({ criterion }) => !measured.has(criterion))].flatMap((part) => {
    const sorted = findingsOfLimit(part)
    const told = sorted.some(({ role }) => role === 'blocks' || role === 'verify')
    if (!told && part.limit === 'unmet')
      silent.push({ criterion: part.criterion, role: 'blocks', missing: part.missing })
    if (!told && part.limit === 'unknown')
      silent.push({ criterion: part.criterion, role: 'verify', missing: part.missing })
    return sorted
  })
  return { facts, silent }
}

/** Sorts the facts of one criterion: those that make its limit unmet, or leave it open, and the rest. */
export function findingsOfLimit({ criterion, limit, facts, missing }: ExplainedLimit): Finding[] {
  const judged = [...facts].sort(byWeight).map((fact) => ({ criterion, fact, standing: standingOf(fact, missing) }))
  const causes = limit === 'unmet' ? causesAmong(judged) : []
  return judged.map((one) => {
    if (causes.includes(one)) return { ...one, role: 'blocks' }
    return { ...one, role: limit === 'unknown' && isOpen(one) ? 'verify' : one.standing }
  })
}

/** Puts asked competences that the person has first, then those near to them; the heavier first. Others stay in order. */
export function byWeight(a: Fact, b: Fact): number {
  if (a.fact !== 'competence' || b.fact !== 'competence') return 0
  return distance(a) - distance(b) || b.weight - a.weight
}

const distance = ({ relation }: FactOf<'competence'>): number =>
  relation === undefined ? 2 : relation === 'same' || relation === 'narrower' ? 0 : 1

/** Whether a fact leaves a limit open: a must that is not known, or that only something near to it answers. */
const isOpen = ({ fact, standing }: Omit<Finding, 'role'>): boolean =>
  standing === 'unknown' ? isMust(fact) : standing === 'poor' && fact.fact === 'competence' && fact.must

const isMust = (fact: Fact): boolean => !('must' in fact) || fact.must

/** Which facts make a limit unmet: the musts that are not met; where none stands out, all that is known. */
function causesAmong<T extends { readonly fact: Fact; readonly standing: Standing }>(
  judged: readonly T[],
): readonly T[] {
  const poor = judged.filter(({ fact, standing }) => standing === 'poor' && isMust(fact))
  // A start that is a little late blocks nothing beside an end that is too soon or a vacancy that has closed.
  const decisive = poor.filter(({ fact }) => fact.fact !== 'start')
  if (decisive.length > 0) return decisive
  return poor.length > 0 ? poor : judged.filter(({ standing }) => standing !== 'unknown' && standing !== 'neutral')
}
