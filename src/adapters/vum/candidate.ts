import type { IsoDate } from '../../domain/calendar.js'
import type { Candidate } from '../../domain/candidate.js'
import type { Diploma, Education } from '../../domain/education.js'
import type { Experience } from '../../domain/experience.js'
import { educationLevels, educationStates, workingLevels, workRequirements } from './codes.js'
import { competencesOf } from './competences.js'
import { languagesOf } from './languages.js'
import { licencesOf } from './licences.js'
import type { Group } from './message.js'
import { occupationAt } from './occupation.js'
import type { VumOptions } from './options.js'
import { periodAt, trustedPeriodAt, yearsBetween } from './period.js'
import { sectorsOf } from './sectors.js'
import { transportOfPerson } from './transport.js'
import {
  codeAt,
  dateAt,
  drop,
  dropTogether,
  groupAt,
  groupsAt,
  indicationAt,
  integerAt,
  leave,
  personTextAt,
  type Read,
  take,
} from './values.js'
import { agreementsOf, hoursOf, postcodeAt, scheduleOf } from './work.js'

/** The shortest travel time that anybody means, in minutes: the standard counts minutes, some senders count something else. */
const SHORTEST_TRAVEL_TIME = 5

/**
 * A werkzoekendeprofiel as a candidate. The whole table stands in docs/VUM.md; the decisions in short:
 *
 * | VUM | candidate | decision |
 * |---|---|---|
 * | `bemiddelingspostcode` | `place.pc4` | cut to four digits |
 * | `maximaleReisafstand` | `wishes.travel.km` | 0 or over 500 is nonsense |
 * | `maximaleReistijd` | `wishes.travel.minutes` | under 5 minutes is nonsense |
 * | `bemiddelingsberoep` | `wishes.occupations`, else `wishes.interests` | a name without a code is linked, or an interest |
 * | `contractvorm` | `wishes.contracts`, `wishes.kinds` | if every entry names one: an entry without leaves it open |
 * | `rijbewijs` | `credentials`, `credentialsSurveyed` | a list that was read in full is closed |
 * | `opleiding` | `education.diplomas` | level and whether it was obtained; its name is a code of a list that is not here |
 * | `werkervaring` | `experience` | years only from two known days, never from a start alone |
 * | `eisAanWerk` | `supportNeeds` | 1 is a need; 2 is none, which a record cannot say |
 */
export function candidateOf(root: Group, id: string, options: VumOptions): Candidate {
  const skills = groupAt(root, 'arbeidsmarktkwalificatie')
  const licences = licencesOf(skills)
  const postcode = postcodeAt(groupAt(root, 'mobiliteit'), 'bemiddelingspostcode')
  return {
    id,
    place: postcode === undefined ? undefined : { pc4: postcode },
    competences: competencesOf(skills, 'person'),
    education: educationOf(skills, options.asOf),
    languages: languagesOf(skills, 1),
    credentials: licences.keys.map((credential) => ({ credential })),
    credentialsSurveyed: licences.keys.length > 0 && licences.complete ? 'driving-licences' : undefined,
    experience: experienceOf(skills, options),
    wishes: wishesOf(root, skills, options),
    supportNeeds: supportNeedsOf(root),
    circumstances: transportOfPerson(root),
    eligibility: { banenafspraak: indicationAt(root, 'indicatieLdrRegistratie')?.value },
  }
}

function wishesOf(root: Group, skills: Group | undefined, options: VumOptions): Candidate['wishes'] {
  const occupations = new Set<string>()
  const interests = new Set<string>()
  for (const entry of groupsAt(root, 'bemiddelingsberoep')) {
    const { concept, text } = occupationAt(entry, 'person', options)
    if (concept !== undefined) occupations.add(concept)
    // A bare code may mean nothing to the matcher, a name it can link itself; a URI needs no name beside it.
    if (text !== undefined && !concept?.includes('://')) {
      take(text.leaf)
      interests.add(text.value)
    }
  }
  for (const entry of groupsAt(skills, 'interesse')) {
    const interest = personTextAt(entry, 'naamInteresse', 500)
    if (interest !== undefined) interests.add(interest.value)
  }
  const agreements = agreementsOf(root)
  const mobility = groupAt(root, 'mobiliteit')
  const available = availabilityOf(root, options.asOf)
  return {
    occupations: [...occupations],
    interests: [...interests],
    sectors: sectorsOf(groupsAt(root, 'sector')),
    hours: hoursOf(root),
    schedule: scheduleOf(root),
    contracts: wishedOf(agreements.map(({ contract }) => contract)),
    kinds: wishedOf(agreements.map(({ kind }) => kind)),
    travel: {
      km: integerAt(mobility, 'maximaleReisafstand', 1, 500)?.value,
      minutes: integerAt(mobility, 'maximaleReistijd', SHORTEST_TRAVEL_TIME, 300)?.value,
    },
    availableFrom: available.from,
    availableUntil: available.until,
  }
}

