import { type FactOf, named } from '../criteria/fact.js'
import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import type { Explanation } from '../explain/explanation.js'
import { standingOf } from '../explain/text/standing.js'
import type { Matcher } from '../matcher.js'
import type { Context } from '../prepare/context.js'
import type { Outlook } from '../prepare/outlook.js'
import type { OutlookQuestion } from '../prepare/outlookAnswer.js'
import type { Match } from '../score/match.js'
import { competencesOf } from './competencesOf.js'
import type { OrientOptions } from './options.js'
import type { OccupationView, OpenWork, OtherNeed } from './orientation.js'
import { workDoneLike } from './workDoneLike.js'

/** From these scores on work fits well and fairly, as it is told to a person. */
const [FITS_WELL, FITS_FAIRLY] = [650, 500]

/** What a view of an occupation is made with. */
export interface ViewSetting {
  /** The matcher that holds the occupations. */
  readonly profiles: Matcher
  readonly context: Context
  /** The person as they are compared. */
  readonly candidate: Candidate
  readonly steps: OrientOptions['steps']
  readonly workOf: ((occupation: ConceptId) => OpenWork) | undefined
  readonly outlook: Outlook | undefined
  readonly question: OutlookQuestion
}

/** How somebody stands to one occupation. */
export function viewOf(concept: ConceptId, match: Match, place: number, setting: ViewSetting): OccupationView {
  const { profiles, context, candidate, workOf, outlook, question } = setting
  const explanation = profiles.explain(candidate, match.vacancyId)
  const { score, demand, wish, range } = match
  const wished = wishIn(explanation)
  const competences = competencesOf(explanation, candidate, profiles)
  const steps = stepsTo(match, competences.learned, setting)
  return {
    occupation: named(concept, context.taxonomy),
    place,
    score,
    demand,
    wish,
    range,
    ...(wished !== undefined && { wished }),
    ...competences,
    needs: needsIn(explanation),
    done: workDoneLike(concept, candidate, context),
    ...(steps !== undefined && { steps }),
    ...(workOf !== undefined && { work: workOf(concept) }),
    ...(outlook !== undefined && {
      outlook: outlook.forOccupation(concept, context.taxonomy.concept(concept)?.isco, question),
    }),
  }
}

/** The wished occupation beside which this one was held. */
const wishIn = ({ wish }: Explanation): FactOf<'occupation'> | undefined =>
  wish.affinity.flatMap(({ facts }) => facts).find((fact): fact is FactOf<'occupation'> => fact.fact === 'occupation')

/** What else is asked: papers, a level, languages, equipment. */
const needsIn = ({ demand }: Explanation): OtherNeed[] =>
  demand.barrier.flatMap(({ facts, missing }) =>
    facts.flatMap((fact): OtherNeed[] => {
      const standing = standingOf(fact, missing)
      return standing === 'neutral' ? [] : [{ fact, standing }]
    }),
  )

/** The nearest steps, where they are asked for and there is a score to go to that learning can reach. */
function stepsTo(match: Match, learned: number, { profiles, candidate, steps }: ViewSetting): OccupationView['steps'] {
  const target = steps?.target ?? aimOf(match.score, learned)
  if (steps === undefined || target === undefined) return undefined
  return profiles.nearestSteps(candidate, match.vacancyId, { ...steps, target })
}

/** The score to look for steps to: the highest of the two that learning can reach and that is not passed by the other already. */
function aimOf(score: number, learned: number): number | undefined {
  if (learned >= FITS_WELL) return FITS_WELL
  return score < FITS_FAIRLY && learned >= FITS_FAIRLY ? FITS_FAIRLY : undefined
}
