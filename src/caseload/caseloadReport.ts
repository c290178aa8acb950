import { readGivenPeople } from '../givenPeople.js'
import type { Matcher } from '../matcher.js'
import { inReportingOrder } from '../rank/rankPairs.js'
import { createInstruments } from '../steps/instruments.js'
import { engineVersion } from '../version.js'
import { addTo, type Counted, howMany } from './byCriterion.js'
import { basedOnAll, closeLook } from './closeLook.js'
import { directionsOf } from './directions.js'
import { InstrumentTally } from './instrumentEffects.js'
import { LackedTally } from './lackedTally.js'
import { MissingTally } from './missingTally.js'
import { OccupationFit } from './occupationFit.js'
import { type CaseloadOptions, type ResolvedCaseloadOptions, resolveCaseloadOptions } from './options.js'
import { outlookOf } from './outlook.js'
import { inOrderOfAttention, personOutlook } from './personOutlook.js'
import type { ByCriterion, PersonOutlook, WorkCounts } from './personReport.js'
import type { CaseloadReport, CaseloadStamp } from './report.js'
import { SectorTally } from './sectors.js'
import { stalenessOf } from './staleness.js'
import { VacancyNotes } from './vacancyNotes.js'

/** The most people that one report is about. */
const MOST_PEOPLE = 2000

/**
 * Looks at a caseload as a whole (bestandsanalyse): for whom nothing is open, which single instrument would open most, which
 * answers most vacancies wait for, what stands in the way, and where each person could go. Nobody is left out, nobody is
 * compared with anybody, and what hires openly is only counted.
 *
 * Counts are exact and of all vacancies; what is missing and which competences lack is looked up in the nearest
 * `profileLimit` of each person, and `basedOn` says how many that were.
 * @throws PassendError `invalid-option`. A record or an id that is not right is an issue, and the rest goes on.
 */
export function caseloadReport(matcher: Matcher, options: CaseloadOptions = {}): CaseloadReport {
  const resolved = resolveCaseloadOptions(matcher, options)
  const { instruments, profileLimit } = resolved
  const { people, issues } = readGivenPeople(resolved.candidates, matcher, {
    most: MOST_PEOPLE,
    advice: 'Name those of one caseload: caseloadReport(matcher, { candidates: ids }).',
  })
  const singles = new Map(instruments.steps.map((step) => [step.id, createInstruments([step]).instruments]))
  const [notes, fit] = [new VacancyNotes(matcher), new OccupationFit(matcher)]
  const [missing, lacked] = [new MissingTally(matcher.policy), new LackedTally(matcher.policy)]
  const [effects, sectors] = [new InstrumentTally(instruments, matcher.policy), new SectorTally(matcher, resolved)]
  const outlooks = people.map((person): PersonOutlook => {
    const outlook = outlookOf(person, matcher, resolved, singles)
    const look = closeLook(outlook, profileLimit, matcher)
    for (const explanation of look.explanations) {
      missing.add(explanation)
      lacked.add(person, explanation)
    }
    effects.add(outlook)
    sectors.add(outlook, resolved, notes)
    const directions = directionsOf(outlook, matcher, notes, fit)
    return personOutlook(outlook, look, directions, matcher, notes, instruments)
  })
  const ordered = inOrderOfAttention(outlooks, matcher.seed)
  const basedOn = basedOnAll(outlooks)
  const blockedBy = outlooks.map((one) => one.blockedBy)
  const idsOf = (wanted: (one: PersonOutlook) => boolean) =>
    ordered.filter(wanted).map(({ candidateId }) => candidateId)
  return {
    totals: { people: people.length, vacancies: matcher.size.vacancies, pairs: pairsOf(outlooks) },
    nothingOpen: idsOf(({ hasProfile, bestScore }) => hasProfile && bestScore === undefined),
    nothingFits: idsOf(
      ({ hasProfile, bestScore }) => hasProfile && bestScore !== undefined && bestScore <= matcher.policy.unknown,
    ),
    withoutProfile: idsOf(({ hasProfile }) => !hasProfile),
    people: ordered,
    instruments: effects.list(),
    findability: {
      ofPeople: missing.list('candidate'),
      ofVacancies: missing.list('vacancy'),
      ofCaller: missing.list('caller'),
      toVerifyBy: summed(outlooks.map((one) => one.toVerifyBy)),
      stale: stalenessOf(
        people.map(({ record }) => record),
        [...notes.all()],
        matcher,
      ),
      basedOn,
    },
    obstacles: {
      blockedBy: summed(blockedBy),
      people: inReportingOrder(howMany(blockedBy)),
      sectors: sectors.list(),
      competences: lacked.list(),
      basedOn,
    },
    issues,
    stamp: stampOf(matcher, resolved),
  }
}

const summed = (each: readonly ByCriterion[]): ByCriterion =>
  inReportingOrder(each.reduce<Counted>((sum, one) => addTo(sum, one), new Map()))

function pairsOf(people: readonly PersonOutlook[]): WorkCounts {
  const sum = (of: keyof WorkCounts) => people.reduce((total, { counts }) => total + counts[of], 0)
  return {
    eligible: sum('eligible'),
    toVerify: sum('toVerify'),
    oneStep: sum('oneStep'),
    moreSteps: sum('moreSteps'),
    outOfReach: sum('outOfReach'),
    openHiring: sum('openHiring'),
    leftOut: sum('leftOut'),
    filtered: sum('filtered'),
  }
}

function stampOf(
  matcher: Matcher,
  { instruments, bounds, where, profileLimit }: ResolvedCaseloadOptions,
): CaseloadStamp {
  const { policyStamp: policy, taxonomy, seed, asOf } = matcher
  return {
    policy,
    taxonomy: taxonomy.stamp,
    instruments: instruments.hash,
    steps: bounds,
    where,
    profileLimit,
    engineVersion,
    seed,
    ...(asOf !== undefined && { asOf }),
  }
}
