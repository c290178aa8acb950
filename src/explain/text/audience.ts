import { PassendError } from '../../errors.js'
import type { Audience } from '../redact.js'
import { shown } from './textLanguage.js'

const audiences: readonly Audience[] = ['candidate', 'adviser', 'employer']

/**
 * The audience that an option names.
 * @throws PassendError `invalid-option` for one that there is not.
 */
export function readAudience(audience: Audience): Audience {
  if (audiences.includes(audience)) return audience
  throw new PassendError(
    'invalid-option',
    `Option 'audience': expected 'candidate', 'adviser' or 'employer'; got ${shown(audience)}.`,
    "Use { audience: 'adviser' } (the default), 'candidate' or 'employer'.",
  )
}
