import type { Fact, FactOf } from '../../../criteria/fact.js'
import type { MeasuredLoad } from '../../../domain/load.js'
import type { SupportKind } from '../../../domain/support.js'
import { beyond } from '../amounts.js'
import { nameOf, sectorWord, wordFor } from '../labels.js'
import { inARow, type Line } from '../line.js'
import { plainText } from '../plainText.js'
import type { Standing } from '../standing.js'
import { choice, counted, day, dayparts, decimal, hours, hoursRange, period, row } from './amounts.js'
import { labels } from './labels.js'

/** A fact as a talking point for an adviser, in English. */
export function adviserLine(fact: Fact, standing: Standing): Line | undefined {
  switch (fact.fact) {
    case 'distance':
      return { lead: `Travel: ${trip(fact)}${travelWish(fact)}` }
    case 'competence':
      return competenceLine(fact, standing)
    case 'talent-used':
      return { lead: 'The work uses these talents above all', item: nameOf(fact.by, 'en') }
    case 'education-level': {
      const level = fact.has === undefined ? 'not known' : `has ${labels.educationLevels[fact.has]}`
      return { lead: `Education: asked ${labels.educationLevels[fact.asked]}, ${level}` }
    }
    case 'education-field': {
      const field = fact.asked === undefined ? 'the field that is asked' : `the field ${plainText(fact.asked)}`
      const has = { same: 'has that diploma', other: 'has a diploma in another field', unknown: 'not known' }
      return { lead: `Diploma in ${field}: ${has[fact.match]}` }
    }
    case 'language': {
      const name = `${wordFor(labels.languages, fact.language)}, ${labels.languageSkills[fact.skill]}`
      const has = fact.has === undefined ? 'level not known' : `has ${labels.languageLevels[fact.has]}`
      return { lead: `${name}: asked ${labels.languageLevels[fact.asked]}, ${has}` }
    }
    case 'credential': {
      const name = wordFor(labels.credentials, fact.credential)
      const held = fact.held === undefined ? 'not known' : fact.held ? heldBy(fact) : 'this person does not have it'
      return { lead: `${name}: ${held}${fact.legal && fact.held !== true ? ' (required by law)' : ''}` }
    }
    case 'equipment': {
      const held =
        fact.held === undefined ? 'not known' : fact.held ? 'this person has it' : 'this person does not have it'
      return { lead: `Own equipment, ${wordFor(labels.equipment, fact.equipment)}: ${held}` }
    }
    case 'experience':
      return experienceLine(fact, standing)
    case 'occupation': {
      const derived = fact.fromTitle ? ' (occupation read from the title)' : ''
      const wish = fact.via === 'wish' ? 'wish' : 'interest'
      if (fact.by === 'same')
        return { lead: `Occupation: ${nameOf(fact.offered, 'en')}, exactly the ${wish}${derived}` }
      const alike = standing === 'good' ? 'is like it' : 'is not much like it'
      return {
        lead: `Occupation: ${wish} is ${nameOf(fact.wished, 'en')}, ${nameOf(fact.offered, 'en')} ${alike} (${percent(fact.similarity)})${derived}`,
      }
    }
    case 'sector':
      return { lead: `Sector: wish is ${sectorWord(labels, fact.wished)}, offered ${sectorWord(labels, fact.offered)}` }
    case 'task': {
      const time = fact.minutes === undefined ? '' : ` (${hours(fact.minutes / 60)} a week)`
      return {
        lead: fact.liked ? 'Likes these tasks' : 'Would rather not do these tasks',
        item: plainText(fact.label) + time,
      }
    }
    case 'no-preference':
      return { lead: 'No preference, this does not count' }
    case 'hours': {
      const gap = fact.gapMinutes === 0 ? '' : ` (a difference of ${hours(fact.gapMinutes / 60)})`
      const childcare = fact.childcareHours === undefined ? '' : `, childcare for ${hours(fact.childcareHours)}`
      const hasWish = fact.wished.min !== undefined || fact.wished.max !== undefined
      const wish = hasWish ? `wish ${hoursRange(fact.wished, '-')}` : 'no wish'
      return { lead: `Hours: ${hoursRange(fact.offered, '-')} asked, ${wish}${childcare}${gap}` }
    }
    case 'dayparts': {
      if (fact.possible === fact.asked) return { lead: 'Working times: can work at all times that are asked' }
      return {
        lead: `Working times: can work ${fact.possible} of the ${fact.asked} dayparts asked, not ${dayparts(fact.outside)}`,
      }
    }
    case 'irregular':
      return {
        lead: fact.offered
          ? 'Changing shifts: part of the work, this person does not want them'
          : 'Changing shifts: none',
      }
    case 'contract': {
      const names = (contracts: typeof fact.wished) =>
        inARow(
          contracts.map((one) => labels.contracts[one]),
          choice,
        )
      return { lead: `Contract: wish is ${names(fact.wished)}, offered ${names(fact.offered)}` }
    }
    case 'kind': {
      const wished = inARow(
        fact.wished.map((one) => labels.kinds[one]),
        choice,
      )
      return { lead: `Kind of work: wish is ${wished}, offered ${labels.kinds[fact.offered]}` }
    }
    case 'support':
      return { lead: `Support, ${labels.supports[fact.kind]}: ${supportOffer(fact)}` }
    case 'load': {
      const { load, limit, amount, within } = fact
      const asks =
        amount === undefined ? 'not known how much the work asks' : `the work asks ${loadAmount(load, amount)}`
      const open = amount !== undefined && within === undefined ? ', not known of all tasks' : ''
      return { lead: `${labels.loads[load]}: ${asks}, the limit is ${loadAmount(load, limit)}${open}` }
    }
    case 'surrounding': {
      const lead = {
        true: 'This person must avoid this, and it is part of the work',
        false: 'This person must avoid this, and it is not there',
      }
      const key = fact.present === undefined ? undefined : fact.present ? 'true' : 'false'
      return {
        lead: key === undefined ? 'This person must avoid this, not known if it is there' : lead[key],
        item: labels.surroundings[fact.surrounding],
      }
    }
    case 'start': {
      const start = fact.start === undefined ? 'the work can start now' : `the work starts on ${day(fact.start)}`
      const late = fact.daysLate === 0 ? 'in time' : `${counted(fact.daysLate, 'day')} late`
      return { lead: `Start: ${start}, available from ${day(fact.availableFrom)} (${late})` }
    }
    case 'available-until': {
      const until = `End: this person is available until ${day(fact.availableUntil)}`
      return { lead: fact.tooShort ? `${until}, which is before the work starts` : until }
    }
    case 'job-end':
      return {
        lead: fact.ended ? `End of the work: was on ${day(fact.endDate)}` : `End of the work: ${day(fact.endDate)}`,
      }
    case 'closing':
      return {
        lead: fact.closed
          ? `Vacancy: closed, was open until ${day(fact.closingDate)}`
          : `Vacancy: open until ${day(fact.closingDate)}`,
      }
    case 'outlook': {
      const derived = fact.fromTitle ? ' (occupation read from the title)' : ''
      const until = fact.validUntil === undefined ? '' : `, holds until ${day(fact.validUntil)}`
      const counts = fact.agreed ? 'counts in the score' : 'another source says otherwise: counts as not known'
      return {
        lead: `Chance of work ${outlookWhere(fact)}${derived}: ${labels.chances[fact.outlook]}, according to ${plainText(fact.source)}, ${day(fact.date)}${until}; ${counts}`,
      }
    }
    case 'reservation': {
      const group =
        fact.reservedFor === 'banenafspraak'
          ? 'Only for the doelgroepregister (banenafspraak)'
          : 'Only with an advice for sheltered work (beschut werk)'
      const is =
        fact.eligible === undefined
          ? 'not known'
          : fact.eligible
            ? 'this holds for this person'
            : 'this does not hold for this person'
      return { lead: `${group}: ${is}` }
    }
    default:
      return untold(fact)
  }
}

