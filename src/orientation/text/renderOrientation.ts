import { PassendError } from '../../errors.js'
import { type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import type { Orientation } from '../orientation.js'
import { dutchOrientation } from './dutchOrientation.js'
import { englishOrientation } from './englishOrientation.js'
import { orientationForAdviser } from './forAdviser.js'
import { orientationForPerson } from './forPerson.js'

/** For whom the text is, and in which language. There is none for an employer: it is about what somebody wants. */
export interface RenderOrientationOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** Default `'adviser'`: talking points with numbers. `'candidate'`: level B1, without numbers of a score. */
  readonly audience?: 'candidate' | 'adviser'
}

/**
 * Tells an orientation in words, line by line, without markup. All that came from a record or a taxonomy is made plain first.
 * @throws PassendError `invalid-option` for a language or audience that there is not.
 */
export function renderOrientation(orientation: Orientation, options: RenderOrientationOptions = {}): string {
  const { language = 'nl', audience = 'adviser' } = options
  const tongue = tongueOf(language)
  const words = { nl: dutchOrientation, en: englishOrientation }[language]
  if (audience === 'candidate') return orientationForPerson(orientation, { language, tongue, words })
  if (audience === 'adviser') return orientationForAdviser(orientation, { language, tongue, words })
  throw new PassendError(
    'invalid-option',
    "Option 'audience': expected 'candidate' or 'adviser'.",
    'An employer gets no orientation: it is about what somebody wants. Use renderText for a match.',
    { option: 'audience' },
  )
}
