import type { LanguageSkill } from '../domain/language.js'
import type { MeasuredLoad, Surrounding } from '../domain/load.js'
import type { SupportKind } from '../domain/support.js'
import type { Named } from './fact.js'

/**
 * A field without which something could not be judged: whose record it is in, its path there, and what about it. `caller`:
 * what the caller of the library leaves out, such as the day that counts as today.
 */
export interface MissingField {
  readonly of: 'candidate' | 'vacancy' | 'caller'
  readonly field: string
  /** False where the answer moves the measure only: the ask is no must, though another of its criterion is. */
  readonly must?: boolean
  /** What about the field: a competence, a credential's key, a language's code ... */
  readonly about?: Named | string | undefined
  readonly skill?: LanguageSkill
  readonly support?: SupportKind
  readonly load?: MeasuredLoad
  readonly surrounding?: Surrounding
}

/** Nothing is missing. */
export const nothingMissing: readonly MissingField[] = Object.freeze([])
