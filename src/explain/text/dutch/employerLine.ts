import type { Fact } from '../../../criteria/fact.js'
import { nameOf, wordFor } from '../labels.js'
import type { Line } from '../line.js'
import { plainText } from '../plainText.js'
import { period } from './amounts.js'
import { labels } from './labels.js'

/** A fact as an employer reads it, in Dutch. Only what an employer asks has words here: a new fact is not told by itself. */
export function employerLine(fact: Fact): Line | undefined {
  switch (fact.fact) {
    case 'competence': {
      const item = nameOf(fact.asked, 'nl')
      if (fact.by === undefined) return { lead: 'Gevraagd, (nog) niet aangetoond', item }
      const proof =
        fact.evidence === undefined || fact.evidence === 'not-stated' ? '' : ` (${labels.evidence[fact.evidence]})`
      const answered = fact.relation === 'same' || fact.relation === 'narrower'
      return answered
        ? { lead: 'Gevraagd en aanwezig', item: item + proof }
        : { lead: 'Gevraagd, kan iets dat erop lijkt', item: `${item} (kan ${nameOf(fact.by, 'nl')})` }
    }
    case 'education-level': {
      const has = fact.has === undefined ? 'niet bekend' : `heeft ${labels.educationLevels[fact.has]}`
      return { lead: `Niveau: gevraagd ${labels.educationLevels[fact.asked]}, ${has}` }
    }
    case 'education-field': {
      const has = {
        same: 'heeft dat diploma',
        other: 'heeft een diploma in een andere richting',
        unknown: 'niet bekend',
      }
      return {
        lead: `Richting: gevraagd ${fact.asked === undefined ? 'een diploma in uw richting' : plainText(fact.asked)}, ${has[fact.match]}`,
      }
    }
    case 'language': {
      const has = fact.has === undefined ? 'niet bekend' : `heeft ${labels.languageLevels[fact.has]}`
      const name = `${wordFor(labels.languages, fact.language)} ${labels.languageSkills[fact.skill]}`
      return { lead: `${name}: gevraagd ${labels.languageLevels[fact.asked]}, ${has}` }
    }
    case 'credential': {
      const has = fact.held === undefined ? 'niet bekend' : fact.held ? 'aanwezig' : 'niet aanwezig'
      return { lead: `${wordFor(labels.credentials, fact.credential)}: ${has}` }
    }
    case 'experience': {
      const as = fact.occupation === undefined ? 'gevraagd' : `als ${nameOf(fact.occupation, 'nl')}: gevraagd`
      const counted =
        fact.countedMonths === 0 ? 'nog niet aangetoond' : `heeft ${period(fact.countedMonths)} die meetelt`
      return { lead: `${as} ${period(fact.askedMonths)}, ${counted}` }
    }
    default:
      return undefined
  }
}
