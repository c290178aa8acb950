import type { Fact, FactOf } from '../../../criteria/fact.js'
import type { MeasuredLoad } from '../../../domain/load.js'
import { beyond, kilometresOf } from '../amounts.js'
import { nameOf, sectorName, wordFor } from '../labels.js'
import { inARow, type Line } from '../line.js'
import { plainText } from '../plainText.js'
import type { Standing } from '../standing.js'
import { outlookWhere, supportAmount } from './adviserLine.js'
import { choice, counted, day, dayparts, duration, hours, hoursRange, period } from './amounts.js'
import { labels } from './labels.js'

/** A fact as it is told to the person, in plain English. What is not known is not told here: it is asked. */
export function candidateLine(fact: Fact, standing: Standing): Line | undefined {
  switch (fact.fact) {
    case 'distance':
      return distanceLine(fact, standing)
    case 'competence':
      return competenceLine(fact, standing)
    case 'talent-used':
    case 'no-preference':
      return undefined
    case 'education-level':
      if (standing === 'good') return { lead: 'Your education is enough for this work' }
      if (fact.has === undefined) return { lead: `For this work they ask ${labels.educationLevels[fact.asked]}` }
      return {
        lead: `For this work they ask ${labels.educationLevels[fact.asked]}. Your level is ${labels.educationLevels[fact.has]}`,
      }
    case 'education-field': {
      if (standing === 'good') return { lead: 'You have a diploma in the right field' }
      return {
        lead: `For this work they ask a diploma in another field${fact.asked === undefined ? '' : `: ${plainText(fact.asked)}`}`,
      }
    }
    case 'language': {
      const name = wordFor(labels.languages, fact.language)
      const skill = labels.languageSkills[fact.skill]
      if (standing === 'good') return { lead: `Your ${name} is good enough`, item: skill }
      const has =
        fact.has === undefined
          ? ''
          : `, you have ${fact.has === 'none' || fact.has === 1 ? 'no level yet' : labels.languageLevels[fact.has]}`
      return {
        lead: `Your ${name} must be better for this work`,
        item: `${skill} (you need ${labels.languageLevels[fact.asked]}${has})`,
      }
    }
    case 'credential':
      return neededLine(fact, wordFor(labels.credentials, fact.credential))
    case 'equipment':
      return neededLine(fact, wordFor(labels.equipment, fact.equipment))
    case 'experience': {
      const as = fact.occupation === undefined ? 'experience' : `experience as ${nameOf(fact.occupation, 'en')}`
      if (standing === 'good')
        return { lead: `You have enough ${fact.occupation === undefined ? as : `${as}, or in work like it`}` }
      const told =
        fact.countedMonths === 0
          ? 'You do not have that yet'
          : `You have ${period(fact.countedMonths)} of experience that counts`
      return { lead: `For this work they ask ${period(fact.askedMonths)} of ${as}. ${told}` }
    }
    case 'occupation': {
      const wish = `You ${fact.via === 'wish' ? 'would like to work' : 'are interested in work'} as ${nameOf(fact.wished, 'en')}`
      if (fact.by === 'same') return { lead: `${wish}. That is this work` }
      return {
        lead:
          standing === 'good'
            ? `${wish}. This work is like it`
            : `${wish}. This is other work: ${nameOf(fact.offered, 'en')}`,
      }
    }
    case 'sector': {
      const offered = sectorName(labels, fact.offered)
      if (standing === 'good') return { lead: `This work is in a sector where you would like to work: ${offered}` }
      return {
        lead: `You would like to work in this sector: ${sectorName(labels, fact.wished)}. This work is in another sector: ${offered}`,
      }
    }
    case 'task':
      return {
        lead: fact.liked ? 'Here you do tasks that you like' : 'Here you also do tasks that you would rather not do',
        item: plainText(fact.label),
      }
    case 'hours': {
      const job = `The work is ${hoursRange(fact.offered)} a week`
      if (standing === 'good') return { lead: `${job}. That suits you` }
      const hasWish = fact.wished.min !== undefined || fact.wished.max !== undefined
      const wish = hasWish ? `. You want ${hoursRange(fact.wished)}` : ''
      const childcare =
        fact.childcareHours === undefined ? '' : `. You have childcare for ${hours(fact.childcareHours)}`
      return { lead: job + wish + childcare }
    }
    case 'dayparts':
      return {
        lead:
          standing === 'good'
            ? 'You can work at all the working times'
            : `You must also work at times when you cannot: ${dayparts(fact.outside)}`,
      }
    case 'irregular':
      return {
        lead: fact.offered
          ? 'The working times change. You do not want that'
          : 'The working times are fixed. You want that too',
      }
    case 'contract': {
      const names = (contracts: typeof fact.wished) =>
        inARow(
          contracts.map((one) => labels.contracts[one]),
          choice,
        )
      if (fact.acceptable)
        return {
          lead: `You can get a contract that you want: ${names(fact.offered.filter((one) => fact.wished.includes(one)))}`,
        }
      return { lead: `You want this: ${names(fact.wished)}. With this work you get this: ${names(fact.offered)}` }
    }
    case 'kind': {
      if (fact.acceptable) return { lead: `This is the kind of work that you look for: ${labels.kinds[fact.offered]}` }
      return {
        lead: `You look for this: ${inARow(
          fact.wished.map((one) => labels.kinds[one]),
          choice,
        )}. This work is something else: ${labels.kinds[fact.offered]}`,
      }
    }
    case 'support':
      return supportLine(fact, standing)
    case 'load':
      return fact.amount === undefined ? undefined : loadLine(fact.load, fact.amount, fact.limit, standing)
    case 'surrounding':
      return {
        lead: fact.present
          ? 'Part of this work is something that does not go for you'
          : 'This is not part of this work',
        item: labels.surroundings[fact.surrounding],
      }
    case 'start': {
      if (standing === 'good') return { lead: 'You can start in time' }
      const start = fact.start === undefined ? 'The work can start now' : `The work starts on ${day(fact.start)}`
      return {
        lead: `${start}. You can start from ${day(fact.availableFrom)}. That is ${counted(fact.daysLate, 'day')} later`,
      }
    }
    case 'available-until':
      return fact.tooShort
        ? { lead: `You can work until ${day(fact.availableUntil)}. This work starts later` }
        : undefined
    case 'job-end':
      return {
        lead: fact.ended
          ? `The work lasted until ${day(fact.endDate)}. That is over`
          : `The work lasts until ${day(fact.endDate)}`,
      }
    case 'closing': {
      const until = day(fact.closingDate)
      return { lead: fact.closed ? `You could apply until ${until}. That is over` : `You can apply until ${until}` }
    }
    case 'outlook': {
      const [where, chance] = [outlookWhere(fact), labels.chances[fact.outlook]]
      const said = `${plainText(fact.source)}, ${day(fact.date)}`
      return fact.agreed
        ? { lead: `The chance of work ${where} is, according to ${said}, ${chance}` }
        : { lead: `Not everybody says the same about the chance of work ${where}`, item: `${chance} (${said})` }
    }
    case 'reservation': {
      if (fact.reservedFor === 'banenafspraak') {
        return {
          lead: `This work is only for people in the doelgroepregister. ${fact.eligible ? 'You are in it' : 'You are not in it'}`,
        }
      }
      const has = fact.eligible ? 'You have that' : 'You do not have that'
      return { lead: `This work is only for people with an advice for sheltered work (beschut werk). ${has}` }
    }
    default:
      return untold(fact)
  }
}

