import { PassendError } from '../errors.js'

/** The refusal to divide places of a vacancy that hires openly. */
export const hiresOpenly = (vacancyId: string): PassendError =>
  new PassendError(
    'open-hiring-is-not-ranked',
    `Vacancy '${vacancyId}' hires openly: the next person on its list gets the job, so nobody may be divided over its places.`,
    'Leave it out, and let people put their name on its list.',
    { vacancyId },
  )
