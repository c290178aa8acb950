import { PassendError } from '../../errors.js'
import type { Audience } from '../../explain/redact.js'
import { shown, type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import type { CarvingResult } from '../carvingResult.js'
import { dutchCarving } from './dutchCarving.js'
import { englishCarving } from './englishCarving.js'
import { textForAdviser } from './forAdviser.js'
import { textForCandidate } from './forCandidate.js'
import { textForEmployer } from './forEmployer.js'
import type { CarvingTongue } from './functionLines.js'

/** For whom a text about carved functions is, and in which language. */
export interface RenderCarvingOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** Default `'adviser'`: everything. `'employer'`: of candidates only ids. `'candidate'`: level B1, nothing of others. */
  readonly audience?: Audience
  /** For a candidate: who reads it. Without it the text tells what the functions are, for anyone. */
  readonly candidateId?: string
}

const audiences: readonly Audience[] = ['candidate', 'adviser', 'employer']
const words = { nl: dutchCarving, en: englishCarving }

/**
 * Tells what was carved in words, line by line, without markup. All that came from a record is made plain first.
 * @throws PassendError `invalid-option` for a language or audience that there is not.
 */
export function renderCarving(result: CarvingResult, options: RenderCarvingOptions = {}): string {
  const { language = 'nl', audience = 'adviser', candidateId } = options
  const carving: CarvingTongue = { tongue: tongueOf(language), words: words[language] }
  if (!audiences.includes(audience)) {
    throw new PassendError(
      'invalid-option',
      `Option 'audience': expected 'adviser', 'employer' or 'candidate'; got ${shown(audience)}.`,
      "Use { audience: 'adviser' } (the default), 'employer' or 'candidate'.",
    )
  }
  if (audience === 'candidate') return textForCandidate(result, candidateId, carving)
  return audience === 'employer' ? textForEmployer(result, carving) : textForAdviser(result, carving)
}
