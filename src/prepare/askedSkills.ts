import { type LanguageLevel, type LanguageSkill, languageSkills, languageStep } from '../domain/language.js'
import type { Strength } from '../domain/strength.js'
import type { Vacancy } from '../domain/vacancy.js'

/** One skill of a language that a job asks. */
export interface AskedSkill {
  readonly language: string
  readonly skill: LanguageSkill
  /** The highest level asked. */
  readonly level: LanguageLevel
  /** The highest level that is a must, which can be lower. */
  readonly mustLevel: LanguageLevel | undefined
}

/** The union of what vacancy and tasks ask: of each skill the highest level, and the highest that is a must. */
export function askedSkills({ asks, tasks = [] }: Vacancy, standard: Strength): AskedSkill[] {
  const skills = new Map<string, AskedSkill>()
  for (const asked of [...(asks?.languages ?? []), ...tasks.flatMap((task) => task.languages ?? [])]) {
    for (const skill of languageSkills) {
      const level = asked[skill]
      if (level === undefined || languageStep[level] === 0) continue
      const key = `${asked.language} ${skill}`
      const present = skills.get(key)
      const must = (asked.strength ?? standard) === 'must'
      skills.set(key, {
        language: asked.language,
        skill,
        level: higher(level, present?.level),
        mustLevel: must ? higher(level, present?.mustLevel) : present?.mustLevel,
      })
    }
  }
  return [...skills.values()]
}

const higher = (one: LanguageLevel, other: LanguageLevel | undefined): LanguageLevel =>
  other === undefined || languageStep[one] > languageStep[other] ? one : other
