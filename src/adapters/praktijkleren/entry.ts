import { type Diploma, type EducationLevel, educationRung } from '../../domain/education.js'
import type { Person } from '../../prepare/person.js'
import type { EntryRequirement } from './qualification.js'

/**
 * Whether a person may begin: they reach the level, or hold one of the diplomas. Undefined where what is known does not say so and
 * more could be: no level is known, a diploma may be the one, or nobody listed diplomas. `levelOf` gives the level of education of
 * a crebo, if that is known.
 */
export function meetsEntry(
  entry: EntryRequirement | undefined,
  person: Person,
  levelOf: (crebo: string) => EducationLevel | undefined,
): boolean | undefined {
  const answers = [
    ...(entry?.level === undefined ? [] : [reaches(person.educationLevel, entry.level)]),
    ...(entry?.diplomas === undefined ? [] : [holdsOne(person, entry.diplomas, levelOf)]),
  ]
  if (answers.length === 0 || answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

const reaches = (has: EducationLevel | undefined, asked: EducationLevel): boolean | undefined =>
  has === undefined ? undefined : educationRung[has] >= educationRung[asked]

function holdsOne(
  { record, educationLevel }: Person,
  crebos: readonly string[],
  levelOf: (crebo: string) => EducationLevel | undefined,
): boolean | undefined {
  const diplomas = record.education?.diplomas
  // Who finished no school has no diploma, whether or not somebody listed them.
  if (diplomas === undefined) return educationLevel === 'none' || educationLevel === 'primary' ? false : undefined
  const answers = diplomas.map(({ crebo, level, obtained }) => {
    if (obtained === false) return false
    if (!crebos.some((asked) => mayBe({ crebo, level }, asked, levelOf(asked)))) return false
    return crebo !== undefined && obtained === true ? true : undefined
  })
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

/** A diploma that names a crebo is of that one; one that does not can be of any at its level, or of an mbo level if that is not known. */
function mayBe(
  { crebo, level }: Pick<Diploma, 'crebo' | 'level'>,
  asked: string,
  askedLevel: EducationLevel | undefined,
): boolean {
  if (crebo !== undefined) return crebo === asked
  if (level === undefined) return true
  return askedLevel === undefined ? level.startsWith('mbo-') : level === askedLevel
}
