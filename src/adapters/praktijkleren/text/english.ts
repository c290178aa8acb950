import { englishAdviser } from './englishAdviser.js'
import { englishCandidate } from './englishCandidate.js'
import type { RouteWords } from './routeWords.js'

/** The words for routes in English. */
export const english: RouteWords = { language: 'en', candidate: englishCandidate, adviser: englishAdviser }
