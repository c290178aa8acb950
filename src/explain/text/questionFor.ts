import type { MissingField } from '../../criteria/missing.js'
import type { MissingAnswer } from '../explanation.js'
import { type TextLanguage, tongueOf } from './textLanguage.js'

/**
 * The question that an adviser asks to learn a missing field: of the person, of the employer, or, for what the caller
 * left out, of who maintains the system.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export const questionFor = (missing: MissingField | MissingAnswer, language: TextLanguage = 'nl'): string =>
  tongueOf(language).missing(missing).question
