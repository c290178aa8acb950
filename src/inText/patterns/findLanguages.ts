import { type LanguageLevel, type LanguageSkill, languageSkills } from '../../domain/language.js'
import { type Candidate, confidenceOf } from '../candidate.js'
import type { Units } from '../find/units.js'
import { joint, type Word } from '../read/word.js'
import { frameworkLevels, languageCodes, levelWords, needsCapital, ofOrigin, skillWords } from './languageWords.js'

/** How many words around a language its level and skills may stand. */
const WINDOW = 6

/** Languages by name, with the level and the skills that the words around say. Only the name itself is marked. */
export function findLanguages(words: readonly Word[], units: Units): Candidate[] {
  const places = words.flatMap((_, at) => (languageAt(words, at) === undefined ? [] : [at]))
  return places.map((at, place) => {
    const language = languageAt(words, at) as string
    const last = places[place - 1]
    const from = Math.max(last === undefined ? 0 : last + 1, at - WINDOW, units.sentence(at)[0])
    const to = Math.min(places[place + 1] ?? words.length, at + 1 + WINDOW, units.sentence(at)[1])
    const level = levelAround(words, at, from, to, units) ?? inherited(words, last, at, units)
    const shared = sharedFrom(words, places, place, units)
    const skills = skillsIn(
      words,
      Math.max(shared, at - WINDOW, units.clause(at)[0]),
      sharedTo(words, places, place, to, units),
    )
    return {
      meaning: { kind: 'language' as const, language, ...(level !== undefined && { level }), skills },
      how: 'pattern' as const,
      confidence: confidenceOf.pattern,
      words: [at],
      anchor: undefined,
    }
  })
}

function languageAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at]
  const [text, before, after] = [word?.text ?? '', words[at - 1]?.text ?? '', words[at + 1]?.text ?? '']
  if (text.endsWith('talig') || text.endsWith('talige')) return languageCodes.get(text.replace(/talige?$/, ''))
  // Nederlandse taal, but not Nederlandse kaas
  if (text.endsWith('e') && after.startsWith('taal')) return languageCodes.get(text.slice(0, -1))
  const code = languageCodes.get(text)
  if (code === undefined || (needsCapital.has(text) && word?.casing === 'small')) return undefined
  return before === 'een' || ofOrigin.has(after) ? undefined : code
}

/** A level of the framework anywhere near, else an everyday word before the name, else one after it. */
function levelAround(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  units: Units,
): LanguageLevel | undefined {
  const [clauseFrom, clauseTo] = units.clause(at)
  return (
    first(words, at + 1, to, frameworkLevels) ??
    first(words, at - 1, Math.max(from, clauseFrom) - 1, frameworkLevels) ??
    first(words, at - 1, Math.max(from, clauseFrom) - 1, levelWords) ??
    first(words, at + 1, Math.min(to, clauseTo), levelWords) ??
    // Pools (moedertaal), but not Pools, goed Engels
    (to > at + 2 || to === words.length || words[to]?.before !== joint.space
      ? first(words, at + 1, Math.min(at + 2, to), levelWords)
      : undefined)
  )
}

/** The first word of a table on the way from one place towards another. */
function first<T>(words: readonly Word[], from: number, to: number, table: ReadonlyMap<string, T>): T | undefined {
  const step = from <= to ? 1 : -1
  for (let at = from; at !== to; at += step) {
    const found = table.get(words[at]?.text ?? '')
    if (found !== undefined) return found
  }
  return undefined
}

const links = new Set(['en', 'of', 'ook'])

/** Whether nothing but `en`, `of` or a comma stands between two languages. */
const isListed = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= 3 && words.slice(from + 1, to).every(({ text }) => links.has(text))

/** `goed Nederlands en Engels`: the second has the level that was said before the first. */
function inherited(
  words: readonly Word[],
  last: number | undefined,
  at: number,
  units: Units,
): LanguageLevel | undefined {
  if (last === undefined || !isListed(words, last, at) || units.sentence(last)[0] !== units.sentence(at)[0])
    return undefined
  return first(words, last - 1, Math.max(units.clause(last)[0], last - WINDOW) - 1, levelWords)
}

/** The first word from which skills count: those said before a list of languages hold for all of it. */
function sharedFrom(words: readonly Word[], places: readonly number[], place: number, units: Units): number {
  const [last, at] = [places[place - 1], places[place] ?? 0]
  if (last === undefined) return 0
  return isListed(words, last, at) ? units.clause(last)[0] : last + 1
}

function sharedTo(words: readonly Word[], places: readonly number[], place: number, to: number, units: Units): number {
  const [at = 0, next] = [places[place], places[place + 1]]
  const end = next !== undefined && isListed(words, at, next) ? next + WINDOW : to
  return Math.min(end, units.clause(at)[1])
}

function skillsIn(words: readonly Word[], from: number, to: number): LanguageSkill[] {
  const said = new Set(words.slice(from, Math.max(from, to)).map(({ text }) => skillWords.get(text)))
  return languageSkills.filter((skill) => said.has(skill))
}
