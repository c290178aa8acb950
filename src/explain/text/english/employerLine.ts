import type { Fact } from '../../../criteria/fact.js'
import { nameOf, wordFor } from '../labels.js'
import type { Line } from '../line.js'
import { plainText } from '../plainText.js'
import { period } from './amounts.js'
import { labels } from './labels.js'

/** A fact as an employer reads it, in English. Only what an employer asks has words here: a new fact is not told by itself. */
export function employerLine(fact: Fact): Line | undefined {
  switch (fact.fact) {
    case 'competence': {
      const item = nameOf(fact.asked, 'en')
      if (fact.by === undefined) return { lead: 'Asked, not shown (yet)', item }
      const proof =
        fact.evidence === undefined || fact.evidence === 'not-stated' ? '' : ` (${labels.evidence[fact.evidence]})`
      const answered = fact.relation === 'same' || fact.relation === 'narrower'
      return answered
        ? { lead: 'Asked and there', item: item + proof }
        : { lead: 'Asked, can do something like it', item: `${item} (can do ${nameOf(fact.by, 'en')})` }
    }
    case 'education-level': {
      const has = fact.has === undefined ? 'not known' : `has ${labels.educationLevels[fact.has]}`
      return { lead: `Level: asked ${labels.educationLevels[fact.asked]}, ${has}` }
    }
    case 'education-field': {
      const has = { same: 'has that diploma', other: 'has a diploma in another field', unknown: 'not known' }
      return {
        lead: `Field: asked ${fact.asked === undefined ? 'a diploma in your field' : plainText(fact.asked)}, ${has[fact.match]}`,
      }
    }
    case 'language': {
      const has = fact.has === undefined ? 'not known' : `has ${labels.languageLevels[fact.has]}`
      const name = `${wordFor(labels.languages, fact.language)}, ${labels.languageSkills[fact.skill]}`
      return { lead: `${name}: asked ${labels.languageLevels[fact.asked]}, ${has}` }
    }
    case 'credential': {
      const has = fact.held === undefined ? 'not known' : fact.held ? 'there' : 'not there'
      return { lead: `${wordFor(labels.credentials, fact.credential)}: ${has}` }
    }
    case 'experience': {
      const as = fact.occupation === undefined ? 'asked' : `as ${nameOf(fact.occupation, 'en')}: asked`
      const counted = fact.countedMonths === 0 ? 'not shown yet' : `has ${period(fact.countedMonths)} that counts`
      return { lead: `${as} ${period(fact.askedMonths)}, ${counted}` }
    }
    default:
      return undefined
  }
}
