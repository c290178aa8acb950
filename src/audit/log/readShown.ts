import { isId, wrongOption } from '../../domain/optionErrors.js'
import { divisionDraft, type ShownDivision } from '../record/divisionDraft.js'
import type { Draft } from '../record/draft.js'
import { rankingDraft, type ShownRanking } from '../record/rankingDraft.js'
import { routesDraft, type ShownRoutes } from '../record/routesDraft.js'
import { requireMatcher } from '../record/stampOf.js'

/** A ranking, a division or routes that somebody is shown. */
export type Shown = ShownRanking | ShownDivision | ShownRoutes

const names = { ranking: true, division: true, plan: true, matcher: true, requestedBy: true } as const

/**
 * Something that is shown, ready to be written.
 * @throws PassendError `invalid-option` for anything else, and for what its matcher did not make with these options.
 */
export function readShown(shown: Shown): Draft {
  if (typeof shown !== 'object' || shown === null) throw wrongOption('shown', 'an object', shown, names)
  requireMatcher(shown.matcher)
  if (!isId(shown.requestedBy))
    throw wrongOption('requestedBy', 'an opaque key of who asked, like an id', shown.requestedBy, names)
  if ('ranking' in shown) return rankingDraft(shown)
  if ('division' in shown) return divisionDraft(shown)
  if ('plan' in shown) return routesDraft(shown)
  throw wrongOption('shown', 'a ranking, a division or a plan of routes', shown, names)
}