/** In what work, and where, others say that the chance is so. */
export const outlookWhere = ({ occupation, ofGroup, region }: FactOf<'outlook'>): string =>
  `in ${occupation === undefined ? 'this sector' : ofGroup ? 'occupations of this kind' : 'this occupation'}${region === undefined ? '' : ` in the region ${plainText(region)}`}`

/** What the compiler proves cannot come is not told. */
const untold = (_fact: never): undefined => undefined

/** A share in hundredths. */
const percent = (share: number): string => `${Math.round(share / 10)}%`

/** `18 km as the crow flies, 25 minutes by bicycle` */
function trip({ metres, maximumKm, minutes: time, means, estimated }: FactOf<'distance'>): string {
  const distance = `${decimal(beyond(metres, maximumKm))} km as the crow flies`
  if (time === undefined) return distance
  const by = means === undefined ? '' : ` ${labels.transport[means]}`
  return `${distance}, ${estimated && time > 0 ? 'an estimated ' : ''}${time < 1 ? 'less than 1 minute' : counted(time, 'minute')}${by}`
}

function travelWish({ maximumKm, maximumMinutes }: FactOf<'distance'>): string {
  const wishes = [
    ...(maximumKm === undefined ? [] : [`${maximumKm} km`]),
    ...(maximumMinutes === undefined ? [] : [counted(maximumMinutes, 'minute')]),
  ]
  return wishes.length === 0 ? '' : ` (wish at most ${inARow(wishes, row)})`
}

