import type { DecisionReason } from '../../domain/decision.js'
import type { LeavingReason } from '../../domain/workOutcome.js'
import type { LastSaid } from './history.js'

/** A language in which reasons are written. */
export type HistoryLanguage = 'nl' | 'en'

/** The reason to show for a pair that is left out, by the last that was said of it. */
export const historyWords: Readonly<Record<HistoryLanguage, (last: LastSaid) => string>> = {
  nl: (last) => {
    switch (last.said) {
      case 'accepted':
        return 'loopt al'
      case 'not-started':
        return 'ging niet door'
      case 'started':
        return 'werkt hier al'
      case 'declined':
        return `gaat niet door: ${decisionNl[last.reason]}`
      case 'postponed':
        return `nu niet: ${decisionNl[last.reason]}${last.until === undefined ? '' : ` (tot ${last.until})`}`
      case 'left':
        return `werkte hier en is gestopt: ${leavingNl[last.reason]}`
    }
  },
  en: (last) => {
    switch (last.said) {
      case 'accepted':
        return 'under way'
      case 'not-started':
        return 'came to nothing'
      case 'started':
        return 'at work here'
      case 'declined':
        return `declined: ${decisionEn[last.reason]}`
      case 'postponed':
        return `not now: ${decisionEn[last.reason]}${last.until === undefined ? '' : ` (until ${last.until})`}`
      case 'left':
        return `worked here and stopped: ${leavingEn[last.reason]}`
    }
  },
}

const decisionNl: Readonly<Record<DecisionReason, string>> = {
  'not-interested': 'geen belangstelling',
  travel: 'reizen',
  hours: 'uren',
  'already-placed': 'heeft al werk',
  'lacks-competence': 'kan nog niet wat nodig is',
  circumstance: 'iets moet eerst geregeld zijn',
  'training-first': 'eerst leren',
  'no-position-left': 'geen plek meer',
  duplicate: 'dubbel',
  other: 'een andere reden',
}

const decisionEn: Readonly<Record<DecisionReason, string>> = {
  'not-interested': 'not interested',
  travel: 'travel',
  hours: 'hours',
  'already-placed': 'has work already',
  'lacks-competence': 'lacks a competence',
  circumstance: 'something must be arranged first',
  'training-first': 'training first',
  'no-position-left': 'no position left',
  duplicate: 'duplicate',
  other: 'another reason',
}

const leavingNl: Readonly<Record<LeavingReason, string>> = {
  'contract-ended': 'het contract liep af',
  'other-work': 'ander werk',
  'work-did-not-fit': 'het werk paste niet',
  hours: 'uren',
  travel: 'reizen',
  circumstance: 'omstandigheden',
  'support-fell-short': 'te weinig hulp',
  'employer-ended-it': 'de werkgever stopte',
  education: 'opleiding',
  other: 'een andere reden',
}

const leavingEn: Readonly<Record<LeavingReason, string>> = {
  'contract-ended': 'the contract ended',
  'other-work': 'other work',
  'work-did-not-fit': 'the work did not fit',
  hours: 'hours',
  travel: 'travel',
  circumstance: 'circumstances',
  'support-fell-short': 'support fell short',
  'employer-ended-it': 'the employer ended it',
  education: 'education',
  other: 'another reason',
}
