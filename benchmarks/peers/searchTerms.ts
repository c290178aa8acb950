import { similarOccupation } from '../../src/criteria/similarOccupation.js'
import { metresBetween } from '../../src/domain/place.js'
import type { Context } from '../../src/prepare/context.js'
import type { Job } from '../../src/prepare/job.js'
import { taskName } from '../../src/prepare/jobTasks.js'
import type { Person } from '../../src/prepare/person.js'

/** A word of a query and how much it counts, 1000 at most. */
export interface Term {
  readonly field: 'asks' | 'occupation' | 'sector' | 'tasks'
  readonly word: string
  readonly weight: number
}

const LIKE_ENOUGH = 500

/**
 * A person as a search query: what they can and what is near it, the occupations they wish and those like them, the
 * sectors, the tasks they like. As much of the match as a search engine can be told.
 */
export function termsOf(person: Person, occupations: readonly string[], context: Context): Term[] {
  const { wishes } = person.record
  const terms: Term[] = [...person.reach].map(([word, { got }]) => ({ field: 'asks', word, weight: got }))
  const fits = new Map<string, number>()
  for (const { concept } of person.occupations) {
    for (const word of occupations) {
      const alike = similarOccupation(concept, word, context)?.similarity ?? 0
      if (alike >= LIKE_ENOUGH) fits.set(word, Math.max(alike, fits.get(word) ?? 0))
    }
  }
  for (const [word, weight] of fits) terms.push({ field: 'occupation', word, weight })
  for (const word of listed(wishes?.sectors)) terms.push({ field: 'sector', word, weight: 1000 })
  for (const word of listed(wishes?.tasksLiked)) terms.push({ field: 'tasks', word: taskName(word), weight: 1000 })
  return terms.filter(({ weight }) => weight > 0)
}

const listed = (wish: unknown): readonly string[] => (Array.isArray(wish) ? wish : [])

/** The words of a vacancy, field by field. A sector goes by each of its leading digits. */
export const wordsOf = ({ competences, occupation, record, tasks }: Job): Record<Term['field'], string[]> => ({
  asks: competences.asks.map(({ concept }) => concept),
  occupation: occupation === undefined ? [] : [occupation],
  sector: [2, 3, 4, 5]
    .filter((digits) => digits <= (record.sector?.length ?? 0))
    .map((digits) => record.sector!.slice(0, digits)),
  tasks: [...new Set(tasks.flatMap(({ name, concepts }) => [name, ...concepts]))],
})

/** How much each field counts: as the policy weighs what it stands for. */
export const fieldBoosts = ({ policy: { weights } }: Context): Record<Term['field'], number> => ({
  asks: weights.competences + weights.talents,
  occupation: weights.occupation,
  sector: weights.sector,
  tasks: weights.tasksLiked,
})

/** The facts of a person that a filter reads. */
export interface Wanted {
  readonly metres: number
  readonly point: Person['point']
  readonly credentials: Person['credentials']
  readonly limits: Person['record']['physicalLimits']
}

export const wantedBy = ({ record, point, credentials }: Person): Wanted => ({
  metres: (record.wishes?.travel?.km ?? 0) * 1000,
  point,
  credentials,
  limits: record.physicalLimits,
})

/** What a developer would filter on: too far, over, a licence that is lacking, too heavy, surroundings to avoid. */
export function admits({ metres, point, credentials, limits }: Wanted, job: Job): boolean {
  if (job.dates.closed === true || job.dates.ended === true) return false
  if (job.point !== undefined && point !== undefined && metresBetween(point, job.point) > metres) return false
  if (job.credentials.some(({ credential, must }) => must && credentials.get(credential) === false)) return false
  const lifting = job.loads.get('liftingKg')?.amount ?? 0
  if (lifting > (limits?.liftingKg ?? lifting)) return false
  return limits?.avoid?.some((kind) => job.surroundings.get(kind) === true) !== true
}
