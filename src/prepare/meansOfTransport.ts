import type { Candidate } from '../domain/candidate.js'
import { type Transport, transportSchema } from '../domain/travel.js'

/**
 * The means a person can take, each once: what they wish and have; where one of the two is not known, the other; and where
 * they have nothing that they wish, what they have.
 */
export function meansOfTransport({ wishes, circumstances }: Candidate): Transport[] {
  const wished = wishes?.travel?.means
  const has = circumstances?.transport
  const inOrder = (means: readonly Transport[]) => transportSchema.options.filter((one) => means.includes(one))
  if (wished === undefined || has === undefined) return inOrder(wished ?? has ?? [])
  const both = wished.filter((means) => has.includes(means))
  return inOrder(both.length > 0 ? both : has)
}