/** What the compiler proves cannot come is not told. */
const untold = (_fact: never): undefined => undefined

function distanceLine(
  { metres, maximumKm, minutes: time, maximumMinutes, means, estimated }: FactOf<'distance'>,
  standing: Standing,
): Line {
  const tooFar = maximumKm !== undefined && metres > maximumKm * 1000
  const kilometres = tooFar ? beyond(metres, maximumKm) : kilometresOf(metres, false)
  const said = metres < 1000 ? 'less than 1 kilometre' : counted(kilometres, 'kilometre')
  const parts = [`The work is ${said} from your home`]
  if (tooFar) parts.push(`You do not want to go further than ${counted(maximumKm, 'kilometre')}`)
  if (time !== undefined) {
    parts.push(
      `The trip takes ${estimated && time > 0 ? 'about ' : ''}${duration(time)}${means === undefined ? '' : ` ${labels.transport[means]}`}`,
    )
    if (maximumMinutes !== undefined && time > maximumMinutes)
      parts.push(`You do not want to travel longer than ${duration(maximumMinutes)}`)
  }
  if (standing === 'good') parts.push('That is not too far for you')
  return { lead: parts.join('. ') }
}

function competenceLine({ asked, by, relation, must }: FactOf<'competence'>, standing: Standing): Line | undefined {
  const item = nameOf(asked, 'en')
  if (standing === 'unknown' && by === undefined) return undefined
  if (by === undefined)
    return { lead: must ? 'You must be able to do this, and you cannot do it yet' : 'You cannot do this yet', item }
  if (relation === 'same' || relation === 'narrower') return { lead: 'You can do this already', item }
  return {
    lead: must
      ? 'You must be able to do this, and you can do something like it'
      : 'You can do something like this already',
    item,
  }
}

/** A paper or a thing that the work asks. */
function neededLine(
  { held, must }: { readonly held?: boolean | undefined; readonly must: boolean },
  item: string,
): Line | undefined {
  if (held === undefined) return undefined
  if (held) return { lead: 'You have what is needed', item }
  return {
    lead: must
      ? 'You need this for this work, and you do not have it yet'
      : 'This is useful for this work, but you do not have it yet',
    item,
  }
}

function supportLine({ kind, needed, offered }: FactOf<'support'>, standing: Standing): Line | undefined {
  if (offered === undefined) return undefined
  const name = labels.supports[kind]
  const amount = supportAmount(kind, needed)
  if (standing === 'good')
    return { lead: 'You get help that you need', item: amount === undefined ? name : `${name} (${amount})` }
  if (offered === 0) return { lead: 'You do not get this help here', item: name }
  const short = amount === undefined ? '' : ` (you need ${amount}, there is ${supportAmount(kind, offered) ?? 'less'})`
  return { lead: 'There is too little of this help', item: name + short }
}

const loadVerbs: Readonly<Record<MeasuredLoad, string>> = {
  liftingKg: 'lift',
  standingHours: 'stand',
  walkingHours: 'walk',
  sittingHours: 'sit',
  drivingHours: 'drive',
}

function loadLine(load: MeasuredLoad, amount: number, limit: number, standing: Standing): Line {
  const verb = loadVerbs[load]
  const much = (number: number) => (load === 'liftingKg' ? counted(number, 'kilo') : `${hours(number)} a day`)
  if (amount === 0) return { lead: `You do not have to ${verb} here` }
  const asks = `You must ${verb} ${standing === 'unknown' ? 'at least' : 'at most'} ${much(amount)} here`
  if (standing === 'good') return { lead: `${asks}. You can do that` }
  if (standing === 'unknown') return { lead: asks }
  return { lead: limit === 0 ? `${asks}. You cannot ${verb}` : `${asks}. You can ${verb} at most ${much(limit)}` }
}
