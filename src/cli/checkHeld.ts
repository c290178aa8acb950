import { usageError } from '../adapters/recordFiles/errors.js'
import type { Matcher } from '../matcher.js'

/**
 * Checks that a pair is held.
 * @throws PassendError `invalid-option` that says which of the two is not.
 */
export function checkHeld(matcher: Matcher, candidate: string, vacancy: string): void {
  const missing = (type: string) =>
    usageError(
      `No ${type} with this id was kept.`,
      "Ids are told apart by capitals too. 'passend validate' tells which records were refused.",
    )
  if (matcher.candidate(candidate) === undefined) throw missing('candidate')
  if (matcher.vacancy(vacancy) === undefined) throw missing('vacancy')
}
