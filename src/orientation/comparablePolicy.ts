import type { Policy } from '../domain/policy.js'

/** As long as the id of a policy may be, less the mark. */
const MOST_ID = 180

/**
 * A policy for comparing somebody with occupations: the same in all, but that what no profile of an occupation can say weighs nothing
 * (the sector, and the tasks of a job). Left in, they would be unknown for every occupation alike and draw all scores to the middle.
 * Nor does the outlook: what others say of the chance of work is shown beside an occupation, and what fits somebody is another question.
 */
export const comparablePolicy = (policy: Policy): Policy => ({
  ...policy,
  id: `${policy.id.slice(0, MOST_ID)}+orientation`,
  weights: { ...policy.weights, sector: 0, tasksLiked: 0, outlook: 0 },
})
