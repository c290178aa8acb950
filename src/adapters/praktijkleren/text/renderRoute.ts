import { PassendError } from '../../../errors.js'
import { shown, type TextLanguage, tongueOf } from '../../../explain/text/textLanguage.js'
import type { Route } from '../route.js'
import { dutch } from './dutch.js'
import { english } from './english.js'
import { routeForAdviser } from './forAdviser.js'
import { routeForCandidate } from './forCandidate.js'
import type { RouteWords } from './routeWords.js'

/** For whom a route is told, and in which language. */
export interface RenderRouteOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** Default `'adviser'`: hours, ids, what blocks and what step. `'candidate'`: level B1. */
  readonly audience?: 'candidate' | 'adviser'
}

const words: Readonly<Record<TextLanguage, RouteWords>> = { nl: dutch, en: english }

/**
 * Tells a route in words, line by line, without markup. All that came from a record is made plain first.
 * @throws PassendError `invalid-option` for a language or audience that there is not.
 */
export function renderRoute(route: Route, options: RenderRouteOptions = {}): string {
  const { language = 'nl', audience = 'adviser' } = options
  const chosen = words[tongueOf(language).language]
  if (audience === 'candidate') return routeForCandidate(route, chosen)
  if (audience === 'adviser') return routeForAdviser(route, chosen)
  throw new PassendError(
    'invalid-option',
    `Option 'audience': expected 'candidate' or 'adviser'; got ${shown(audience)}.`,
    "Use { audience: 'adviser' } (the default) or 'candidate'.",
  )
}