/**
 * What the entries of a list wish, each once, if every entry names it. The entries are alternatives, so one that names
 * none leaves it open: nothing is asked, and the values beside it are not mapped.
 */
function wishedOf<T>(reads: readonly (Read<T> | undefined)[]): T[] {
  const named = reads.filter((read) => read !== undefined)
  if (named.length === reads.length) return [...new Set(named.map(({ value }) => value))]
  leave(...named.map(({ leaf }) => leaf))
  return []
}

/** An end that is over says that the profile was not kept up, not that nobody is available: it is dropped. */
function availabilityOf(
  root: Group,
  asOf: IsoDate | undefined,
): { from?: IsoDate | undefined; until?: IsoDate | undefined } {
  const { start, end } = periodAt(
    groupAt(root, 'flexibiliteit'),
    'datumAanvangBeschikbaarVoorWerk',
    'datumEindeBeschikbaarVoorWerk',
  )
  if (end === undefined || asOf === undefined || end.value >= asOf) return { from: start?.value, until: end?.value }
  drop(end.leaf, 'out-of-range', `a day not before ${asOf}`)
  return { from: start?.value }
}

function educationOf(skills: Group | undefined, asOf: IsoDate | undefined): Education {
  return {
    level: codeAt(skills, 'codeWerkEnDenkniveauWerkzoekende', workingLevels)?.value,
    diplomas: groupsAt(skills, 'opleiding').flatMap((entry) => diplomaOf(entry, asOf) ?? []),
  }
}

/** An education of which the level is not known says nothing that a record can hold. */
function diplomaOf(entry: Group, asOf: IsoDate | undefined): Diploma | undefined {
  const level = codeAt(entry, 'codeNiveauOpleiding', educationLevels)
  if (level === undefined) return undefined
  const diploma = indicationAt(entry, 'indicatieDiploma')
  const state = codeAt(entry, 'codeStatusOpleiding', educationStates)
  const date = dateAt(entry, 'datumDiploma')
  let obtained = diploma?.value ?? state?.value
  if (diploma !== undefined && state !== undefined && diploma.value !== state.value) {
    dropTogether([diploma.leaf, state.leaf], 'contradiction', 'indicatieDiploma and codeStatusOpleiding that agree')
    obtained = undefined
  }
  return { level: level.value, ...datedDiploma(date, obtained, [diploma, state], asOf) }
}

/**
 * A day still to come does not prove a diploma: with it `obtained` is not known. A day in the past with "not obtained" is
 * a contradiction: neither counts.
 */
function datedDiploma(
  date: Read<IsoDate> | undefined,
  obtained: boolean | undefined,
  said: readonly (Read<boolean> | undefined)[],
  asOf: IsoDate | undefined,
): Pick<Diploma, 'obtained' | 'date'> {
  if (date === undefined) return { obtained }
  if (asOf !== undefined && date.value > asOf) {
    if (obtained)
      dropTogether([date.leaf, ...said.map((read) => read?.leaf)], 'out-of-range', `a day not after ${asOf}`)
    else drop(date.leaf, 'out-of-range', `a day not after ${asOf}`)
    return { obtained: obtained ? undefined : obtained }
  }
  if (asOf !== undefined && obtained === false) {
    const leaves = [date.leaf, ...said.map((read) => read?.leaf)]
    dropTogether(leaves, 'contradiction', 'no day for a diploma that was not obtained')
    return {}
  }
  return { obtained, date: date.value }
}

function experienceOf(skills: Group | undefined, options: VumOptions): Experience[] {
  return groupsAt(skills, 'werkervaring').flatMap((entry) => experienceIn(entry, options) ?? [])
}

/** Work without an occupation cannot be compared; work that has still to begin is no experience. */
function experienceIn(entry: Group, options: VumOptions): Experience | undefined {
  const { concept, leaf } = occupationAt(entry, 'person', options)
  if (concept === undefined) return undefined
  const period = trustedPeriodAt(entry, 'datumAanvangWerkzaamheden', 'datumEindeWerkzaamheden')
  if (options.asOf !== undefined && period.start !== undefined && period.start.value > options.asOf) {
    dropTogether([period.start.leaf, period.end?.leaf, leaf], 'out-of-range', `a day not after ${options.asOf}`)
    return undefined
  }
  return { occupation: concept, years: yearsBetween(period, options.asOf) }
}

function supportNeedsOf(root: Group): Candidate['supportNeeds'] {
  const requirements = groupAt(root, 'eisAanWerk')
  return workRequirements.flatMap(([field, kind]) => (indicationAt(requirements, field)?.value ? [{ kind }] : []))
}
