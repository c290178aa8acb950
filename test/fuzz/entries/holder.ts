import { createMatcher, type Matcher } from '../../../src/index.js'
import { smallPlaces } from '../../support/records.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import { logger } from '../log.js'
import { material } from './material.js'

/** A small matcher that logs, with a fixed today. */
export const newMatcher = (options: object = {}): Matcher =>
  createMatcher({ taxonomy: smallTaxonomy, places: smallPlaces, asOf: '2026-03-02', logger, ...options })

/** The vacancies of the fixtures that may be ranked, a few of them. */
const few = material.vacancies.filter((vacancy) => !('openHiring' in vacancy)).slice(0, 6)

let held: Matcher | undefined

/** A matcher that holds a few records, and that no case changes. */
export function fewHeld(): Matcher {
  if (held !== undefined) return held
  held = newMatcher()
  held.addCandidates(material.candidates.slice(0, 6))
  held.addVacancies([...few, { id: 'open-1', title: 'Sorteerder', employerId: 'e', openHiring: true }])
  return held
}
