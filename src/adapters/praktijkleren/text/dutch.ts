import { dutchAdviser } from './dutchAdviser.js'
import { dutchCandidate } from './dutchCandidate.js'
import type { RouteWords } from './routeWords.js'

/** The words for routes in Dutch. */
export const dutch: RouteWords = { language: 'nl', candidate: dutchCandidate, adviser: dutchAdviser }
