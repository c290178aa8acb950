import type { Fact, FactOf } from '../../../criteria/fact.js'
import type { MeasuredLoad } from '../../../domain/load.js'
import type { SupportKind } from '../../../domain/support.js'
import { beyond } from '../amounts.js'
import { nameOf, sectorWord, wordFor } from '../labels.js'
import { inARow, type Line } from '../line.js'
import { plainText } from '../plainText.js'
import type { Standing } from '../standing.js'
import { choice, day, dayparts, days, decimal, hours, hoursRange, minutes, period, row } from './amounts.js'
import { labels } from './labels.js'

/** A fact as a talking point for an adviser, in Dutch. */
export function adviserLine(fact: Fact, standing: Standing): Line | undefined {
  switch (fact.fact) {
    case 'distance':
      return { lead: `Reizen: ${trip(fact)}${travelWish(fact)}` }
    case 'competence':
      return competenceLine(fact, standing)
    case 'talent-used':
      return { lead: 'Het werk gebruikt vooral deze talenten', item: nameOf(fact.by, 'nl') }
    case 'education-level': {
      const { asked, has } = fact
      const level = has === undefined ? 'niet bekend' : `heeft ${labels.educationLevels[has]}`
      return { lead: `Opleiding: gevraagd ${labels.educationLevels[asked]}, ${level}` }
    }
    case 'education-field': {
      const field = fact.asked === undefined ? 'de gevraagde richting' : `richting ${plainText(fact.asked)}`
      const has = {
        same: 'heeft dat diploma',
        other: 'heeft een diploma in een andere richting',
        unknown: 'niet bekend',
      }
      return { lead: `Diploma in ${field}: ${has[fact.match]}` }
    }
    case 'language': {
      const name = `${wordFor(labels.languages, fact.language)} ${labels.languageSkills[fact.skill]}`
      const has = fact.has === undefined ? 'niveau niet bekend' : `heeft ${labels.languageLevels[fact.has]}`
      return { lead: `${name}: gevraagd ${labels.languageLevels[fact.asked]}, ${has}` }
    }
    case 'credential': {
      const name = wordFor(labels.credentials, fact.credential)
      const held = fact.held === undefined ? 'niet bekend' : fact.held ? heldBy(fact) : 'heeft deze persoon niet'
      return { lead: `${name}: ${held}${fact.legal && fact.held !== true ? ' (verplicht door de wet)' : ''}` }
    }
    case 'equipment': {
      const held =
        fact.held === undefined ? 'niet bekend' : fact.held ? 'heeft deze persoon' : 'heeft deze persoon niet'
      return { lead: `Eigen spullen, ${wordFor(labels.equipment, fact.equipment)}: ${held}` }
    }
    case 'experience':
      return experienceLine(fact, standing)
    case 'occupation': {
      const derived = fact.fromTitle ? ' (beroep afgeleid uit de titel)' : ''
      const wished = fact.via === 'wish' ? 'wens is' : 'interesse is'
      if (fact.by === 'same')
        return {
          lead: `Beroep: ${nameOf(fact.offered, 'nl')}, precies de ${fact.via === 'wish' ? 'wens' : 'interesse'}${derived}`,
        }
      const alike = standing === 'good' ? 'lijkt daarop' : 'lijkt daar weinig op'
      return {
        lead: `Beroep: ${wished} ${nameOf(fact.wished, 'nl')}, ${nameOf(fact.offered, 'nl')} ${alike} (${percent(fact.similarity)})${derived}`,
      }
    }
    case 'sector':
      return {
        lead: `Sector: wens is ${sectorWord(labels, fact.wished)}, aangeboden ${sectorWord(labels, fact.offered)}`,
      }
    case 'task': {
      const time = fact.minutes === undefined ? '' : ` (${hours(fact.minutes / 60)} per week)`
      return {
        lead: fact.liked ? 'Doet deze taken graag' : 'Doet deze taken liever niet',
        item: plainText(fact.label) + time,
      }
    }
    case 'no-preference':
      return { lead: 'Geen voorkeur, dit telt niet mee' }
    case 'hours': {
      const gap = fact.gapMinutes === 0 ? '' : ` (${hours(fact.gapMinutes / 60)} verschil)`
      const childcare =
        fact.childcareHours === undefined ? '' : `, opvang voor kinderen voor ${hours(fact.childcareHours)}`
      const hasWish = fact.wished.min !== undefined || fact.wished.max !== undefined
      const wish = hasWish ? `wens ${hoursRange(fact.wished, '-')}` : 'geen wens'
      return { lead: `Uren: ${hoursRange(fact.offered, '-')} gevraagd, ${wish}${childcare}${gap}` }
    }
    case 'dayparts': {
      if (fact.possible === fact.asked) return { lead: 'Werktijden: kan op alle gevraagde tijden' }
      return {
        lead: `Werktijden: kan op ${fact.possible} van de ${fact.asked} gevraagde dagdelen, niet op ${dayparts(fact.outside)}`,
      }
    }
    case 'irregular':
      return {
        lead: fact.offered
          ? 'Wisselende diensten: horen bij het werk, deze persoon wil dat niet'
          : 'Wisselende diensten: komen niet voor',
      }
    case 'contract': {
      const names = (contracts: typeof fact.wished) =>
        inARow(
          contracts.map((one) => labels.contracts[one]),
          choice,
        )
      return { lead: `Contract: wens is ${names(fact.wished)}, aangeboden ${names(fact.offered)}` }
    }
    case 'kind': {
      const wished = inARow(
        fact.wished.map((one) => labels.kinds[one]),
        choice,
      )
      return { lead: `Soort werk: wens is ${wished}, aangeboden ${labels.kinds[fact.offered]}` }
    }
    case 'support':
      return { lead: `Ondersteuning, ${labels.supports[fact.kind]}: ${supportOffer(fact)}` }
    case 'load': {
      const { load, limit, amount, within } = fact
      const asks =
        amount === undefined ? 'niet bekend hoeveel het werk vraagt' : `werk vraagt ${loadAmount(load, amount)}`
      const open = amount !== undefined && within === undefined ? ', niet van alle taken bekend' : ''
      return { lead: `${labels.loads[load]}: ${asks}, grens is ${loadAmount(load, limit)}${open}` }
    }
    case 'surrounding': {
      const lead = {
        true: 'Moet deze persoon vermijden, hoort bij het werk',
        false: 'Moet deze persoon vermijden, komt niet voor',
      }
      const key = fact.present === undefined ? undefined : fact.present ? 'true' : 'false'
      return {
        lead: key === undefined ? 'Moet deze persoon vermijden, niet bekend of het voorkomt' : lead[key],
        item: labels.surroundings[fact.surrounding],
      }
    }
    case 'start': {
      const start = fact.start === undefined ? 'het werk kan nu beginnen' : `het werk begint op ${day(fact.start)}`
      const late = fact.daysLate === 0 ? 'op tijd' : `${days(fact.daysLate)} te laat`
      return { lead: `Begin: ${start}, beschikbaar vanaf ${day(fact.availableFrom)} (${late})` }
    }
    case 'available-until': {
      const until = `Einde: deze persoon is beschikbaar tot en met ${day(fact.availableUntil)}`
      return { lead: fact.tooShort ? `${until}, dat is voor het begin van het werk` : until }
    }
    case 'job-end':
      return {
        lead: fact.ended
          ? `Einde van het werk: was op ${day(fact.endDate)}`
          : `Einde van het werk: ${day(fact.endDate)}`,
      }
    case 'closing':
      return {
        lead: fact.closed
          ? `Vacature: gesloten, was open tot en met ${day(fact.closingDate)}`
          : `Vacature: open tot en met ${day(fact.closingDate)}`,
      }
    case 'outlook': {
      const derived = fact.fromTitle ? ' (beroep afgeleid uit de titel)' : ''
      const until = fact.validUntil === undefined ? '' : `, geldt tot en met ${day(fact.validUntil)}`
      const counts = fact.agreed ? 'telt mee in de score' : 'een andere bron zegt iets anders: telt als niet bekend'
      return {
        lead: `Kans op werk ${outlookWhere(fact)}${derived}: ${labels.chances[fact.outlook]}, volgens ${plainText(fact.source)}, ${day(fact.date)}${until}; ${counts}`,
      }
    }
    case 'reservation': {
      const group =
        fact.reservedFor === 'banenafspraak'
          ? 'Alleen voor het doelgroepregister (banenafspraak)'
          : 'Alleen met een advies beschut werk'
      const is =
        fact.eligible === undefined
          ? 'niet bekend'
          : fact.eligible
            ? 'dat geldt voor deze persoon'
            : 'dat geldt niet voor deze persoon'
      return { lead: `${group}: ${is}` }
    }
    default:
      return untold(fact)
  }
}

