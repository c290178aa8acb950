import { type Measure, UNKNOWN } from '../domain/measure.js'
import { outlookOfJob } from '../prepare/outlookOfJob.js'
import type { Criterion, Grounds } from './criterion.js'
import { type FactOf, named } from './fact.js'
import { noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

/** What is said by the nearest statements that hold; several only where sources say it apart. */
function factsOf(pair: Pair): FactOf<'outlook'>[] {
  const { job, context } = pair
  const found = outlookOfJob(job, context)
  if (found === undefined || 'lacks' in found) return []
  const { about, answer } = found
  const { occupation, occupationFromTitle, sector } = job
  const of =
    about === 'occupation' && occupation !== undefined
      ? { occupation: named(occupation, context.taxonomy), fromTitle: occupationFromTitle }
      : { sector }
  const agreed = answer.outlook !== 'mixed'
  return answer.said.flatMap(({ decides, outlook, about: nearness, record }): FactOf<'outlook'>[] => {
    const { region, source, date, validUntil, licence } = record
    const said = { region, source, date, validUntil, licence }
    return decides ? [{ fact: 'outlook', outlook, ...of, ofGroup: nearness === 'its-group', ...said, agreed }] : []
  })
}

/** What it takes to know: a day, what the work is, and a statement that holds and that no other contradicts. */
function missing({ job, context }: Pair): MissingField[] {
  if (context.asOf === undefined) return [{ of: 'caller', field: 'asOf' }]
  const { occupation, sector, point } = job
  const found = outlookOfJob(job, context)
  if (found !== undefined && 'lacks' in found) {
    const place = point === undefined ? 'place' : 'place.region'
    return found.lacks.map((lacking) => ({ of: 'vacancy', field: lacking === 'region' ? place : lacking }))
  }
  if (occupation !== undefined) return [{ of: 'caller', field: 'outlook', about: named(occupation, context.taxonomy) }]
  const unnamed: MissingField = { of: 'vacancy', field: 'occupation' }
  if (sector === undefined) return [unnamed, { of: 'vacancy', field: 'sector' }]
  return [unnamed, { of: 'caller', field: 'outlook', about: sector }]
}

/**
 * How good others say the chance of work is in the occupation of the job, or else in its sector: what a caller loaded, dated and with
 * its source. Unknown where nothing is said that holds today, where sources disagree, and where more must be known of the job. No wish of the person and nothing else of
 * them is looked at, so it is the same for everybody. Its weight is 0 unless a policy says otherwise; without a weight it has no say,
 * and is not looked up at all.
 */
export const outlook: Criterion = {
  id: 'outlook',
  side: 'wish',
  kind: 'affinity',
  owners: [],
  knownAsWhole: true,

  reads: { job: ({ chanceOfWork }) => ({ chanceOfWork }), person: () => undefined },
  mayLimit: { person: () => false, job: () => false },
  asks: { job: () => false },

  limits: () => noLimits,

  measure({ job: { chanceOfWork }, context }): Measure {
    return chanceOfWork === undefined || chanceOfWork === 'mixed' ? UNKNOWN : context.policy.outlook[chanceOfWork]
  },

  grounds(pair): Grounds {
    const facts = factsOf(pair)
    return { facts, missing: facts.some(({ agreed }) => agreed) ? [] : missing(pair) }
  },
}
