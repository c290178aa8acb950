import type { Fact, FactOf } from '../../../criteria/fact.js'
import type { MeasuredLoad } from '../../../domain/load.js'
import { beyond, kilometresOf } from '../amounts.js'
import { nameOf, sectorName, wordFor } from '../labels.js'
import { inARow, type Line } from '../line.js'
import { plainText } from '../plainText.js'
import type { Standing } from '../standing.js'
import { outlookWhere, supportAmount } from './adviserLine.js'
import { choice, day, dayparts, days, decimal, duration, hours, hoursRange, period } from './amounts.js'
import { labels } from './labels.js'

/** A fact as it is told to the person, in Dutch at level B1. What is not known is not told here: it is asked. */
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
      if (standing === 'good') return { lead: 'Je opleiding is genoeg voor dit werk' }
      if (fact.has === undefined) return { lead: `Voor dit werk vragen ze ${labels.educationLevels[fact.asked]}` }
      return {
        lead: `Voor dit werk vragen ze ${labels.educationLevels[fact.asked]}. Jouw niveau is ${labels.educationLevels[fact.has]}`,
      }
    case 'education-field': {
      if (standing === 'good') return { lead: 'Je hebt een diploma in de goede richting' }
      return {
        lead: `Voor dit werk vragen ze een diploma in een andere richting${fact.asked === undefined ? '' : `: ${plainText(fact.asked)}`}`,
      }
    }
    case 'language': {
      const name = wordFor(labels.languages, fact.language)
      const skill = labels.languageSkills[fact.skill]
      if (standing === 'good') return { lead: `Je ${name} is goed genoeg`, item: skill }
      const has =
        fact.has === undefined
          ? ''
          : `, jij hebt ${fact.has === 'none' || fact.has === 1 ? 'nog geen niveau' : labels.languageLevels[fact.has]}`
      return {
        lead: `Je ${name} moet voor dit werk beter zijn`,
        item: `${skill} (nodig is ${labels.languageLevels[fact.asked]}${has})`,
      }
    }
    case 'credential':
      return neededLine(fact, wordFor(labels.credentials, fact.credential))
    case 'equipment':
      return neededLine(fact, wordFor(labels.equipment, fact.equipment))
    case 'experience': {
      const as = fact.occupation === undefined ? 'ervaring' : `ervaring als ${nameOf(fact.occupation, 'nl')}`
      if (standing === 'good')
        return {
          lead:
            fact.occupation === undefined
              ? 'Je hebt genoeg ervaring'
              : `Je hebt genoeg ${as}, of in werk dat daarop lijkt`,
        }
      const counted =
        fact.countedMonths === 0 ? 'Die heb je nog niet' : `Jij hebt ${period(fact.countedMonths)} ervaring die meetelt`
      return { lead: `Voor dit werk vragen ze ${period(fact.askedMonths)} ${as}. ${counted}` }
    }
    case 'occupation': {
      const wish = `Je ${fact.via === 'wish' ? 'wilt graag werken als' : 'hebt interesse in werk als'} ${nameOf(fact.wished, 'nl')}`
      if (fact.by === 'same') return { lead: `${wish}. Dat is dit werk` }
      return {
        lead:
          standing === 'good'
            ? `${wish}. Dit werk lijkt daarop`
            : `${wish}. Dit is ander werk: ${nameOf(fact.offered, 'nl')}`,
      }
    }
    case 'sector': {
      const offered = sectorName(labels, fact.offered)
      if (standing === 'good') return { lead: `Dit werk is in een sector waar je graag wilt werken: ${offered}` }
      return {
        lead: `Je wilt graag werken in deze sector: ${sectorName(labels, fact.wished)}. Dit werk is in een andere sector: ${offered}`,
      }
    }
    case 'task':
      return {
        lead: fact.liked ? 'Je doet hier taken die je leuk vindt' : 'Je doet hier ook taken die je liever niet doet',
        item: plainText(fact.label),
      }
    case 'hours': {
      const job = `Het werk is ${hoursRange(fact.offered)} per week`
      if (standing === 'good') return { lead: `${job}. Dat past bij jou` }
      const hasWish = fact.wished.min !== undefined || fact.wished.max !== undefined
      const wish = hasWish ? `. Jij wilt ${hoursRange(fact.wished)}` : ''
      const childcare =
        fact.childcareHours === undefined ? '' : `. Je hebt opvang voor je kinderen voor ${hours(fact.childcareHours)}`
      return { lead: job + wish + childcare }
    }
    case 'dayparts':
      return {
        lead:
          standing === 'good'
            ? 'Je kunt op alle werktijden'
            : `Je moet ook werken op tijden dat jij niet kunt: ${dayparts(fact.outside)}`,
      }
    case 'irregular':
      return {
        lead: fact.offered ? 'De werktijden wisselen. Dat wil jij niet' : 'De werktijden zijn vast. Dat wil jij ook',
      }
    case 'contract': {
      const names = (contracts: typeof fact.wished) =>
        inARow(
          contracts.map((one) => labels.contracts[one]),
          choice,
        )
      if (fact.acceptable)
        return {
          lead: `Je kunt een contract krijgen dat je wilt: ${names(fact.offered.filter((one) => fact.wished.includes(one)))}`,
        }
      return { lead: `Je wilt dit: ${names(fact.wished)}. Bij dit werk krijg je dit: ${names(fact.offered)}` }
    }
    case 'kind': {
      if (fact.acceptable) return { lead: `Dit is het soort werk dat je zoekt: ${labels.kinds[fact.offered]}` }
      return {
        lead: `Je zoekt dit: ${inARow(
          fact.wished.map((one) => labels.kinds[one]),
          choice,
        )}. Dit werk is iets anders: ${labels.kinds[fact.offered]}`,
      }
    }
    case 'support':
      return supportLine(fact, standing)
    case 'load':
      return fact.amount === undefined ? undefined : loadLine(fact.load, fact.amount, fact.limit, standing)
    case 'surrounding':
      return {
        lead: fact.present ? 'Bij dit werk hoort iets wat voor jou niet gaat' : 'Dit komt in dit werk niet voor',
        item: labels.surroundings[fact.surrounding],
      }
    case 'start': {
      if (standing === 'good') return { lead: 'Je kunt op tijd beginnen' }
      const start = fact.start === undefined ? 'Het werk kan nu beginnen' : `Het werk begint op ${day(fact.start)}`
      return { lead: `${start}. Jij kunt vanaf ${day(fact.availableFrom)}. Dat is ${days(fact.daysLate)} later` }
    }
    case 'available-until':
      return fact.tooShort
        ? { lead: `Jij kunt werken tot en met ${day(fact.availableUntil)}. Dit werk begint later` }
        : undefined
    case 'job-end':
      return {
        lead: fact.ended
          ? `Het werk duurde tot en met ${day(fact.endDate)}. Dat is voorbij`
          : `Het werk duurt tot en met ${day(fact.endDate)}`,
      }
    case 'closing': {
      const until = day(fact.closingDate)
      return {
        lead: fact.closed
          ? `Je kon je melden tot en met ${until}. Dat is voorbij`
          : `Je kunt je melden tot en met ${until}`,
      }
    }
    case 'outlook': {
      const [where, chance] = [outlookWhere(fact), labels.chances[fact.outlook]]
      const said = `${plainText(fact.source)}, ${day(fact.date)}`
      return fact.agreed
        ? { lead: `De kans op werk ${where} is volgens ${said}, ${chance}` }
        : { lead: `Niet iedereen zegt hetzelfde over de kans op werk ${where}`, item: `${chance} (${said})` }
    }
    case 'reservation': {
      if (fact.reservedFor === 'banenafspraak') {
        return {
          lead: `Dit werk is alleen voor mensen in het doelgroepregister. ${fact.eligible ? 'Daar sta jij in' : 'Daar sta jij niet in'}`,
        }
      }
      return {
        lead: `Dit werk is alleen voor mensen met een advies beschut werk. ${fact.eligible ? 'Dat heb jij' : 'Dat heb jij niet'}`,
      }
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
  const said = metres < 1000 ? 'minder dan 1 kilometer' : `${decimal(kilometres)} kilometer`
  const parts = [`Het werk is ${said} van je huis`]
  if (tooFar) parts.push(`Jij wilt niet verder dan ${maximumKm} kilometer`)
  if (time !== undefined) {
    parts.push(
      `De reis duurt ${estimated && time > 0 ? 'ongeveer ' : ''}${duration(time)}${means === undefined ? '' : ` ${labels.transport[means]}`}`,
    )
    if (maximumMinutes !== undefined && time > maximumMinutes)
      parts.push(`Jij wilt niet langer reizen dan ${duration(maximumMinutes)}`)
  }
  if (standing === 'good') parts.push('Dat is niet te ver voor jou')
  return { lead: parts.join('. ') }
}

