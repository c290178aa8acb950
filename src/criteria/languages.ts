import { type LanguageLevel, languageStep } from '../domain/language.js'
import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { AskedSkill } from '../prepare/askedSkills.js'
import type { Criterion } from './criterion.js'
import { type LimitPart, limitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const levelOf = ({ person }: Pair, { language, skill }: AskedSkill) => person.languages.get(language)?.[skill]

/** How many CEFR levels a skill is short of a level; undefined if the person's level is not known. */
function stepsShort(pair: Pair, asked: AskedSkill, level: LanguageLevel): number | undefined {
  const has = levelOf(pair, asked)
  return has === undefined ? undefined : Math.max(0, languageStep[level] - languageStep[has])
}

/** Whether what is asked stands in the way as a must: the must is the level asked, or is not (known to be) met. */
const isMust = (pair: Pair, asked: AskedSkill): boolean =>
  asked.mustLevel !== undefined && (asked.mustLevel === asked.level || stepsShort(pair, asked, asked.mustLevel) !== 0)

/** The languages that a vacancy asks, skill by skill: 300 less for each CEFR level short, the mean over what is asked. */
export const languages: Criterion = {
  id: 'languages',
  side: 'demand',
  kind: 'barrier',
  owners: ['employer'],

  reads: {
    job: ({ skills }) => ({ skills }),
    person: ({ languages }) => languages,
  },
  mayLimit: { job: ({ skills }) => skills.some(({ mustLevel }) => mustLevel !== undefined) },
  asks: { job: ({ skills }) => skills.length > 0 },

  limits(pair) {
    const parts: LimitPart[] = []
    for (const asked of pair.job.skills) {
      if (asked.mustLevel === undefined) continue
      const short = stepsShort(pair, asked, asked.mustLevel)
      parts.push(limitPart(short === undefined ? undefined : short === 0, 'employer'))
    }
    return parts
  },

  measure(pair, unknown): Measure {
    const { skills } = pair.job
    if (skills.length === 0) return FULL
    let sum = 0
    let known = 0
    for (const skill of skills) {
      const short = stepsShort(pair, skill, skill.level)
      if (short !== undefined) known++
      sum += short === undefined ? unknown : Math.max(0, FULL - short * pair.context.policy.languages.perLevel)
    }
    return known === 0 ? UNKNOWN : divideRounded(sum, skills.length)
  },

  grounds(pair) {
    const facts = pair.job.skills.map((asked) => ({
      fact: 'language' as const,
      language: asked.language,
      skill: asked.skill,
      asked: asked.level,
      has: levelOf(pair, asked),
      must: isMust(pair, asked),
    }))
    const missing = facts
      .filter(({ has }) => has === undefined)
      .map(
        ({ language, skill, must }): MissingField => ({
          of: 'candidate',
          field: 'languages',
          about: language,
          skill,
          must,
        }),
      )
    return { facts, missing }
  },
}
