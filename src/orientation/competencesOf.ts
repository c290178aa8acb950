import type { FactOf } from '../criteria/fact.js'
import type { Candidate } from '../domain/candidate.js'
import { MAX_LIST } from '../domain/text.js'
import type { Explanation } from '../explain/explanation.js'
import type { Matcher } from '../matcher.js'
import type { LackingCompetence, PresentCompetence } from './orientation.js'

type CompetenceFact = FactOf<'competence'>

/** What of an occupation somebody has, and what is not there or not known, with what each would bring. */
export interface CompetenceView {
  readonly present: readonly PresentCompetence[]
  readonly lacking: readonly LackingCompetence[]
  readonly learned: number
}

/**
 * Sorts the competences of an occupation. What one would bring is no estimate: it is the score of the same person with that
 * competence added, certified, less the score now.
 * @param profiles The matcher that holds the occupations.
 */
export function competencesOf({ match, demand }: Explanation, candidate: Candidate, profiles: Matcher): CompetenceView {
  const facts = demand.affinity
    .flatMap((reason) => reason.facts)
    .filter((fact): fact is CompetenceFact => fact.fact === 'competence')
    .sort((a, b) => b.weight - a.weight || (a.asked.id < b.asked.id ? -1 : 1))
  const certain = candidate.competencesSurveyed === true
  const scoreWith = (concepts: readonly string[]): number => {
    const learned = concepts.map((concept) => ({ concept, evidence: 'certificate' as const }))
    const competences = [...(candidate.competences ?? []), ...learned].slice(-MAX_LIST)
    return profiles.score({ ...candidate, competences }, match.vacancyId).score
  }
  const lacking = facts
    .filter((fact) => !answers(fact))
    .map(({ asked, importance, by }): LackingCompetence => {
      const near = by === undefined ? {} : { near: by }
      return { asked, importance, certain, brings: scoreWith([asked.id]) - match.score, ...near }
    })
  return {
    present: facts.flatMap(({ asked, importance, by, evidence, relation }) =>
      by !== undefined && evidence !== undefined && isAnswer(relation) ? [{ asked, importance, by, evidence }] : [],
    ),
    // The heaviest come first already, and sorting keeps that among those that bring as much.
    lacking: lacking.sort((a, b) => b.brings - a.brings),
    learned: scoreWith(facts.map(({ asked }) => asked.id)),
  }
}

const isAnswer = (relation: CompetenceFact['relation']): boolean => relation === 'same' || relation === 'narrower'
const answers = ({ relation }: CompetenceFact): boolean => isAnswer(relation)
