import type { MissingField } from '../../../criteria/missing.js'
import { isDrivingLicence } from '../../../domain/credential.js'
import type { LanguageSkill } from '../../../domain/language.js'
import { aboutKey, aboutName, sectorWord, wordFor } from '../labels.js'
import { plainText } from '../plainText.js'
import type { MissingText } from '../tongue.js'
import { labels } from './labels.js'

const skillVerbs: Readonly<Record<LanguageSkill, string>> = {
  speaking: 'spreekt',
  listening: 'verstaat',
  reading: 'leest',
  writing: 'schrijft',
}

const askEmployer = (question: string): string => `Vraag de werkgever: ${question}`
const forMaintainer = (advice: string): string => `Voor de beheerder: ${advice}`

/** An occupation by its name, a sector by its code and name. */
const outlookName = (about: MissingField['about']): string =>
  about === undefined ? 'dit werk' : typeof about === 'string' ? sectorWord(labels, about) : aboutName(about, 'nl')

/** What is asked, noted and told about a missing field, in Dutch. */
export function missing(field: MissingField): MissingText {
  const about = field.about === undefined ? undefined : aboutName(field.about, 'nl')
  switch (`${field.of}.${field.field}`) {
    case 'candidate.competences':
      return about === undefined
        ? {
            question: 'Wat kan deze persoon? Vraag ook naar vrijwilligerswerk en hobby’s.',
            note: 'Competenties van deze persoon: niet bekend',
            told: { lead: 'wat je allemaal kunt, ook van vrijwilligerswerk of hobby’s' },
          }
        : {
            question: `Kan deze persoon dit: ${about}?`,
            together: { lead: 'Kan deze persoon dit', item: about },
            note: `Kan deze persoon dit: ${about}: niet bekend`,
            told: { lead: 'of je dit kunt', item: about },
          }
    case 'candidate.place':
      return {
        question: 'Waar woont deze persoon? Alleen de vier cijfers van de postcode zijn nodig.',
        note: 'Woonplaats: niet bekend',
        told: { lead: 'waar je woont (alleen de cijfers van je postcode)' },
      }
    case 'candidate.circumstances.transport':
      return {
        question: 'Hoe kan deze persoon reizen: lopend, met de fiets, met de auto of met het openbaar vervoer?',
        note: 'Vervoer van deze persoon: niet bekend',
        told: { lead: 'hoe je naar je werk kunt reizen' },
      }
    case 'candidate.circumstances.equipment': {
      const thing = wordFor(labels.equipment, aboutKey(field.about))
      return {
        question: `Heeft deze persoon dit zelf: ${thing}?`,
        together: { lead: 'Heeft deze persoon dit zelf', item: thing },
        note: `Eigen spullen, ${thing}: niet bekend`,
        told: { lead: 'of je dit zelf hebt', item: thing },
      }
    }
    case 'candidate.credentials': {
      const key = aboutKey(field.about)
      const name = wordFor(labels.credentials, key)
      return {
        question: isDrivingLicence(key) ? `Heeft deze persoon ${name}?` : `Heeft deze persoon dit: ${name}?`,
        together: { lead: 'Heeft deze persoon dit', item: name },
        note: `${name}: niet bekend`,
        told: { lead: 'of je dit hebt', item: name },
      }
    }
    case 'candidate.languages': {
      const name = wordFor(labels.languages, aboutKey(field.about))
      const verb = field.skill === undefined ? 'kent' : skillVerbs[field.skill]
      const skill = field.skill === undefined ? name : `${name} ${labels.languageSkills[field.skill]}`
      return {
        question: `Hoe goed ${verb} deze persoon ${name}?`,
        note: `${skill}: niveau niet bekend`,
        told: { lead: `hoe goed je ${name} is`, ...(field.skill && { item: labels.languageSkills[field.skill] }) },
      }
    }
    case 'candidate.experience':
      return about === undefined
        ? {
            question: 'Welk werk deed deze persoon eerder, en hoelang?',
            note: 'Werkervaring: niet bekend',
            told: { lead: 'welk werk je eerder deed, en hoelang' },
          }
        : {
            question: `Hoelang werkte deze persoon als ${about}, of in werk dat daarop lijkt?`,
            note: `Ervaring als ${about}: niet helemaal bekend`,
            told: { lead: `hoelang je werkte als ${about}, of in werk dat daarop lijkt` },
          }
    case 'candidate.education.level':
      return {
        question: 'Wat is de hoogste opleiding van deze persoon?',
        note: 'Opleidingsniveau: niet bekend',
        told: { lead: 'wat je hoogste opleiding is' },
      }
    case 'candidate.education.diplomas':
      return {
        question:
          about === undefined
            ? 'Welke diploma’s heeft deze persoon, en in welke richting?'
            : `Heeft deze persoon een diploma in deze richting: ${about}?`,
        note: `Diploma in de gevraagde richting${about === undefined ? '' : ` (${about})`}: niet bekend`,
        told: { lead: 'welke diploma’s je hebt' },
      }
    case 'candidate.eligibility.banenafspraak':
      return {
        question: 'Staat deze persoon in het doelgroepregister (banenafspraak)?',
        note: 'Doelgroepregister (banenafspraak): niet bekend',
        told: { lead: 'of je in het doelgroepregister staat' },
      }
    case 'candidate.eligibility.beschut-werk':
      return {
        question: 'Heeft deze persoon een advies beschut werk?',
        note: 'Advies beschut werk: niet bekend',
        told: { lead: 'of je een advies beschut werk hebt' },
      }
    case 'candidate.wishes.occupations':
      return {
        question: 'Welk werk wil deze persoon graag doen, of maakt het niet uit?',
        note: 'Gewenst beroep: niet bekend',
        told: { lead: 'welk werk je graag wilt doen' },
      }
    case 'candidate.wishes.sectors':
      return {
        question: 'In welke sector wil deze persoon graag werken, of maakt het niet uit?',
        note: 'Gewenste sector: niet bekend',
        told: { lead: 'waar je graag wilt werken, bijvoorbeeld in de zorg, de bouw of een winkel' },
      }
    case 'candidate.wishes.tasksLiked':
      return {
        question: 'Welke taken doet deze persoon graag, of maakt het niet uit?',
        note: 'Taken die deze persoon graag doet: niet bekend',
        told: { lead: 'welke taken je graag doet' },
      }
    case 'vacancy.asks.competences':
      return {
        question: askEmployer('wat moet iemand kunnen voor dit werk?'),
        note: 'Gevraagde competenties: niet bekend',
        told: { lead: 'wat je moet kunnen voor dit werk' },
      }
    case 'vacancy.place':
      return {
        question: askEmployer('waar is het werk? Alleen de postcode is nodig.'),
        note: 'Plaats van het werk: niet bekend',
        told: { lead: 'waar het werk is' },
      }
    case 'vacancy.place.region':
      return {
        question: askEmployer('in welke regio is het werk?'),
        note: 'Regio van het werk: niet bekend',
      }
    case 'vacancy.startDate':
      return {
        question: askEmployer('wanneer begint het werk?'),
        note: 'Begin van het werk: niet bekend',
        told: { lead: 'wanneer het werk begint' },
      }
    case 'vacancy.tasks':
      return {
        question: askEmployer('uit welke taken bestaat het werk, en hoeveel uur per week kost elke taak?'),
        note: 'Taken van het werk: niet bekend',
        told: { lead: 'welke taken je krijgt' },
      }
    case 'vacancy.hours':
      return {
        question: askEmployer('hoeveel uur per week is het werk?'),
        note: 'Uren van het werk: niet bekend',
        told: { lead: 'hoeveel uur per week het werk is' },
      }
    case 'vacancy.schedule.dayparts':
      return {
        question: askEmployer('op welke dagen en tijden is het werk?'),
        note: 'Dagen en tijden van het werk: niet bekend',
        told: { lead: 'op welke dagen en tijden het werk is' },
      }
    case 'vacancy.schedule.irregular':
      return {
        question: askEmployer('zijn de werktijden vast, of zijn er wisselende diensten?'),
        note: 'Wisselende diensten: niet bekend',
        told: { lead: 'of de werktijden wisselen' },
      }
    case 'vacancy.contracts':
      return {
        question: askEmployer('welk contract krijgt iemand?'),
        note: 'Soort contract: niet bekend',
        told: { lead: 'welk contract je krijgt' },
      }
    case 'vacancy.kind':
      return {
        question: askEmployer('wat voor werk is dit: een gewone baan, een leerbaan of iets anders?'),
        note: 'Soort werk: niet bekend',
        told: { lead: 'of het een gewone baan is, een leerbaan of iets anders' },
      }
    case 'vacancy.occupation':
      return {
        question: askEmployer('welk beroep is dit?'),
        note: 'Beroep van de vacature: niet bekend',
        told: { lead: 'welk beroep dit is' },
      }
    case 'vacancy.sector':
      return {
        question: askEmployer('in welke sector is het werk (SBI-code)?'),
        note: 'Sector van de vacature: niet bekend',
        told: { lead: 'in welke sector het werk is' },
      }
    case 'vacancy.supportOffered': {
      const support = field.support === undefined ? undefined : labels.supports[field.support]
      return {
        question: askEmployer(
          support === undefined ? 'welke ondersteuning is er?' : `kan iemand dit krijgen: ${support}?`,
        ),
        ...(support && { together: { lead: askEmployer('kan iemand dit krijgen'), item: support } }),
        note: `Ondersteuning${support === undefined ? '' : `, ${support}`}: niet bekend of de werkgever dit biedt`,
        told: { lead: 'welke hulp je bij dit werk kunt krijgen', ...(support && { item: support }) },
      }
    }
    case 'vacancy.load.liftingKg':
      return loadText('hoeveel kilo moet iemand hoogstens tillen?', 'tillen', 'hoeveel kilo je moet tillen')
    case 'vacancy.load.standingHours':
      return loadText('hoeveel uur per dag moet iemand staan?', 'staan', 'hoelang je per dag moet staan')
    case 'vacancy.load.walkingHours':
      return loadText('hoeveel uur per dag moet iemand lopen?', 'lopen', 'hoelang je per dag moet lopen')
    case 'vacancy.load.sittingHours':
      return loadText('hoeveel uur per dag moet iemand zitten?', 'zitten', 'hoelang je per dag moet zitten')
    case 'vacancy.load.drivingHours':
      return loadText('hoeveel uur per dag moet iemand rijden?', 'rijden', 'hoelang je per dag moet rijden')
    case 'vacancy.load.surroundings': {
      const surrounding = field.surrounding === undefined ? undefined : labels.surroundings[field.surrounding]
      return {
        question: askEmployer(
          surrounding === undefined ? 'hoe is de omgeving van het werk?' : `hoort dit bij het werk: ${surrounding}?`,
        ),
        note: `Omgeving van het werk${surrounding === undefined ? '' : `, ${surrounding}`}: niet bekend`,
        told: { lead: 'of dit bij het werk hoort', ...(surrounding && { item: surrounding }) },
      }
    }
    case 'caller.asOf':
      return {
        question: forMaintainer(
          'geef de datum van vandaag op (asOf). Zonder die datum zijn begin en einde niet te beoordelen.',
        ),
        note: 'Datum van vandaag (asOf): niet opgegeven',
      }
    case 'caller.outlook': {
      const work = outlookName(field.about)
      return {
        question: forMaintainer(
          `voeg een uitspraak toe over de kans op werk in ${work} (outlook): een die nu geldt, en die een andere bron niet tegenspreekt.`,
        ),
        note: `Kans op werk in ${work}: geen bron die nu geldt, of bronnen die elkaar tegenspreken`,
      }
    }
    case 'caller.taxonomy.isco':
      return {
        question: forMaintainer(
          `geef het beroep ${about ?? 'van de vacature'} een ISCO-code. Dan is het te vergelijken met de wens.`,
        ),
        note: `Vergelijking van ${about ?? 'het beroep'} met het gewenste beroep: niet mogelijk zonder ISCO-code`,
      }
    default: {
      const name = plainText(field.field)
      const question = `Vul dit aan: ${name}${about === undefined ? '' : ` (${about})`}.`
      return { question, note: `${name}: niet bekend` }
    }
  }
}

const loadText = (question: string, name: string, told: string): MissingText => ({
  question: askEmployer(question),
  note: `${name}: niet bekend hoeveel het werk vraagt`,
  told: { lead: told },
})
