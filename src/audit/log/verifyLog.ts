import { NO_LINK } from '../../domain/chain.js'
import { hashOf } from '../../domain/hash.js'
import { checkNames, isWhole, wrongOption } from '../../domain/optionErrors.js'
import { breachOfChain, hashAfter } from './breachOfChain.js'
import { commitmentsIn } from './commitmentsIn.js'
import { entriesOf } from './entriesOf.js'
import type { AuditEntry, AuditHead } from './entry.js'
import type { Commitment, Happening } from './happening.js'
import type { LogBreach } from './logBreach.js'
import { mentionsByEntry } from './mentions.js'
import { proposalsIn } from './proposalAt.js'
import type { AuditStore } from './store.js'

/** With what a log is compared. */
export interface VerifyOptions {
  /** Heads and receipts that were kept elsewhere: each must still be in the log as it was. Without any, entries cut off at the end are not missed. */
  readonly expected?: readonly Pick<AuditHead, 'number' | 'hash'>[]
}

/** What a proof came to. */
export type LogVerification =
  | {
      readonly ok: true
      readonly entries: number
      readonly head: AuditHead | undefined
      /** How many people the log can still name, and how many were erased. */
      readonly people: number
      readonly erased: number
    }
  | { readonly ok: false; readonly breach: LogBreach }

/** Somebody may write while a log is read: then it is read again, and not taken for a breach. */
const ATTEMPTS = 3

/**
 * Reads a log from its first entry and shows that none was changed, removed, moved or put in between; that whoever is still held is the one
 * whom the entries mean, and that nobody was taken out of it but by being erased; and, with what was kept elsewhere, that nothing was cut off
 * and that the log was not written anew as a whole. Or it names the first breach.
 * @throws PassendError `invalid-option`, `store-failed`.
 */
export async function verifyLog(
  store: AuditStore,
  logId: string,
  options: VerifyOptions = {},
): Promise<LogVerification> {
  checkNames(options, { expected: true })
  const { expected = [] } = options
  checkHeads(expected)
  let verification: LogVerification
  for (let attempt = 1; ; attempt++) {
    const before = await headOf(store, logId)
    verification = await verifiedUntil(store, logId, before, expected)
    if (verification.ok || attempt === ATTEMPTS || (await headOf(store, logId))?.number === before?.number)
      return verification
  }
}

const headOf = (store: AuditStore, logId: string) => store.act(logId, (transaction) => transaction.head())

async function verifiedUntil(
  store: AuditStore,
  logId: string,
  stated: AuditHead | undefined,
  expected: readonly Pick<AuditHead, 'number' | 'hash'>[],
): Promise<LogVerification> {
  const mentions = await mentionsByEntry(store, logId)
  const reading = new Reading(mentions.byEntry)
  const entries = entriesOf(store, logId)
  for await (const entry of entries) {
    if (stated === undefined || entry.number > stated.number) break
    const breach = reading.take(entry) ?? headBreach(entry, expected)
    if (breach === 'not-next') return failed(await breachOfChain(reading.head, entry, entries))
    if (breach !== undefined) return failed(breach)
  }
  const { head, erased } = reading
  const missing = [stated, ...expected].find((one) => one !== undefined && one.number > (head?.number ?? 0))
  if (missing !== undefined)
    return failed({
      code: 'truncated',
      entry: (head?.number ?? 0) + 1,
      expected: `entries up to ${missing.number}`,
      got: `${head?.number ?? 0} entries`,
    })
  if (stated?.hash !== head?.hash)
    return failed({
      code: 'rewritten',
      entry: stated?.number ?? 0,
      expected: 'the head that the store states',
      got: 'another',
    })
  const breach = reading.peopleBreach()
  if (breach !== undefined) return failed(breach)
  return { ok: true, entries: head?.number ?? 0, head, people: mentions.people, erased }
}

const failed = (breach: LogBreach): LogVerification => ({ ok: false, breach })

/** An entry that is another than the one that was kept elsewhere by its number. */
function headBreach(
  { number, hash }: AuditEntry,
  expected: readonly Pick<AuditHead, 'number' | 'hash'>[],
): LogBreach | undefined {
  if (!expected.some((one) => one.number === number && one.hash !== hash)) return undefined
  return { code: 'rewritten', entry: number, expected: 'the hash that was kept elsewhere', got: 'another' }
}

