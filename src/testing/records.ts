import type { Candidate } from '../domain/candidate.js'
import type { Vacancy } from '../domain/vacancy.js'

/** A candidate of whom nothing is known but the id, `candidate-1`. What a test is about goes into `overrides`. */
export const aCandidate = (overrides: Partial<Candidate> = {}): Candidate => ({ id: 'candidate-1', ...overrides })

/** A vacancy that asks and says nothing: id `vacancy-1`, employer `employer-1`. What a test is about goes into `overrides`. */
export const aVacancy = (overrides: Partial<Vacancy> = {}): Vacancy => ({
  id: 'vacancy-1',
  title: 'Medewerker',
  employerId: 'employer-1',
  ...overrides,
})

/**
 * A carved function (id `function-1`) of two tasks: 12 hours a week of loading, which asks `skill-1`, and 4 hours of
 * checking, which asks `skill-2` of `aTaxonomy`.
 */
export const aCarvedFunction = (overrides: Partial<Vacancy> = {}): Vacancy => ({
  id: 'function-1',
  title: 'Medewerker laden en controleren',
  employerId: 'employer-1',
  kind: 'carved-function',
  tasks: [
    { id: 'task-1', label: 'Laden', hours: 12, competences: [{ concept: 'skill-1' }] },
    { id: 'task-2', label: 'Controleren', hours: 4, competences: [{ concept: 'skill-2' }] },
  ],
  ...overrides,
})
