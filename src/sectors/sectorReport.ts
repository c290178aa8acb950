import { wrongOption } from '../domain/optionErrors.js'
import { type GivenPerson, readGivenPeople } from '../givenPeople.js'
import type { Matcher } from '../matcher.js'
import { Outlook } from '../prepare/outlook.js'
import { engineVersion } from '../version.js'
import { type ResolvedSectorReportOptions, resolveOptions, type SectorReportOptions } from './options.js'
import type { SectorReport, SectorStamp, SectorView } from './report.js'
import { divisionGroup, divisions, isWishFor, type SectorGroup } from './sectorGroup.js'
import { SectorTally } from './sectorTally.js'
import { suppressedAmong, unless } from './smallCells.js'

/** The most people that one report is about. */
const MOST_PEOPLE = 20_000

/**
 * Supply, demand and what is missing between them, sector by sector: who wishes to work there and whom it fits, which vacancies and
 * places there are, what stands between by limit and by competence, and what others say of the chance of work. Counts are exact but
 * for the competences that lack, which are looked up in the best `profileLimit` vacancies of each person. Nobody is named and small
 * counts are not told. The outlook is shown, and moves no score: only one that the matcher
 * itself was made with can, under a policy that gives it a weight.
 * @throws PassendError `invalid-option`. A record or an id that is not right is an issue, and the rest goes on.
 */
export function sectorReport(
  matcher: Matcher,
  outlook?: Outlook | undefined,
  options: SectorReportOptions = {},
): SectorReport {
  if (outlook !== undefined && !(outlook instanceof Outlook))
    throw wrongOption('outlook', 'an outlook made by createOutlook, or undefined', outlook, { outlook: true })
  const resolved = resolveOptions(matcher, options)
  const { people, issues } = readGivenPeople(resolved.candidates, matcher, {
    most: MOST_PEOPLE,
    advice: 'Name those of one region: sectorReport(matcher, outlook, { candidates: ids }).',
  })
  const tallies = groupsOf(matcher, people, resolved).map((group) => new SectorTally(matcher, group, resolved))
  for (const tally of tallies) for (const person of people) tally.add(person)
  const ordered = tallies
    .map((tally): SectorView => {
      const { sector, ...view } = tally.view()
      return { sector, outlook: saidOf(sector, outlook, matcher, resolved), ...view }
    })
    .sort((a, b) => b.demand.vacancies - a.demand.vacancies || (a.sector.id < b.sector.id ? -1 : 1))
  return {
    people: people.length,
    wishes: wishesOf(people, resolved.threshold),
    sectors: ordered,
    vacanciesWithoutSector: withoutSector(matcher, resolved),
    threshold: resolved.threshold,
    issues,
    stamp: stampOf(matcher, outlook, resolved),
  }
}

/** The sectors of a report: those of the call, or every division that has a vacancy or is wished by anybody. */
function groupsOf(
  matcher: Matcher,
  people: readonly GivenPerson[],
  { sectors, where }: ResolvedSectorReportOptions,
): readonly SectorGroup[] {
  if (sectors !== undefined) return sectors
  const wished = new Set(
    people.flatMap(({ record: { wishes } }) => (Array.isArray(wishes?.sectors) ? wishes.sectors : [])),
  )
  return divisions.map(divisionGroup).filter((group) => {
    if ([...wished].some((code) => isWishFor(group, code))) return true
    return within(matcher, { ...where, sector: [...group.sbi] }) > 0
  })
}

/** How many vacancies count, whoever looks. */
function within(matcher: Matcher, where: ResolvedSectorReportOptions['where']): number {
  const { counts } = matcher.rankVacancies({ id: 'nobody' }, { where, limit: 0 })
  return matcher.size.vacancies - counts.filtered
}

const withoutSector = (matcher: Matcher, { where }: ResolvedSectorReportOptions): number =>
  within(matcher, where) - within(matcher, { ...where, sector: [...divisions] })

function saidOf(
  { sbi }: SectorGroup,
  outlook: Outlook | undefined,
  { asOf }: Matcher,
  { where }: ResolvedSectorReportOptions,
): SectorView['outlook'] {
  if (outlook === undefined) return []
  const regions = [where.region ?? []].flat()
  const region = regions.length === 1 ? regions[0] : undefined
  return sbi.flatMap((code) => {
    const answer = outlook.forSector(code, { region, asOf })
    return answer.said.length === 0 ? [] : [{ code, ...answer }]
  })
}

function wishesOf(people: readonly GivenPerson[], threshold: number): SectorReport['wishes'] {
  const wishes = people.map(({ record }) => record.wishes?.sectors)
  const named = wishes.filter((one) => Array.isArray(one)).length
  const notKnown = wishes.filter((one) => one === undefined).length
  const noPreference = people.length - named - notKnown
  const hidden = suppressedAmong([named, noPreference, notKnown], threshold)
  return {
    named: unless(hidden[0] === true, named),
    noPreference: unless(hidden[1] === true, noPreference),
    notKnown: unless(hidden[2] === true, notKnown),
  }
}

function stampOf(
  { policyStamp: policy, taxonomy, seed, asOf }: Matcher,
  outlook: Outlook | undefined,
  { where, profileLimit }: ResolvedSectorReportOptions,
): SectorStamp {
  return {
    policy,
    taxonomy: taxonomy.stamp,
    ...(outlook !== undefined && { outlook: outlook.hash }),
    where,
    profileLimit,
    engineVersion,
    seed,
    ...(asOf !== undefined && { asOf }),
  }
}
