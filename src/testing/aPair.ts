import { type Pair, pairOf } from '../criteria/pair.js'
import type { IsoDate } from '../domain/calendar.js'
import { type ParseOptions, parseCandidate, parseVacancy, requireRecord } from '../domain/parse.js'
import { type PolicyInput, readPolicy } from '../domain/policy.js'
import { createContext, type PlaceLookup, type TravelMinutes } from '../prepare/context.js'
import { prepareJob } from '../prepare/job.js'
import type { Outlook } from '../prepare/outlook.js'
import { preparePerson } from '../prepare/person.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'
import { aTaxonomy } from './aTaxonomy.js'
import { aCandidate, aVacancy } from './records.js'

/** What a pair is made with. Everything may be left out. */
export interface PairSetting extends ParseOptions {
  /** Default: `aTaxonomy()`. */
  readonly taxonomy?: Taxonomy
  /** What is left out comes from `defaultPolicy`. */
  readonly policy?: PolicyInput
  /** The day that counts as today. Default: none, so that what depends on it is unknown. */
  readonly asOf?: IsoDate
  /** Where postcodes lie. Default: no postcode is known. */
  readonly places?: PlaceLookup
  /** Minutes of travel. Default: estimated from the distance. */
  readonly travelMinutes?: TravelMinutes
  /** What others say of the chance of work: it counts with a policy that gives `outlook` a weight. Default: nothing is said. */
  readonly outlook?: Outlook
}

/**
 * A candidate beside a vacancy, as a criterion sees them: both are read and prepared as a matcher does. Coordinates of
 * the candidate are cut to two decimals, unless `keepExactPlaces`.
 * @throws PassendError `invalid-record` if one of the two is refused, `invalid-policy` if the policy is.
 */
export function aPair(
  candidate: unknown = aCandidate(),
  vacancy: unknown = aVacancy(),
  setting: PairSetting = {},
): Pair {
  const { taxonomy = aTaxonomy(), policy, asOf, places = () => undefined, travelMinutes, outlook } = setting
  const context = createContext({
    policy: readPolicy(policy),
    taxonomy,
    asOf,
    placeOf: places,
    travelMinutes,
    outlook,
  })
  const person = preparePerson(requireRecord('candidate', parseCandidate(candidate, 0, setting)), context)
  const job = prepareJob(requireRecord('vacancy', parseVacancy(vacancy, 0, setting)), context)
  return pairOf(person, job, context)
}
