import type { Candidate } from '../../domain/candidate.js'
import type { Waiver } from '../../domain/rankOptions.js'
import type { Vacancy } from '../../domain/vacancy.js'
import type { Matcher } from '../../matcher.js'
import type { RecordedProposal } from '../log/happening.js'

/** A proposal that is about to be written: whom it is about is still said by id. */
export interface MeasuredProposal {
  readonly candidateId: string
  readonly told: Omit<RecordedProposal, 'person'>
}

/** Who and what a pair is of, as the matcher is asked for it: an id that it holds, or a record. */
export interface AskedPair {
  readonly candidate: string | Candidate
  readonly vacancy: string | Vacancy
}

/** A pair as the log keeps it: the match, what each criterion found, and the instruments that would open it, where it was shown for them. */
export function measuredProposal(
  matcher: Matcher,
  { candidate, vacancy }: AskedPair,
  waive: readonly Waiver[] | undefined,
  steps?: readonly string[],
): MeasuredProposal {
  const { candidateId, ...told } = matcher.measure(candidate, vacancy, waive === undefined ? {} : { waive })
  return { candidateId, told: steps === undefined ? told : { ...told, steps } }
}
