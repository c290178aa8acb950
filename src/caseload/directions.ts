import { named } from '../criteria/fact.js'
import type { ConceptId } from '../domain/concept.js'
import type { Matcher } from '../matcher.js'
import type { OccupationFit } from './occupationFit.js'
import type { Outlook } from './outlook.js'
import type { Direction, Directions } from './personReport.js'
import type { VacancyNotes } from './vacancyNotes.js'

/** How many of each are told. */
const MOST = 3

/** Open and reachable vacancies of one occupation or sector, with their best score. */
interface Tally {
  open: number
  reachable: number
  best: number
}

/**
 * Where somebody could go: the occupations and sectors of the vacancies that are open for them or within steps, by the best
 * score, then by how many are open and how many within steps; and the occupations that fit by the taxonomy
 * alone, with a fit above what is taken for unknown.
 */
export function directionsOf(
  { person, open, before }: Outlook,
  { taxonomy, policy }: Pick<Matcher, 'taxonomy' | 'policy'>,
  notes: VacancyNotes,
  fit: OccupationFit,
): Directions {
  const [occupations, sectors] = [new Map<ConceptId, Tally>(), new Map<string, Tally>()]
  let [withoutOccupation, withoutSector] = [0, 0]
  const count = (vacancyId: string, score: number, isOpen: boolean) => {
    const { occupation, sector } = notes.of(vacancyId)
    if (occupation === undefined) withoutOccupation++
    else add(occupations, occupation, score, isOpen)
    if (sector === undefined) withoutSector++
    else add(sectors, sector, score, isOpen)
  }
  for (const { vacancyId, score } of open) count(vacancyId, score, true)
  for (const { vacancyId, score } of before.values()) count(vacancyId, score, false)
  const fits = fit.of(person.record)
  const elsewhere = [...fits]
    .filter(([id, value]) => value > policy.unknown && !occupations.has(id))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return {
    occupations: best(occupations).map(([id, direction]) => {
      const value = fits.get(id)
      return { occupation: named(id, taxonomy), ...direction, ...(value !== undefined && { fit: value }) }
    }),
    sectors: best(sectors).map(([sector, direction]) => ({ sector, ...direction })),
    elsewhere: elsewhere.slice(0, MOST).map(([id, value]) => ({ occupation: named(id, taxonomy), fit: value })),
    withoutOccupation,
    withoutSector,
  }
}

function add(tallies: Map<string, Tally>, key: string, score: number, isOpen: boolean): void {
  const tally = tallies.get(key) ?? { open: 0, reachable: 0, best: 0 }
  tallies.set(key, tally)
  if (isOpen) tally.open++
  else tally.reachable++
  tally.best = Math.max(tally.best, score)
}

const best = (tallies: ReadonlyMap<string, Tally>): [string, Direction][] =>
  [...tallies]
    .sort(
      ([a, one], [b, other]) =>
        other.best - one.best || other.open - one.open || other.reachable - one.reachable || (a < b ? -1 : 1),
    )
    .slice(0, MOST)