/** In what work, and where, others say that the chance is so. */
export const outlookWhere = ({ occupation, ofGroup, region }: FactOf<'outlook'>): string =>
  `in ${occupation === undefined ? 'deze sector' : ofGroup ? 'dit soort beroepen' : 'dit beroep'}${region === undefined ? '' : ` in de regio ${plainText(region)}`}`

/** What the compiler proves cannot come is not told. */
const untold = (_fact: never): undefined => undefined

/** A share in hundredths. */
const percent = (share: number): string => `${Math.round(share / 10)} %`

/** `18 km hemelsbreed, 25 minuten met de fiets` */
function trip({ metres, maximumKm, minutes: time, means, estimated }: FactOf<'distance'>): string {
  const distance = `${decimal(beyond(metres, maximumKm))} km hemelsbreed`
  if (time === undefined) return distance
  return `${distance}, ${estimated && time > 0 ? 'naar schatting ' : ''}${time < 1 ? 'minder dan 1 minuut' : minutes(time)}${means === undefined ? '' : ` ${labels.transport[means]}`}`
}

function travelWish({ maximumKm, maximumMinutes }: FactOf<'distance'>): string {
  const wishes = [
    ...(maximumKm === undefined ? [] : [`${maximumKm} km`]),
    ...(maximumMinutes === undefined ? [] : [minutes(maximumMinutes)]),
  ]
  return wishes.length === 0 ? '' : ` (wens hoogstens ${inARow(wishes, row)})`
}

