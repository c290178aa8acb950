import { keyText } from '../../domain/issue.js'
import { PassendError } from '../../errors.js'
import { dutch } from './dutch/dutch.js'
import { english } from './english/english.js'
import type { Tongue } from './tongue.js'

/** A language in which texts are written. */
export type TextLanguage = 'nl' | 'en'

const tongues: Readonly<Record<TextLanguage, Tongue>> = { nl: dutch, en: english }

/**
 * The words and sentences of a language.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function tongueOf(language: TextLanguage): Tongue {
  const tongue = typeof language === 'string' && Object.hasOwn(tongues, language) ? tongues[language] : undefined
  if (tongue !== undefined) return tongue
  throw new PassendError(
    'invalid-option',
    `Option 'language': expected 'nl' or 'en'; got ${shown(language)}.`,
    "Use { language: 'nl' } (the default) or { language: 'en' }.",
  )
}

/** An option that came, as it may be shown in a message. */
export const shown = (option: unknown): string => (typeof option === 'string' ? `'${keyText(option)}'` : typeof option)
