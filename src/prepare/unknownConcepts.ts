import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'

/** How many concepts a record names that a taxonomy does not know. Each of them matches itself only. */
export function unknownConcepts(record: Candidate | Vacancy, taxonomy: Taxonomy): number {
  const unknown = new Set<ConceptId>()
  for (const concept of conceptsOf(record)) if (!taxonomy.has(concept)) unknown.add(concept)
  return unknown.size
}

function* conceptsOf(record: Candidate | Vacancy): Iterable<ConceptId> {
  if ('employerId' in record) {
    if (record.occupation !== undefined) yield record.occupation
    for (const { concept } of record.asks?.competences ?? []) yield concept
    for (const { occupation } of record.asks?.experience ?? []) if (occupation !== undefined) yield occupation
    for (const task of record.tasks ?? []) for (const { concept } of task.competences ?? []) yield concept
    return
  }
  for (const { concept } of record.competences ?? []) yield concept
  for (const { occupation } of record.experience ?? []) yield occupation
  if (Array.isArray(record.wishes?.occupations)) yield* record.wishes.occupations
}
