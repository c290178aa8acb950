import type { Named } from '../../criteria/fact.js'
import type { CriterionId } from '../../domain/criterionId.js'
import type { EducationLevel } from '../../domain/education.js'
import type { Contract, JobKind } from '../../domain/employment.js'
import type { Evidence } from '../../domain/evidence.js'
import type { LanguageLevel, LanguageSkill } from '../../domain/language.js'
import type { MeasuredLoad, Surrounding } from '../../domain/load.js'
import type { ChanceOfWork } from '../../domain/outlook.js'
import type { Waiver } from '../../domain/rankOptions.js'
import type { SupportKind } from '../../domain/support.js'
import type { Transport } from '../../domain/travel.js'
import type { Status } from '../../score/match.js'
import type { Relation } from '../../taxonomy/relations.js'
import type { TaskFit } from '../explanation.js'
import { plainText } from './plainText.js'
import type { TextLanguage } from './textLanguage.js'

/** The words of one language for every value that a record can hold. Complete by type, but for the open lists. */
export interface Labels {
  readonly criteria: Readonly<Record<CriterionId, string>>
  readonly supports: Readonly<Record<SupportKind, string>>
  readonly loads: Readonly<Record<MeasuredLoad, string>>
  readonly surroundings: Readonly<Record<Surrounding, string>>
  readonly contracts: Readonly<Record<Contract, string>>
  readonly kinds: Readonly<Record<JobKind, string>>
  /** As part of a sentence: `met de fiets`. */
  readonly transport: Readonly<Record<Transport, string>>
  readonly educationLevels: Readonly<Record<EducationLevel, string>>
  readonly languageLevels: Readonly<Record<LanguageLevel, string>>
  readonly languageSkills: Readonly<Record<LanguageSkill, string>>
  /** The chance of work as others say it is. */
  readonly chances: Readonly<Record<ChanceOfWork, string>>
  readonly evidence: Readonly<Record<Evidence | 'not-stated', string>>
  /** How what a person can stands to what is asked. */
  readonly relations: Readonly<Record<Relation, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly parties: Readonly<Record<Waiver['by'], string>>
  readonly verdicts: Readonly<Record<TaskFit['verdict'], string>>
  /** Open lists: a key that is not here stands for itself. */
  readonly credentials: Readonly<Record<string, string>>
  readonly equipment: Readonly<Record<string, string>>
  readonly languages: Readonly<Record<string, string>>
  /** By the first two digits of the SBI code. */
  readonly sectors: Readonly<Record<string, string>>
}

/** A word from an open list; a key of the caller's own falls back to itself, made plain. */
export const wordFor = (words: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(words, key) ? words[key] : undefined) ?? plainText(key)

/** A sector with its code: `gezondheidszorg (86101)`; a code that no list knows stands alone. */
export function sectorWord({ sectors }: Labels, code: string): string {
  const name = wordFor(sectors, code.slice(0, 2))
  return name === code.slice(0, 2) ? plainText(code) : `${name} (${plainText(code)})`
}

/** A sector in words, without its code where it has a name. */
export function sectorName({ sectors }: Labels, code: string): string {
  const name = wordFor(sectors, code.slice(0, 2))
  return name === code.slice(0, 2) ? plainText(code) : name
}

/** The label of a concept. */
export const nameOf = (concept: Named, language: TextLanguage): string => plainText(concept[language])

/** What a missing field is about, as a word: a concept's label, or the key made plain. */
export const aboutName = (about: Named | string, language: TextLanguage): string =>
  typeof about === 'string' ? plainText(about) : nameOf(about, language)

/** What a missing field is about, as the key to look up. */
export const aboutKey = (about: Named | string | undefined): string =>
  typeof about === 'string' ? about : (about?.id ?? '')
