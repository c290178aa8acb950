import type { Pair } from '../../criteria/pair.js'
import type { ConceptId } from '../../domain/concept.js'
import { learn } from './competence.js'
import type { Gap } from './gap.js'

const touches = ['competences', 'talents'] as const

/** Of how many competences learning is offered, unless a step says otherwise. */
const MOST = 5

/** What a job asks and a person does not answer with the same or a narrower competence: musts first, then the heaviest. */
function lacked({ person, job }: Pair): ConceptId[] {
  const open = job.competences.asks.filter(({ concept }) => person.reach.get(concept)?.answersMust !== true)
  return open.sort((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight).map(({ concept }) => concept)
}

/** One competence that the job asks and the person lacks, learned on the job. Of somebody who says nothing nothing is lacking. */
export const askedCompetence: Gap<'asked-competence'> = {
  gap: 'asked-competence',
  on: 'person',
  perJob: true,
  touches,
  effects({ evidence = 'praktijkverklaring', most = MOST }, pair) {
    const { competences = [], competencesSurveyed } = pair.person.record
    if (competences.length === 0 && competencesSurveyed !== true) return []
    return lacked(pair)
      .slice(0, most)
      .map((concept) => ({
        on: 'person',
        choice: concept,
        touches,
        askFirst: competencesSurveyed !== true,
        change: (person) => learn(person, [concept], evidence),
      }))
  },
}
