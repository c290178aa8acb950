import { languageSkills, languageStep } from '../../domain/language.js'
import type { RecordChange } from '../effect.js'
import type { Gap } from './gap.js'

const touches = ['languages'] as const

/** A language from one level to another, in the skills of the course. Who is below its first level in one of them cannot join. */
export const language: Gap<'language'> = {
  gap: 'language',
  on: 'person',
  touches,
  effects: ({ language: code, skills = languageSkills, from, to }) => [
    {
      on: 'person',
      touches,
      change(person) {
        const levels = person.languages.get(code) ?? {}
        const known = skills.filter((skill) => levels[skill] !== undefined)
        const stepOf = (skill: (typeof skills)[number]) => languageStep[levels[skill] ?? to]
        const below = known.filter((skill) => stepOf(skill) < languageStep[to])
        if (below.length === 0) return 'no-gap'
        if (below.some((skill) => stepOf(skill) < languageStep[from])) return 'cannot-begin'
        const others = person.record.languages?.filter((spoken) => spoken.language !== code) ?? []
        const raised = { language: code, ...levels, ...Object.fromEntries(below.map((skill) => [skill, to])) }
        const changes = below.map(
          (skill): RecordChange => ({
            of: 'candidate',
            field: `languages.${code}.${skill}`,
            from: levels[skill],
            to,
          }),
        )
        return { record: { ...person.record, languages: [...others, raised] }, changes }
      },
    },
  ],
}
