import { isId, wrongOption } from '../../domain/optionErrors.js'
import { commitmentTo } from './commitment.js'
import { EVERYONE } from './everyone.js'
import type { Commitment, Happening } from './happening.js'
import { proposalsIn } from './proposalAt.js'
import type { AuditStore } from './store.js'

/** What one entry holds of somebody. */
export interface EntryOfPerson {
  readonly number: number
  readonly at: number
  /** The hash of the whole entry. */
  readonly hash: string
  /** How the person stands in it. */
  readonly commitment: Commitment
  /** Where they stand among its proposals, from 1; absent where they are not proposed in it, or alone. */
  readonly place?: number
  /** The entry, without what is about others: it cannot be hashed again from this alone. */
  readonly happening: Happening
}

/** All that a log holds of one person. */
export interface PersonInLog {
  readonly logId: string
  readonly candidateId: string
  /** By which the person can show that entries are theirs; absent if the log does not hold them. */
  readonly salt?: string
  readonly entries: readonly EntryOfPerson[]
}

/**
 * All that a log holds of one person, for that person (AVG art. 15): their salt, and of each entry what is about them.
 * @throws PassendError `invalid-option`, `store-failed`.
 */
export function exportOfPerson(store: AuditStore, logId: string, candidateId: string): Promise<PersonInLog> {
  if (!isId(candidateId) || candidateId === EVERYONE)
    throw wrongOption('candidateId', 'an id', candidateId, { candidateId: true })
  return store.act(logId, async (transaction) => {
    const [held] = await transaction.people([candidateId])
    if (held === undefined) return { logId, candidateId, entries: [] }
    const entries: EntryOfPerson[] = []
    for (const number of held.entries) {
      const entry = await transaction.entry(number)
      if (entry === undefined) continue
      const commitment = commitmentTo(logId, number, candidateId, held.salt)
      const { at, hash, happening } = entry
      const place = proposalsIn(happening).findIndex(({ person }) => person === commitment) + 1
      const told = { number, at, hash, commitment, happening: partOf(happening, commitment) }
      entries.push(place === 0 || isOfOne(happening) ? told : { ...told, place })
    }
    return { logId, candidateId, salt: held.salt, entries }
  })
}

/** Whether all of an entry is about one person. */
const isOfOne = (happening: Happening): boolean =>
  happening.kind === 'routes' || (happening.kind === 'ranking' && 'person' in happening.of)

/** An entry without what is about others. */
function partOf(happening: Happening, person: Commitment): Happening {
  const own = <T extends { readonly person: Commitment }>(all: readonly T[]): T[] =>
    all.filter((one) => one.person === person)
  switch (happening.kind) {
    case 'ranking':
      return 'person' in happening.of
        ? happening
        : {
            ...happening,
            proposals: own(happening.proposals),
            leftOut: happening.leftOut.filter((one) => one === person),
          }
    case 'division':
      return {
        ...happening,
        proposals: own(happening.proposals),
        unplaced: own(happening.unplaced),
        forbidden: own(happening.forbidden),
        leftOut: own(happening.leftOut),
      }
    default:
      return happening
  }
}
