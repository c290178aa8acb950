import type { Applicability } from '../../domain/instrument.js'

/**
 * Paid work for an employer: what most arrangements are for. No voluntary work, no werkervaringsplaats (which has no wage), and
 * nobody who works for themselves.
 */
export const paidWork = {
  kinds: ['regular', 'leerbaan', 'carved-function'],
  contracts: ['permanent', 'temporary', 'agency', 'on-call'],
} satisfies Applicability
