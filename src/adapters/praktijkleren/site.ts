import type { Lot } from '../../rank/lottery.js'
import type { Block, Question } from './block.js'
import type { Learner } from './learner.js'
import type { Leerbedrijf } from './leerbedrijf.js'
import { hasRoom } from './room.js'
import type { JudgedTrip, Trip } from './trip.js'

/** A company as one person meets it, whatever they come to learn there. */
export interface Site {
  readonly leerbedrijf: Leerbedrijf
  readonly trip: Trip | undefined
  readonly metres: number | undefined
  readonly lot: Lot
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
}

/** Whether a company has a praktijkopleider with time and a free place, and lies within the person's reach. */
export function siteOf(leerbedrijf: Leerbedrijf, learner: Learner): Site {
  const { id, place } = leerbedrijf
  const judged = learner.tripTo(place)
  const { trip, limit } = judged
  const blocks: Block[] = []
  const questions: Question[] = []
  for (const [field, code] of [
    ['praktijkopleiders', 'no-praktijkopleider'],
    ['places', 'no-place'],
  ] as const) {
    const room = hasRoom(leerbedrijf[field])
    if (room === false) blocks.push({ code, leerbedrijf: id })
    if (room === undefined) questions.push({ of: 'leerbedrijf', id, field })
  }
  if (limit === 'unmet' && trip !== undefined) blocks.push({ code: 'too-far', leerbedrijf: id, trip })
  questions.push(...tripQuestions(judged, learner, { of: 'leerbedrijf', id }))
  return { leerbedrijf, trip, metres: trip?.metres, lot: learner.lotWith(id), blocks, questions }
}

/**
 * What must be asked before a trip can be judged: where the person lives, always, since nobody can be sent somewhere without
 * knowing that; and, if they set a maximum, what else it takes.
 */
export function tripQuestions(
  { limit, missing }: JudgedTrip,
  { record }: Learner,
  other: { readonly of: 'leerbedrijf' | 'school'; readonly id: string },
): Question[] {
  if (record.place === undefined) return [{ of: 'candidate', field: 'place' }]
  if (limit !== 'unknown') return []
  return missing.map(({ of, field }) => {
    if (of === 'vacancy') return { ...other, field: 'place' }
    return { of: 'candidate', field: field === 'place' ? 'place' : 'transport' }
  })
}
