import { canonicalJson } from '../../domain/hash.js'
import type { Block, Question } from './block.js'
import { type Learner, nearestFirst } from './learner.js'
import type { Register } from './register.js'
import { hasRoom } from './room.js'
import type { School, SchoolOffer } from './school.js'
import { tripQuestions } from './site.js'
import type { Target } from './target.js'
import type { Trip } from './trip.js'

/** What a school offers, with the school. */
export interface OfferAt {
  readonly school: School
  readonly offer: SchoolOffer
}

/** The school that a person would go to for a target, or why there is none. */
export interface ChosenSchool {
  readonly at: OfferAt | undefined
  readonly trip: Trip | undefined
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
}

/** The offers of all schools, by crebo and outcome. */
export function schoolOffers({ schools }: Register): (target: Target) => readonly OfferAt[] {
  const offers = new Map<string, OfferAt[]>()
  for (const school of schools.values()) {
    for (const offer of school.offers) {
      const key = `${offer.outcome}:${offer.crebo}`
      offers.set(key, [...(offers.get(key) ?? []), { school, offer }])
    }
  }
  return ({ outcome, qualification, certificate }) =>
    (offers.get(`${outcome}:${qualification.crebo}`) ?? []).filter(
      ({ offer }) => offer.certificate === undefined || offer.certificate === certificate?.id,
    )
}

/**
 * The school for a target: one that offers it, signs, and has room; of these one within reach before one that is not, then the one
 * with the fewest questions, then the nearest, then by lot. Of two offers of one school the one with the fewest lessons, what is not
 * known last; if that is the same as well, the one whose JSON comes first, so that the order of input decides nothing.
 */
export function schoolFor(target: Target, offers: readonly OfferAt[], learner: Learner): ChosenSchool {
  const none = (why: Extract<Block, { code: 'no-school' }>['why']): ChosenSchool => ({
    at: undefined,
    trip: undefined,
    blocks: [{ code: 'no-school', why }],
    questions: [],
  })
  if (offers.length === 0) return none('none-offers')
  const signing = offers.filter(({ school }) => school.thirdSigner !== false)
  if (signing.length === 0) return none('none-signs')
  const open = signing.filter(({ offer }) => hasRoom(offer.room) !== false)
  const [first, ...others] = open.map((at) => judged(target, at, learner))
  if (first === undefined) return none('none-has-room')
  return others.reduce((best, one) => (compare(one, best) < 0 ? one : best), first)
}

function judged(target: Target, at: OfferAt, learner: Learner) {
  const { school, offer } = at
  const { id } = school
  const questions: Question[] = []
  if (school.thirdSigner === undefined) questions.push({ of: 'school', id, field: 'thirdSigner' })
  if (hasRoom(offer.room) === undefined) questions.push({ of: 'school', id, field: 'room' })
  const judgedTrip = hasLessons(target, offer) ? learner.tripTo(school.place) : undefined
  if (judgedTrip !== undefined) questions.push(...tripQuestions(judgedTrip, learner, { of: 'school', id }))
  const { trip, limit } = judgedTrip ?? {}
  const blocks: Block[] = limit === 'unmet' && trip !== undefined ? [{ code: 'too-far', school: id, trip }] : []
  return { at, trip, metres: trip?.metres, lot: learner.lotWith(id), blocks, questions }
}

/** A praktijkverklaring mostly has no lessons: nobody travels to school for it, unless the school states hours. */
const hasLessons = ({ outcome }: Target, { lessonHours }: SchoolOffer): boolean =>
  outcome === 'praktijkverklaring' ? (lessonHours ?? 0) > 0 : lessonHours !== 0

const compare = (a: ReturnType<typeof judged>, b: ReturnType<typeof judged>): number =>
  a.blocks.length - b.blocks.length ||
  a.questions.length - b.questions.length ||
  nearestFirst(a, b) ||
  (a.at.offer.lessonHours ?? Number.MAX_SAFE_INTEGER) - (b.at.offer.lessonHours ?? Number.MAX_SAFE_INTEGER) ||
  (canonicalJson(a.at.offer) < canonicalJson(b.at.offer) ? -1 : 1)
