import type { ProposalReference } from '../../domain/decision.js'
import { PassendError } from '../../errors.js'
import { commitmentTo } from './commitment.js'
import type { AboutProposal, Commitment, Happening, ProposalPlace } from './happening.js'
import type { AuditTransaction } from './store.js'

/** A proposal that was found in the log: where, of what, and that it is about the person who is named. */
export interface FoundProposal {
  readonly proposal: ProposalPlace
  readonly about: AboutProposal
}

/**
 * Finds the proposal that a reference names, and makes sure that it is about that person.
 * @throws PassendError `unknown-proposal` where there is none, or it is about somebody else, or the person is not held any more.
 */
export async function proposalAt(
  transaction: AuditTransaction,
  logId: string,
  { entry, place, candidateId }: ProposalReference,
): Promise<FoundProposal> {
  const found = proposalsIn((await transaction.entry(entry))?.happening)[place - 1]
  const [held] = await transaction.people([candidateId])
  const same = held !== undefined && found?.person === commitmentTo(logId, entry, candidateId, held.salt)
  if (found !== undefined && same) return { proposal: { entry, place }, about: found.about }
  const got =
    found === undefined
      ? 'no proposal there'
      : held === undefined
        ? 'somebody whom the log does not hold'
        : 'one about somebody else'
  throw new PassendError(
    'unknown-proposal',
    `Expected a proposal about this person at entry ${entry}, place ${place}; got ${got}.`,
    'Refer to a proposal as the receipt of its entry does: receipt.proposals[0]. Somebody who was erased is in the log no more.',
    { entry, place },
  )
}

/** The proposals of an entry in order, with whom they are about and of what they are. */
export function proposalsIn(
  happening: Happening | undefined,
): readonly { readonly person: Commitment; readonly about: AboutProposal }[] {
  switch (happening?.kind) {
    case 'ranking':
    case 'division':
    case 'added-by-hand':
      return happening.proposals.map(({ person, vacancyId }) => ({ person, about: { vacancyId } }))
    case 'routes':
      return happening.routes.map(({ routeId }) => ({ person: happening.person, about: { routeId } }))
    default:
      return []
  }
}
