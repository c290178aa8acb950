import type { NearestSteps } from '../../steps/nearest.js'
import { readAudience } from './audience.js'
import type { RenderOptions } from './renderText.js'
import { stepsForAdviser } from './steps/stepsForAdviser.js'
import { stepsForCandidate } from './steps/stepsForCandidate.js'
import { stepsForEmployer } from './steps/stepsForEmployer.js'
import { tongueOf } from './textLanguage.js'

/**
 * Tells the nearest steps of a pair in words, line by line, without markup. All that came from a record or a catalogue is made
 * plain first.
 *
 * For a candidate: what takes them to the work, who arranges it, and what would have to be otherwise in what is known of them for
 * the outcome to be another; no score and no euros. For an adviser: everything, with costs, sources, the match before and after,
 * and arrangements. For an employer: only what they are asked to change in the work.
 * @throws PassendError `invalid-option` for a language or audience that there is not.
 */
export function renderSteps(nearest: NearestSteps, options: RenderOptions = {}): string {
  const { language = 'nl', audience = 'adviser' } = options
  const tongue = tongueOf(language)
  switch (readAudience(audience)) {
    case 'candidate':
      return stepsForCandidate(nearest, tongue)
    case 'adviser':
      return stepsForAdviser(nearest, tongue)
    case 'employer':
      return stepsForEmployer(nearest, tongue)
  }
}
