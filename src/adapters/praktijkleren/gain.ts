import { type Named, named } from '../../criteria/fact.js'
import type { Candidate } from '../../domain/candidate.js'
import type { HeldCompetence } from '../../domain/competence.js'
import { educationRung } from '../../domain/education.js'
import type { Policy } from '../../domain/policy.js'
import { MAX_LIST } from '../../domain/text.js'
import type { Taxonomy } from '../../taxonomy/taxonomy.js'
import { evidenceOf, rungOf } from './outcome.js'
import { educationLevelOf } from './qualification.js'
import type { Target } from './target.js'

const competencesOf = ({ qualification }: Target, codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => qualification.workProcesses.get(code)?.competences ?? [])),
]

/** The competences of some werkprocessen that a person does not have yet, by name. */
export function gainedBy(
  candidate: Candidate,
  target: Target,
  learned: readonly string[],
  taxonomy: Taxonomy,
): Named[] {
  const held = new Set((candidate.competences ?? []).map(({ concept }) => concept))
  return competencesOf(target, learned)
    .filter((concept) => !held.has(concept))
    .map((concept) => named(concept, taxonomy))
}

/**
 * A copy of a candidate as they stand after a route. A praktijkverklaring attests what was learned; a certificaat or diploma attests
 * all of its own, with what was mastered before. What is held by better evidence keeps it; a diploma raises the level of education
 * and never lowers it.
 */
export function candidateAfter(
  candidate: Candidate,
  target: Target,
  learned: readonly string[],
  policy: Policy,
): Candidate {
  const { outcome, qualification, codes } = target
  const attested = target.needsAll ? codes : learned
  const evidence = evidenceOf[outcome]
  const given = new Set(competencesOf(target, attested))
  const held = candidate.competences ?? []
  const heldIds = new Set(held.map(({ concept }) => concept))
  const better = ({ concept, evidence: by }: HeldCompetence) =>
    given.has(concept) && policy.evidence[evidence] > policy.evidence[by ?? 'not-stated']
  const competences: HeldCompetence[] = [
    ...[...given].filter((concept) => !heldIds.has(concept)).map((concept) => ({ concept, evidence })),
    ...held.map((one) => (better(one) ? { ...one, evidence } : one)),
  ]
  const workProcesses = [
    ...new Set([...attested.map((code) => `${qualification.crebo}-${code}`), ...(candidate.workProcesses ?? [])]),
  ]
  return {
    ...candidate,
    competences: competences.slice(0, MAX_LIST),
    workProcesses: workProcesses.slice(0, MAX_LIST),
    ...(rungOf[outcome] === 3 && { education: withDiploma(candidate, target) }),
  }
}

function withDiploma({ education }: Candidate, { qualification }: Target): NonNullable<Candidate['education']> {
  const level = educationLevelOf(qualification)
  const had = education?.level
  const higher = had !== undefined && educationRung[had] > educationRung[level] ? had : level
  const { crebo, title, field } = qualification
  const diploma = { crebo, title, level, ...(field && { field }), obtained: true }
  return { level: higher, diplomas: [diploma, ...(education?.diplomas ?? [])].slice(0, MAX_LIST) }
}
