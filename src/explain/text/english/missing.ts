import type { MissingField } from '../../../criteria/missing.js'
import { isDrivingLicence } from '../../../domain/credential.js'
import type { LanguageSkill } from '../../../domain/language.js'
import { aboutKey, aboutName, sectorWord, wordFor } from '../labels.js'
import { plainText } from '../plainText.js'
import type { MissingText } from '../tongue.js'
import { labels } from './labels.js'

const skillVerbs: Readonly<Record<LanguageSkill, string>> = {
  speaking: 'speak',
  listening: 'understand',
  reading: 'read',
  writing: 'write',
}

const askEmployer = (question: string): string => `Ask the employer: ${question}`
const forMaintainer = (advice: string): string => `For the maintainer: ${advice}`

/** An occupation by its name, a sector by its code and name. */
const outlookName = (about: MissingField['about']): string =>
  about === undefined ? 'this work' : typeof about === 'string' ? sectorWord(labels, about) : aboutName(about, 'en')

/** What is asked, noted and told about a missing field, in English. */
export function missing(field: MissingField): MissingText {
  const about = field.about === undefined ? undefined : aboutName(field.about, 'en')
  switch (`${field.of}.${field.field}`) {
    case 'candidate.competences':
      return about === undefined
        ? {
            question: 'What can this person do? Ask about voluntary work and hobbies too.',
            note: 'Competences of this person: not known',
            told: { lead: 'what you can do, also from voluntary work or hobbies' },
          }
        : {
            question: `Can this person do this: ${about}?`,
            together: { lead: 'Can this person do this', item: about },
            note: `Can this person do this: ${about}: not known`,
            told: { lead: 'if you can do this', item: about },
          }
    case 'candidate.place':
      return {
        question: 'Where does this person live? Only the four digits of the postcode are needed.',
        note: 'Place of residence: not known',
        told: { lead: 'where you live (only the digits of your postcode)' },
      }
    case 'candidate.circumstances.transport':
      return {
        question: 'How can this person travel: on foot, by bicycle, by car or by public transport?',
        note: 'Transport of this person: not known',
        told: { lead: 'how you can travel to work' },
      }
    case 'candidate.circumstances.equipment': {
      const thing = wordFor(labels.equipment, aboutKey(field.about))
      return {
        question: `Does this person have this themselves: ${thing}?`,
        together: { lead: 'Does this person have this themselves', item: thing },
        note: `Own equipment, ${thing}: not known`,
        told: { lead: 'if you have this yourself', item: thing },
      }
    }
    case 'candidate.credentials': {
      const key = aboutKey(field.about)
      const name = wordFor(labels.credentials, key)
      return {
        question: isDrivingLicence(key) ? `Does this person have ${name}?` : `Does this person have this: ${name}?`,
        together: { lead: 'Does this person have this', item: name },
        note: `${name}: not known`,
        told: { lead: 'if you have this', item: name },
      }
    }
    case 'candidate.languages': {
      const name = wordFor(labels.languages, aboutKey(field.about))
      const verb = field.skill === undefined ? 'know' : skillVerbs[field.skill]
      const skill = field.skill === undefined ? name : `${name}, ${labels.languageSkills[field.skill]}`
      return {
        question: `How well does this person ${verb} ${name}?`,
        note: `${skill}: level not known`,
        told: { lead: `how good your ${name} is`, ...(field.skill && { item: labels.languageSkills[field.skill] }) },
      }
    }
    case 'candidate.experience':
      return about === undefined
        ? {
            question: 'What work did this person do before, and for how long?',
            note: 'Work experience: not known',
            told: { lead: 'what work you did before, and for how long' },
          }
        : {
            question: `How long did this person work as ${about}, or in work like it?`,
            note: `Experience as ${about}: not fully known`,
            told: { lead: `how long you worked as ${about}, or in work like it` },
          }
    case 'candidate.education.level':
      return {
        question: 'What is the highest education of this person?',
        note: 'Level of education: not known',
        told: { lead: 'what your highest education is' },
      }
    case 'candidate.education.diplomas':
      return {
        question:
          about === undefined
            ? 'Which diplomas does this person have, and in which field?'
            : `Does this person have a diploma in this field: ${about}?`,
        note: `Diploma in the field that is asked${about === undefined ? '' : ` (${about})`}: not known`,
        told: { lead: 'which diplomas you have' },
      }
    case 'candidate.eligibility.banenafspraak':
      return {
        question: 'Is this person in the doelgroepregister (banenafspraak)?',
        note: 'Doelgroepregister (banenafspraak): not known',
        told: { lead: 'if you are in the doelgroepregister' },
      }
    case 'candidate.eligibility.beschut-werk':
      return {
        question: 'Does this person have an advice for sheltered work (beschut werk)?',
        note: 'Advice for sheltered work (beschut werk): not known',
        told: { lead: 'if you have an advice for sheltered work (beschut werk)' },
      }
    case 'candidate.wishes.occupations':
      return {
        question: 'What work would this person like to do, or do they not mind?',
        note: 'Wished occupation: not known',
        told: { lead: 'what work you would like to do' },
      }
    case 'candidate.wishes.sectors':
      return {
        question: 'In which sector would this person like to work, or do they not mind?',
        note: 'Wished sector: not known',
        told: { lead: 'where you would like to work, for example in care, in building or in a shop' },
      }
    case 'candidate.wishes.tasksLiked':
      return {
        question: 'Which tasks does this person like, or do they not mind?',
        note: 'Tasks that this person likes: not known',
        told: { lead: 'which tasks you like' },
      }
    case 'vacancy.asks.competences':
      return {
        question: askEmployer('what must someone be able to do for this work?'),
        note: 'Competences asked: not known',
        told: { lead: 'what you must be able to do for this work' },
      }
    case 'vacancy.place':
      return {
        question: askEmployer('where is the work? Only the postcode is needed.'),
        note: 'Place of the work: not known',
        told: { lead: 'where the work is' },
      }
    case 'vacancy.place.region':
      return {
        question: askEmployer('in which region is the work?'),
        note: 'Region of the work: not known',
      }
    case 'vacancy.startDate':
      return {
        question: askEmployer('when does the work start?'),
        note: 'Start of the work: not known',
        told: { lead: 'when the work starts' },
      }
    case 'vacancy.tasks':
      return {
        question: askEmployer('which tasks make up the work, and how many hours a week does each take?'),
        note: 'Tasks of the work: not known',
        told: { lead: 'which tasks you get' },
      }
    case 'vacancy.hours':
      return {
        question: askEmployer('how many hours a week is the work?'),
        note: 'Hours of the work: not known',
        told: { lead: 'how many hours a week the work is' },
      }
    case 'vacancy.schedule.dayparts':
      return {
        question: askEmployer('on which days and at what times is the work?'),
        note: 'Days and times of the work: not known',
        told: { lead: 'on which days and at what times the work is' },
      }
    case 'vacancy.schedule.irregular':
      return {
        question: askEmployer('are the working times fixed, or do shifts change?'),
        note: 'Changing shifts: not known',
        told: { lead: 'if the working times change' },
      }
    case 'vacancy.contracts':
      return {
        question: askEmployer('which contract does someone get?'),
        note: 'Kind of contract: not known',
        told: { lead: 'which contract you get' },
      }
    case 'vacancy.kind':
      return {
        question: askEmployer('what is this: a regular job, an apprenticeship or something else?'),
        note: 'Kind of work: not known',
        told: { lead: 'if it is a regular job, an apprenticeship or something else' },
      }
    case 'vacancy.occupation':
      return {
        question: askEmployer('which occupation is this?'),
        note: 'Occupation of the vacancy: not known',
        told: { lead: 'which occupation this is' },
      }
    case 'vacancy.sector':
      return {
        question: askEmployer('in which sector is the work (SBI code)?'),
        note: 'Sector of the vacancy: not known',
        told: { lead: 'in which sector the work is' },
      }
    case 'vacancy.supportOffered': {
      const support = field.support === undefined ? undefined : labels.supports[field.support]
      return {
        question: askEmployer(support === undefined ? 'what support is there?' : `can someone get this: ${support}?`),
        ...(support && { together: { lead: askEmployer('can someone get this'), item: support } }),
        note: `Support${support === undefined ? '' : `, ${support}`}: not known if the employer offers it`,
        told: { lead: 'what help you can get in this work', ...(support && { item: support }) },
      }
    }
    case 'vacancy.load.liftingKg':
      return loadText('how many kilos must someone lift at most?', 'lifting', 'how many kilos you must lift')
    case 'vacancy.load.standingHours':
      return loadText('how many hours a day must someone stand?', 'standing', 'how long you must stand each day')
    case 'vacancy.load.walkingHours':
      return loadText('how many hours a day must someone walk?', 'walking', 'how long you must walk each day')
    case 'vacancy.load.sittingHours':
      return loadText('how many hours a day must someone sit?', 'sitting', 'how long you must sit each day')
    case 'vacancy.load.drivingHours':
      return loadText('how many hours a day must someone drive?', 'driving', 'how long you must drive each day')
    case 'vacancy.load.surroundings': {
      const surrounding = field.surrounding === undefined ? undefined : labels.surroundings[field.surrounding]
      return {
        question: askEmployer(
          surrounding === undefined
            ? 'what are the surroundings of the work?'
            : `is this part of the work: ${surrounding}?`,
        ),
        note: `Surroundings of the work${surrounding === undefined ? '' : `, ${surrounding}`}: not known`,
        told: { lead: 'if this is part of the work', ...(surrounding && { item: surrounding }) },
      }
    }
    case 'caller.asOf':
      return {
        question: forMaintainer('give the day that counts as today (asOf). Without it start and end cannot be judged.'),
        note: 'The day that counts as today (asOf): not given',
      }
    case 'caller.outlook': {
      const work = outlookName(field.about)
      return {
        question: forMaintainer(
          `add a statement about the chance of work in ${work} (outlook): one that holds now and that no other source contradicts.`,
        ),
        note: `Chance of work in ${work}: no source that holds now, or sources that contradict each other`,
      }
    }
    case 'caller.taxonomy.isco':
      return {
        question: forMaintainer(
          `give the occupation ${about ?? 'of the vacancy'} an ISCO code, so that it can be compared with the wish.`,
        ),
        note: `Comparing ${about ?? 'the occupation'} with the wished occupation: not possible without an ISCO code`,
      }
    default: {
      const name = plainText(field.field)
      const question = `Fill this in: ${name}${about === undefined ? '' : ` (${about})`}.`
      return { question, note: `${name}: not known` }
    }
  }
}

const loadText = (question: string, name: string, told: string): MissingText => ({
  question: askEmployer(question),
  note: `${name}: not known how much the work asks`,
  told: { lead: told },
})