/** A log that is read entry by entry. */
class Reading {
  readonly #mentions: ReadonlyMap<number, readonly Commitment[]>
  /** The hash of the policy that stands at an entry, and how many proposals do. */
  readonly #policies = new Map<number, string>()
  readonly #proposals = new Map<number, number>()
  /** People whom entries name and the log does not, and how many of those were erased. */
  #unnamed = 0
  #erasedFrom = 0
  head: AuditHead | undefined
  erased = 0

  constructor(mentions: ReadonlyMap<number, readonly Commitment[]>) {
    this.#mentions = mentions
  }

  /** Takes the next entry; the breach that it is, if it is one. `not-next`: it does not follow the one before, or not as it was written. */
  take(entry: AuditEntry): LogBreach | 'not-next' | undefined {
    const { number, at, happening, hash } = entry
    const next = (this.head?.number ?? 0) + 1
    if (number !== next || hashAfter(this.head?.hash ?? NO_LINK, entry) !== hash) return 'not-next'
    const breach = (code: LogBreach['code'], expected: string, got: string) => ({ code, entry: number, expected, got })
    if (at < (this.head?.at ?? 0))
      return breach('clock-went-back', 'a moment at or after the one before', 'an earlier one')
    const people = peopleIn(happening)
    if (people === undefined) return breach('malformed-entry', 'an entry as it is written', 'another')
    this.head = { number, hash, at }
    return this.#refersTo(happening, breach) ?? this.#namesAll(people, entry)
  }

  /** Nobody may be gone but those who were erased. */
  peopleBreach(): LogBreach | undefined {
    if (this.#unnamed === this.#erasedFrom) return undefined
    const [expected, got] = [`${this.#erasedFrom} places of people who were erased`, `${this.#unnamed} without a name`]
    return { code: 'people-missing', entry: 0, expected, got }
  }

  /** What an entry refers to must stand before it. */
  #refersTo(
    happening: Happening,
    breach: (code: LogBreach['code'], expected: string, got: string) => LogBreach,
  ): LogBreach | undefined {
    const number = this.head?.number ?? 0
    if (happening.kind === 'policy') {
      if (hashOf(happening.policy) !== happening.hash)
        return breach('policy-differs', 'a policy with its hash', 'another policy')
      this.#policies.set(number, happening.hash)
    }
    if (happening.kind === 'erased') {
      this.erased++
      this.#erasedFrom += happening.entries
    }
    if ('stamp' in happening && this.#policies.get(happening.stamp.policyAt) !== happening.stamp.policy.hash)
      return breach('policy-differs', 'the policy that the stamp names', 'another, or none')
    if ('about' in happening) {
      const { entry, place } = happening.proposal
      if (place > (this.#proposals.get(entry) ?? 0))
        return breach('unknown-proposal', 'a proposal that stands before it', 'none')
    }
    const { length } = proposalsIn(happening)
    if (length > 0) this.#proposals.set(number, length)
    return undefined
  }

  /** Whoever the log says to stand in an entry must be the one whom it means. */
  #namesAll(people: ReadonlySet<string>, { number }: AuditEntry): LogBreach | undefined {
    const mentioned = this.#mentions.get(number) ?? []
    if (mentioned.some((commitment) => !people.has(commitment)))
      return { code: 'wrong-salt', entry: number, expected: 'the person whom the entry means', got: 'another' }
    this.#unnamed += people.size - mentioned.length
    return undefined
  }
}

/** Everybody in an entry; undefined where it is not one as it is written. */
function peopleIn(happening: Happening): ReadonlySet<string> | undefined {
  try {
    const people = commitmentsIn(happening)
    return [...people].every((one) => /^[0-9a-f]{64}$/.test(one)) ? people : undefined
  } catch {
    return undefined
  }
}

function checkHeads(expected: unknown): void {
  const isHead = (one: unknown) => {
    const { number, hash } = (one ?? {}) as Partial<AuditHead>
    return isWhole(number, 1, Number.MAX_SAFE_INTEGER) && typeof hash === 'string'
  }
  if (!Array.isArray(expected) || !expected.every(isHead))
    throw wrongOption('expected', 'a list of { number, hash }', expected, { expected: true })
}