function competenceLine({ asked, by, relation, evidence, must }: FactOf<'competence'>, standing: Standing): Line {
  const item = nameOf(asked, 'nl')
  if (by === undefined || relation === undefined) {
    if (standing === 'unknown')
      return {
        lead: must ? 'Vereist, niet bekend of deze persoon het kan' : 'Gevraagd, niet bekend of deze persoon het kan',
        item,
      }
    return { lead: must ? 'Vereist, kan deze persoon nog niet' : 'Gevraagd, kan deze persoon nog niet', item }
  }
  const proof = evidence === undefined || evidence === 'not-stated' ? '' : labels.evidence[evidence]
  if (relation === 'same') return { lead: 'Kan wat gevraagd wordt', item: proof === '' ? item : `${item} (${proof})` }
  const held = [nameOf(by, 'nl'), ...(proof === '' ? [] : [proof])].join(', ')
  if (relation === 'narrower') return { lead: 'Kan wat gevraagd wordt', item: `${item} (kan ${held})` }
  return {
    lead: must ? 'Vereist, kan alleen iets dat erop lijkt' : 'Kan iets dat lijkt op wat gevraagd wordt',
    item: `${item} (kan ${held})`,
  }
}

/** A licence that covers the asked one is named: `heeft deze persoon (met rijbewijs CE)`. */
function heldBy({ credential, by }: FactOf<'credential'>): string {
  if (by === undefined || by === credential) return 'heeft deze persoon'
  return `heeft deze persoon (met ${wordFor(labels.credentials, by)})`
}

function experienceLine(
  { occupation, askedMonths, countedMonths, from }: FactOf<'experience'>,
  standing: Standing,
): Line {
  const as = occupation === undefined ? 'Ervaring' : `Ervaring als ${nameOf(occupation, 'nl')}`
  const near = from.filter((one) => one.occupation.id !== occupation?.id).map((one) => nameOf(one.occupation, 'nl'))
  const partly = near.length === 0 ? '' : `, ook uit werk als ${inARow(near, row)}`
  if (countedMonths === 0)
    return {
      lead: `${as}: gevraagd ${period(askedMonths)}, ${standing === 'unknown' ? 'niet bekend' : 'heeft die niet'}`,
    }
  const open = standing === 'unknown' ? ', misschien meer' : ''
  return { lead: `${as}: gevraagd ${period(askedMonths)}, telt mee ${period(countedMonths)}${partly}${open}` }
}

const supportUnits: Readonly<Partial<Record<SupportKind, string>>> = {
  jobcoach: 'uur per week',
  guidance: 'uur per week',
  'extra-breaks': 'per dag',
}

/** An amount of support that is counted, where it is more than 1: that is also what an amount not stated counts as. */
export function supportAmount(kind: SupportKind, amount: number): string | undefined {
  const unit = supportUnits[kind]
  return unit === undefined || amount < 2 ? undefined : `${amount} ${unit}`
}

function supportOffer({ kind, needed, offered }: FactOf<'support'>): string {
  const need = ['nodig', supportAmount(kind, needed)].filter((part) => part !== undefined).join(' ')
  if (offered === undefined) return `${need}, niet bekend of de werkgever dit biedt`
  if (offered === 0) return `${need}, de werkgever biedt dit niet`
  if (offered >= needed) return `${need}, de werkgever biedt dit`
  return `${need}, de werkgever biedt ${supportAmount(kind, offered) ?? 'minder'}`
}

/** `15 kg`, `4 uur per dag` */
export const loadAmount = (load: MeasuredLoad, amount: number): string =>
  load === 'liftingKg' ? `${amount} kg` : `${hours(amount)} per dag`
