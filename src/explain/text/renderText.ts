import { PassendError } from '../../errors.js'
import type { Explanation } from '../explanation.js'
import { type Audience, type EmployerExplanation, redact } from '../redact.js'
import { readAudience } from './audience.js'
import { textForAdviser } from './forAdviser.js'
import { textForCandidate } from './forCandidate.js'
import { textForEmployer } from './forEmployer.js'
import { shown, type TextLanguage, tongueOf } from './textLanguage.js'

/** For whom a text is, and in which language. */
export interface RenderOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** Default `'adviser'`: talking points with numbers. `'candidate'`: level B1. `'employer'`: the demand side only. */
  readonly audience?: Audience
}

const isRedacted = (explanation: Explanation | EmployerExplanation): explanation is EmployerExplanation =>
  'audience' in explanation

/**
 * Tells an explanation in words, line by line, without markup. All that came from a record is made plain first. For an
 * employer the explanation is redacted here; one that was redacted already is taken as it is.
 * @throws PassendError `invalid-option` for a language or audience that there is not, and for a redacted explanation
 * that is to be told to anyone but an employer.
 */
export function renderText(explanation: Explanation | EmployerExplanation, options: RenderOptions = {}): string {
  const { language = 'nl', audience = 'adviser' } = options
  const tongue = tongueOf(language)
  readAudience(audience)
  if (audience === 'employer') {
    return textForEmployer(isRedacted(explanation) ? explanation : redact(explanation, 'employer'), tongue)
  }
  if (isRedacted(explanation)) {
    throw new PassendError(
      'invalid-option',
      `Option 'audience': an explanation that was redacted for an employer cannot be told to ${shown(audience)}.`,
      "Use { audience: 'employer' }, or give the explanation as `explain` returned it.",
    )
  }
  return audience === 'candidate' ? textForCandidate(explanation, tongue) : textForAdviser(explanation, tongue)
}
