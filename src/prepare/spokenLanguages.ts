import type { Candidate } from '../domain/candidate.js'
import { type LanguageLevel, type LanguageSkill, languageSkills, languageStep } from '../domain/language.js'

/** The levels of one language, skill by skill; a skill that is not known is absent. */
export type SkillLevels = Partial<Record<LanguageSkill, LanguageLevel>>

/** Each language once; where a record names one twice, the highest level of each skill counts. */
export function spokenLanguages({ languages }: Candidate): ReadonlyMap<string, SkillLevels> {
  const known = new Map<string, SkillLevels>()
  for (const spoken of languages ?? []) {
    const levels: SkillLevels = { ...known.get(spoken.language) }
    for (const skill of languageSkills) {
      const level = spoken[skill]
      const present = levels[skill]
      if (level !== undefined && (present === undefined || languageStep[level] > languageStep[present]))
        levels[skill] = level
    }
    known.set(spoken.language, levels)
  }
  return known
}
