import type { Closing } from '../domain/closing.js'
import { credentialsCoveredBy } from '../domain/credential.js'
import type { Job } from '../prepare/job.js'
import type { Offer } from './offer.js'
import { withPrerequisites } from './prerequisites.js'

/**
 * Whether a job has anything to do with what a closing gives: `false` is certain. A licence that it does not ask moves nothing in
 * it, whoever the person.
 */
function concerns(closing: Closing, job: Job): boolean {
  switch (closing.gap) {
    case 'credential':
      return credentialsCoveredBy(closing.credential).some((key) =>
        job.credentials.some((ask) => ask.credential === key),
      )
    case 'equipment':
      return job.equipment.some(({ equipment }) => equipment === closing.equipment)
    case 'language':
      return job.skills.some(({ language }) => language === closing.language)
    case 'education':
      return job.education?.level !== undefined
    default:
      return true
  }
}

/** The offers that a job has anything to do with, and those that give what such an offer asks first. */
export const concerning = (job: Job, offers: readonly Offer[]): Offer[] =>
  withPrerequisites(offers, ({ instrument }) => instrument.closes.some((closing) => concerns(closing, job)))
