import type { LanguageSkill, SpokenLanguage } from '../../domain/language.js'
import { commandFields, commandLevels } from './codes.js'
import type { Group, Leaf } from './message.js'
import { codeAt, drop, groupsAt, leafAt, leave, type Read, take } from './values.js'

type Levels = Map<LanguageSkill, Read<1 | 2 | 3 | 4>>

/**
 * The languages of `taalbeheersing`, each once: of a language that is listed twice the highest level of each skill
 * counts. Levels below `lowest` say nothing here: a person's 1 is "no command", a vacancy that asks 1 asks nothing. A
 * language of which no skill is known says nothing either.
 */
export function languagesOf(group: Group | undefined, lowest: 1 | 2): SpokenLanguage[] {
  const languages = new Map<string, Levels>()
  for (const entry of groupsAt(group, 'taalbeheersing')) {
    const language = languageAt(entry)
    if (language === undefined) continue
    const levels: Levels = languages.get(language.value) ?? new Map()
    if (!readLevels(entry, levels, lowest)) leave(language.leaf)
    if (levels.size > 0) languages.set(language.value, levels)
  }
  return [...languages].map(([language, levels]) => ({
    language,
    ...Object.fromEntries([...levels].map(([skill, { value }]) => [skill, value])),
  }))
}

function languageAt(entry: Group): { value: string; leaf: Leaf } | undefined {
  const leaf = leafAt(entry, 'codeTaal')
  if (leaf === undefined) return undefined
  const value = String(leaf.value ?? '')
    .trim()
    .toLowerCase()
  if (!/^[a-z]{3}$/.test(value)) {
    drop(leaf, 'wrong-format', 'an ISO 639-3 code of three letters')
    return undefined
  }
  take(leaf)
  return { value, leaf }
}

/** Adds what an entry says to what is known of its language. Tells whether the entry says anything. */
function readLevels(entry: Group, levels: Levels, lowest: number): boolean {
  let says = false
  for (const [skill, field] of commandFields) {
    const level = codeAt(entry, field, commandLevels)
    if (level === undefined || level.value < lowest) continue
    says = true
    const present = levels.get(skill)
    if (present === undefined || present.value < level.value) {
      leave(present?.leaf)
      levels.set(skill, level)
    } else if (present.value > level.value) leave(level.leaf)
  }
  return says
}