function competenceLine({ asked, by, relation, evidence, must }: FactOf<'competence'>, standing: Standing): Line {
  const item = nameOf(asked, 'en')
  if (by === undefined || relation === undefined) {
    if (standing === 'unknown')
      return {
        lead: must ? 'Required, not known if this person can do it' : 'Asked, not known if this person can do it',
        item,
      }
    return { lead: must ? 'Required, this person cannot do it yet' : 'Asked, this person cannot do it yet', item }
  }
  const proof = evidence === undefined || evidence === 'not-stated' ? '' : labels.evidence[evidence]
  if (relation === 'same') return { lead: 'Can do what is asked', item: proof === '' ? item : `${item} (${proof})` }
  const held = [nameOf(by, 'en'), ...(proof === '' ? [] : [proof])].join(', ')
  if (relation === 'narrower') return { lead: 'Can do what is asked', item: `${item} (can do ${held})` }
  return {
    lead: must ? 'Required, can only do something like it' : 'Can do something like what is asked',
    item: `${item} (can do ${held})`,
  }
}

/** A licence that covers the asked one is named: `this person has it (with driving licence CE)`. */
function heldBy({ credential, by }: FactOf<'credential'>): string {
  if (by === undefined || by === credential) return 'this person has it'
  return `this person has it (with ${wordFor(labels.credentials, by)})`
}

function experienceLine(
  { occupation, askedMonths, countedMonths, from }: FactOf<'experience'>,
  standing: Standing,
): Line {
  const as = occupation === undefined ? 'Experience' : `Experience as ${nameOf(occupation, 'en')}`
  const near = from.filter((one) => one.occupation.id !== occupation?.id).map((one) => nameOf(one.occupation, 'en'))
  const partly = near.length === 0 ? '' : `, also from work as ${inARow(near, row)}`
  if (countedMonths === 0)
    return { lead: `${as}: asked ${period(askedMonths)}, ${standing === 'unknown' ? 'not known' : 'has none'}` }
  const open = standing === 'unknown' ? ', perhaps more' : ''
  return { lead: `${as}: asked ${period(askedMonths)}, counted ${period(countedMonths)}${partly}${open}` }
}

/** An amount of support that is counted, where it is more than 1: that is also what an amount not stated counts as. */
export function supportAmount(kind: SupportKind, amount: number): string | undefined {
  if (amount < 2) return undefined
  if (kind === 'jobcoach' || kind === 'guidance') return `${hours(amount)} a week`
  return kind === 'extra-breaks' ? `${amount} a day` : undefined
}

function supportOffer({ kind, needed, offered }: FactOf<'support'>): string {
  const amount = supportAmount(kind, needed)
  const need = amount === undefined ? 'needed' : `needs ${amount}`
  if (offered === undefined) return `${need}, not known if the employer offers it`
  if (offered === 0) return `${need}, the employer does not offer it`
  if (offered >= needed) return `${need}, the employer offers it`
  return `${need}, the employer offers ${supportAmount(kind, offered) ?? 'less'}`
}

/** `15 kg`, `4 hours a day` */
export const loadAmount = (load: MeasuredLoad, amount: number): string =>
  load === 'liftingKg' ? `${amount} kg` : `${hours(amount)} a day`
