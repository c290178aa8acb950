import { linkHash, NO_LINK } from '../../domain/chain.js'
import type { Draft } from '../record/draft.js'
import { commitmentTo, saltedHash } from './commitment.js'
import type { AuditEntry, AuditHead } from './entry.js'
import type { Happening } from './happening.js'
import type { Receipt } from './receipt.js'
import type { AuditChange, AuditTransaction } from './store.js'

/** The most that is asked of a store, or given to it, at once. */
const AT_ONCE = 1000

/** What entries are written with. */
export interface Writing {
  readonly logId: string
  readonly at: (head: AuditHead | undefined) => number
  readonly salt: () => string
  /** Where policies stand that this process knows of, by hash. */
  readonly policies: ReadonlyMap<string, number>
}

/** What was written: a receipt of each draft, and where policies stand now. */
export interface Appended {
  readonly receipts: readonly Receipt[]
  readonly policies: ReadonlyMap<string, number>
}

/**
 * Writes drafts at the end of a log, in order. A policy that is not known to stand in the log goes before the first draft that it made:
 * with many servers it may come to stand there more than once, which does no harm.
 */
export async function appendDrafts(
  transaction: AuditTransaction,
  drafts: readonly Draft[],
  writing: Writing,
): Promise<Appended> {
  const { logId } = writing
  const head = await transaction.head()
  const salts = await saltsOf(transaction, new Set(drafts.flatMap(({ people }) => [...people])), writing.salt)
  const policies = new Map(writing.policies.size > 0 ? writing.policies : await policyOfLast(transaction, head))
  const at = writing.at(head)
  let [number, hash] = [head?.number ?? 0, head?.hash ?? NO_LINK]
  const changes: AuditChange[] = []
  const add = (happeningOf: (entry: number) => Happening, people: Iterable<string>, erases?: string): AuditEntry => {
    const happening = happeningOf(number + 1)
    hash = linkHash(hash, number + 1, at, happening)
    number++
    const entry = { number, at, happening, hash }
    const salted = [...people].map((person) => ({ person, salt: saltOf(salts, person) }))
    changes.push({ entry, people: salted, ...(erases !== undefined && { erased: erases }) })
    return entry
  }
  const receipts = drafts.map((draft): Receipt => {
    const { policy, people, proposedTo, erases } = draft
    if (policy !== undefined && !policies.has(policy.hash))
      policies.set(policy.hash, add(() => ({ kind: 'policy', ...policy }), []).number)
    const policyAt = policies.get(policy?.hash ?? '') ?? 0
    const entry = add(
      (at) =>
        draft.write({
          person: (id) => commitmentTo(logId, at, id, saltOf(salts, id)),
          salted: (id, data) => saltedHash(data, saltOf(salts, id)),
          policyAt,
        }),
      people,
      erases,
    )
    const proposals = proposedTo.map((candidateId, place) => ({ entry: entry.number, place: place + 1, candidateId }))
    return { logId, entry: entry.number, hash: entry.hash, at, proposals }
  })
  for (let from = 0; from < changes.length; from += AT_ONCE)
    await transaction.write(changes.slice(from, from + AT_ONCE))
  return { receipts, policies }
}

/** Where the policy stands that the last entry was made under: so a process that has just begun need not write it again. */
async function policyOfLast(
  transaction: AuditTransaction,
  head: AuditHead | undefined,
): Promise<ReadonlyMap<string, number>> {
  const last = head && (await transaction.entry(head.number))
  if (last === undefined || !('stamp' in last.happening)) return new Map()
  const { policy, policyAt } = last.happening.stamp
  return new Map([[policy.hash, policyAt]])
}

/** The salt of each person: the one that is kept, or a new one. */
async function saltsOf(
  transaction: AuditTransaction,
  people: ReadonlySet<string>,
  salt: () => string,
): Promise<ReadonlyMap<string, string>> {
  const asked = [...people]
  const salts = new Map<string, string>()
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    for (const held of await transaction.people(asked.slice(from, from + AT_ONCE))) salts.set(held.person, held.salt)
  }
  for (const person of asked) if (!salts.has(person)) salts.set(person, salt())
  return salts
}

function saltOf(salts: ReadonlyMap<string, string>, person: string): string {
  const salt = salts.get(person)
  if (salt === undefined) throw new TypeError('A draft names somebody whom it did not announce')
  return salt
}