function competenceLine({ asked, by, relation, must }: FactOf<'competence'>, standing: Standing): Line | undefined {
  const item = nameOf(asked, 'nl')
  if (standing === 'unknown' && by === undefined) return undefined
  if (by === undefined)
    return { lead: must ? 'Dit moet je kunnen, en dat kun je nog niet' : 'Dit kun je nog niet', item }
  if (relation === 'same' || relation === 'narrower') return { lead: 'Je kunt al', item }
  return {
    lead: must ? 'Dit moet je kunnen, en jij kunt iets wat daarop lijkt' : 'Je kunt al iets wat hierop lijkt',
    item,
  }
}

/** A paper or a thing that the work asks. */
function neededLine(
  { held, must }: { readonly held?: boolean | undefined; readonly must: boolean },
  item: string,
): Line | undefined {
  if (held === undefined) return undefined
  if (held) return { lead: 'Je hebt wat nodig is', item }
  return {
    lead: must
      ? 'Dit is nodig voor dit werk, en dat heb je nog niet'
      : 'Dit is handig voor dit werk, maar dat heb je nog niet',
    item,
  }
}

function supportLine({ kind, needed, offered }: FactOf<'support'>, standing: Standing): Line | undefined {
  if (offered === undefined) return undefined
  const name = labels.supports[kind]
  const amount = supportAmount(kind, needed)
  if (standing === 'good')
    return { lead: 'Je krijgt hulp die je nodig hebt', item: amount === undefined ? name : `${name} (${amount})` }
  if (offered === 0) return { lead: 'Deze hulp krijg je hier niet', item: name }
  const short = amount === undefined ? '' : ` (nodig is ${amount}, er is ${supportAmount(kind, offered) ?? 'minder'})`
  return { lead: 'Van deze hulp is er te weinig', item: name + short }
}

const loadVerbs: Readonly<Record<MeasuredLoad, string>> = {
  liftingKg: 'tillen',
  standingHours: 'staan',
  walkingHours: 'lopen',
  sittingHours: 'zitten',
  drivingHours: 'rijden',
}

function loadLine(load: MeasuredLoad, amount: number, limit: number, standing: Standing): Line {
  const verb = loadVerbs[load]
  const much = (number: number) => (load === 'liftingKg' ? `${number} kilo` : `${hours(number)} per dag`)
  if (amount === 0) return { lead: `Je hoeft hier niet te ${verb}` }
  const asks = `Je moet hier ${standing === 'unknown' ? 'zeker' : 'hoogstens'} ${much(amount)} ${verb}`
  if (standing === 'good') return { lead: `${asks}. Dat kun jij` }
  if (standing === 'unknown') return { lead: asks }
  return { lead: limit === 0 ? `${asks}. Jij kunt niet ${verb}` : `${asks}. Jij kunt hoogstens ${much(limit)} ${verb}` }
}
