import type { Candidate } from '../../domain/candidate.js'
import type { ConceptId } from '../../domain/concept.js'
import type { Evidence } from '../../domain/evidence.js'
import type { Person } from '../../prepare/person.js'
import type { Changed, RecordChange, Unchanged } from '../effect.js'
import type { Gap } from './gap.js'

const touches = ['competences', 'talents'] as const

/** Adds competences that are not on a person's list, and those werkprocessen that they have not mastered. */
export function learn(
  { record }: Person,
  concepts: readonly ConceptId[],
  evidence: Evidence,
  workProcesses: readonly string[] = [],
): Changed<Candidate> | Unchanged {
  const held = new Set(record.competences?.map(({ concept }) => concept))
  const learned = [...new Set(concepts)].filter((concept) => !held.has(concept))
  const mastered = [...new Set(workProcesses)].filter((code) => !record.workProcesses?.includes(code))
  if (learned.length === 0 && mastered.length === 0) return 'no-gap'
  const added = (field: string): RecordChange => ({ of: 'candidate', field, to: evidence })
  return {
    record: {
      ...record,
      ...(learned.length > 0 && {
        competences: [...(record.competences ?? []), ...learned.map((concept) => ({ concept, evidence }))],
      }),
      ...(mastered.length > 0 && { workProcesses: [...(record.workProcesses ?? []), ...mastered] }),
    },
    changes: [
      ...learned.map((concept) => added(`competences.${concept}`)),
      ...mastered.map((code) => added(`workProcesses.${code}`)),
    ],
  }
}

/** Competences, all at once, that a course or a praktijkverklaring gives. */
export const competence: Gap<'competence'> = {
  gap: 'competence',
  on: 'person',
  touches,
  effects: ({ concepts, workProcesses, evidence = 'certificate' }, { person }) => [
    {
      on: 'person',
      touches,
      askFirst: person.record.competencesSurveyed !== true,
      change: (now) => learn(now, concepts, evidence, workProcesses),
    },
  ],
}
