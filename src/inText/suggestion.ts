import type { ConceptId } from '../domain/concept.js'
import type { EducationLevel } from '../domain/education.js'
import type { LanguageLevel, LanguageSkill } from '../domain/language.js'
import type { Strength } from '../domain/strength.js'
import type { ConceptKind } from '../domain/taxonomyInput.js'

/**
 * How a name was found, from the surest: `label` is the label itself but for case and marks; `pattern` a licence, language,
 * level or number of hours as people write it; `inflected` another form of its words; `split` a verb in two parts (`ruim ... op`);
 * `short` or `part` the part of a label that carries it (`heftruck`, `lossen`); `compound` inside a longer word
 * (`reachtruckervaring`) or two words written as one (`vakkenvullen`); `apart` its words in another order or with words between; `spelling` a slip of one letter.
 */
export type HowFound =
  | 'label'
  | 'pattern'
  | 'inflected'
  | 'split'
  | 'short'
  | 'part'
  | 'compound'
  | 'apart'
  | 'spelling'

/** A concept of the taxonomy. */
export interface ConceptMeaning {
  readonly kind: ConceptKind
  readonly concept: ConceptId
}

/** A licence or another credential, by the key that records use: `driving-licence-B`, `vca-basis`, `vog`. */
export interface CredentialMeaning {
  readonly kind: 'credential'
  readonly credential: string
}

/** A language by its ISO 639-3 code. `level` and `skills` are there only if the text says them. */
export interface LanguageMeaning {
  readonly kind: 'language'
  readonly language: string
  readonly level?: LanguageLevel
  readonly skills: readonly LanguageSkill[]
}

/** Whole hours a week; an end that is not said is open. */
export interface HoursMeaning {
  readonly kind: 'hours'
  readonly min?: number
  readonly max?: number
}

/** Whole days a week. Days are not hours: nothing says how long they are. */
export interface DaysMeaning {
  readonly kind: 'days'
  readonly min: number
  readonly max: number
}

/** Part-time or full-time where no number is said. */
export interface WorkingTimeMeaning {
  readonly kind: 'working-time'
  readonly time: 'part-time' | 'full-time'
}

/** A diploma or level of education; without `level` only the word diploma was there. */
export interface EducationMeaning {
  readonly kind: 'education'
  readonly level?: EducationLevel
}

/** What a piece of text may name. */
export type Meaning =
  | ConceptMeaning
  | CredentialMeaning
  | LanguageMeaning
  | HoursMeaning
  | DaysMeaning
  | WorkingTimeMeaning
  | EducationMeaning

/**
 * Something that a text seems to name, for a person to confirm or strike out; never a fact. Places and codes only: no piece of
 * the text is in it.
 */
export type Suggestion = Meaning & {
  /** The first UTF-16 unit in the text as it was given. */
  readonly start: number
  /** The unit after the last. Words that belong to something else may lie between. */
  readonly end: number
  /** `negated`: the text says that it is not asked, not there or cannot be (`geen rijbewijs nodig`, `niet tillen`). */
  readonly polarity: 'asked' | 'negated'
  /** How hard it is asked, by the words around it or the heading above it. Always `unsaid` if it is negated. */
  readonly strength: Strength | 'unsaid'
  /** 0..1000: how sure the words are. Where they name several concepts, each gets its share. */
  readonly confidence: number
  readonly how: HowFound
}

/** A meaning as a text that is the same for the same meaning: for comparing and for a total order. */
export function meaningKey(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'credential':
      return `credential ${meaning.credential}`
    case 'language':
      return `language ${meaning.language} ${meaning.level ?? ''} ${meaning.skills.join()}`
    case 'hours':
    case 'days':
      return `${meaning.kind} ${meaning.min ?? ''}-${meaning.max ?? ''}`
    case 'working-time':
      return `working-time ${meaning.time}`
    case 'education':
      return `education ${meaning.level ?? ''}`
    default:
      return `${meaning.kind} ${meaning.concept}`
  }
}
