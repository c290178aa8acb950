import type { Candidate } from '../../domain/candidate.js'
import { type DecisionInput, type ProposalReference, readBy, readDecision } from '../../domain/decision.js'
import { CLOCK_TOLERANCE, momentAfter } from '../../domain/momentAfter.js'
import { checkNames, isId, isWhole, wrongOption } from '../../domain/optionErrors.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import type { Vacancy } from '../../domain/vacancy.js'
import { readWorkOutcome, type WorkOutcomeInput } from '../../domain/workOutcome.js'
import { PassendError } from '../../errors.js'
import { type Logger, silentLogger } from '../../logger.js'
import type { Matcher } from '../../matcher.js'
import type { Ranking } from '../../rank/ranking.js'
import type { RankingOptions } from '../../stepOptions.js'
import { followedProposals } from '../follow/followedProposals.js'
import { type HistoryOptions, historyOf } from '../follow/history.js'
import type { FollowedProposal } from '../proposal.js'
import { byHandDraft, type PairByHand } from '../record/byHandDraft.js'
import { decisionDraft, outcomeDraft } from '../record/decisionDraft.js'
import type { Draft } from '../record/draft.js'
import type { ShownRanking } from '../record/rankingDraft.js'
import { requireMatcher } from '../record/stampOf.js'
import { type Replay, type ReplayData, replayEntry } from '../replay/replay.js'
import { appendDrafts } from './append.js'
import { entriesOf } from './entriesOf.js'
import type { AuditEntry, AuditHead } from './entry.js'
import { exportOfPerson, type PersonInLog } from './exportOfPerson.js'
import { proposalAt } from './proposalAt.js'
import { readingIntact } from './readingIntact.js'
import { readShown, type Shown } from './readShown.js'
import type { Receipt } from './receipt.js'
import type { AuditStore, AuditTransaction } from './store.js'
import { type LogVerification, type VerifyOptions, verifyLog } from './verifyLog.js'

/** What a log is kept with. */
export interface AuditLogOptions {
  readonly store: AuditStore
  /** The time: milliseconds since 1970. `Date.now` in an app; a clock that you set, in a test. */
  readonly clock: () => number
  /** Which log of the store. Default `'passend'`. */
  readonly logId?: string
  /** Where to write counts, timings and hashes beside it. Default: nowhere. A pino logger fits as it is. */
  readonly logger?: Logger
  /** How far the clock may lag behind the last entry, in milliseconds: servers differ. Default 60,000. */
  readonly clockTolerance?: number
  /** Makes the salt of a person: 64 hexadecimal digits that nobody can guess. Default: of the system. */
  readonly salt?: () => string
}

/** Somebody who asks for a ranking: an opaque key of the caller's own, and how it is made. */
export interface AskedRanking extends RankingOptions {
  readonly requestedBy: string
}

/** A ranking, and where it stands in the log. */
export interface RecordedRanking {
  readonly ranking: Ranking
  readonly receipt: Receipt
}

/**
 * Opens a log.
 * @throws PassendError `invalid-option`.
 */
export function createAuditLog(options: AuditLogOptions): AuditLog {
  return new AuditLog(options)
}

/**
 * What was proposed, decided and became: entries that are never changed or removed, each with the hash of the one before. No profile is in
 * it: of a person a commitment, of a pair numbers. It decides nothing; people do, and it keeps what they decided and why.
 *
 * Every method throws PassendError: `invalid-option` for what cannot be read, `store-failed` where the store is lost, and what is named
 * beside it. Then nothing is written.
 */
export class AuditLog {
  readonly logId: string
  readonly #store: AuditStore
  readonly #clock: () => number
  readonly #logger: Logger
  readonly #tolerance: number
  readonly #salt: () => string
  /** Where policies stand in the log that this process knows of, by hash. */
  #policies: ReadonlyMap<string, number> = new Map()

  /** @internal Use `createAuditLog`. */
  constructor(options: AuditLogOptions) {
    checkNames(options, optionNames)
    const {
      store,
      clock,
      logId = 'passend',
      logger = silentLogger,
      clockTolerance = CLOCK_TOLERANCE,
      salt = systemSalt,
    } = options
    if (typeof store?.act !== 'function')
      throw wrongOption('store', 'a store, such as createMemoryAuditStore()', store, optionNames)
    if (typeof clock !== 'function') throw wrongOption('clock', 'a function, such as Date.now', clock, optionNames)
    if (!isId(logId)) throw wrongOption('logId', 'an id', logId, optionNames)
    if (!isWhole(clockTolerance, 0, Number.MAX_SAFE_INTEGER))
      throw wrongOption('clockTolerance', 'whole milliseconds', clockTolerance, optionNames)
    this.logId = logId
    this.#store = store
    this.#clock = clock
    this.#logger = logger
    this.#tolerance = clockTolerance
    this.#salt = salt
  }

  /**
   * Ranks vacancies for a candidate and writes down what came of it, in one go.
   * @throws PassendError as `matcher.rankVacancies`.
   */
  async rankVacancies(matcher: Matcher, candidate: string | Candidate, asked: AskedRanking): Promise<RecordedRanking> {
    const { requestedBy, ...options } = readAsked(asked)
    const ranking = requireMatcher(matcher).rankVacancies(candidate, options)
    return this.#recorded({ ranking, matcher, options, requestedBy, ...subject(candidate) })
  }

  /**
   * Ranks candidates for a vacancy and writes down what came of it, in one go.
   * @throws PassendError as `matcher.rankCandidates`.
   */
  async rankCandidates(matcher: Matcher, vacancy: string | Vacancy, asked: AskedRanking): Promise<RecordedRanking> {
    const { requestedBy, ...options } = readAsked(asked)
    const ranking = requireMatcher(matcher).rankCandidates(vacancy, options)
    return this.#recorded({ ranking, matcher, options, requestedBy, ...subject(vacancy) })
  }

  /**
   * Writes down a ranking, a division or routes that somebody is shown. What is written is what the matcher says of each pair, so it must be
   * the one that made it, with the options and the records of then.
   */
  async record(shown: Shown): Promise<Receipt> {
    return one(await this.#writeDrafts([readShown(shown)]))
  }

  /** Writes down many of them in one act, in order: for a batch. A few hundred at a time; all of them or none. */
  async recordAll(shown: Iterable<Shown>): Promise<readonly Receipt[]> {
    return this.#writeDrafts(Array.from(shown, readShown))
  }

  /**
   * Writes down a pair that a person thought of. It counts like one that was proposed, and can be decided about likewise.
   * @throws PassendError as `matcher.score`.
   */
  async addByHand(pair: PairByHand): Promise<ProposalReference> {
    requireMatcher(pair?.matcher)
    const draft = byHandDraft({ ...pair, by: readBy(pair.by) })
    const [reference] = one(await this.#writeDrafts([draft])).proposals
    return reference as ProposalReference
  }

  /**
   * Writes down what somebody decided about a proposal. Only people decide. The text of the reason `other` is kept nowhere and reaches no
   * log: a commitment to it stays, by which whoever kept the text can show it.
   * @throws PassendError `unknown-proposal`.
   */
  async decide(decision: DecisionInput): Promise<Receipt> {
    const read = readDecision(decision)
    return one(
      await this.#write(async (transaction) => [
        decisionDraft(read, await proposalAt(transaction, this.logId, read.proposal)),
      ]),
    )
  }

  /**
   * Writes down what became of a proposal (nazorg).
   * @throws PassendError `unknown-proposal`.
   */
  async recordOutcome(outcome: WorkOutcomeInput): Promise<Receipt> {
    const read = readWorkOutcome(outcome)
    return one(
      await this.#write(async (transaction) => [
        outcomeDraft(read, await proposalAt(transaction, this.logId, read.proposal)),
      ]),
    )
  }

  /**
   * What is left out of the next ranking since people decided about it or it came to something: the `history` of a ranking or a batch. Of
   * one person it reads their entries; of all it reads the log.
   */
  history(options: HistoryOptions = {}): Promise<HistoryEntry[]> {
    return readingIntact(() => historyOf(this.#store, this.logId, options))
  }

  /** Every proposal with what was decided about it and what became of it, in the order in which they were shown. It reads the whole log. */
  proposals(): Promise<readonly FollowedProposal[]> {
    return readingIntact(() => followedProposals(this.#store, this.logId))
  }

  /** Where the log ends. Kept elsewhere, day by day, it shows later that nothing was cut off or written anew. */
  head(): Promise<AuditHead | undefined> {
    return this.#store.act(this.logId, (transaction) => transaction.head())
  }

  /**
   * One entry.
   * @throws PassendError `unknown-entry`.
   */
  async entry(number: number): Promise<AuditEntry> {
    const [entry] = isWhole(number, 1, Number.MAX_SAFE_INTEGER) ? await this.#store.entries(this.logId, number, 1) : []
    if (entry !== undefined && entry.number === number) return entry
    throw new PassendError(
      'unknown-entry',
      'Expected the number of an entry of this log; got one that it does not have.',
      'Entries are numbered from 1; log.head() tells the last.',
      { entry: typeof number === 'number' ? number : undefined },
    )
  }

  /** The entries in order, from a number on. */
  entries(from = 1): AsyncGenerator<AuditEntry> {
    return entriesOf(this.#store, this.logId, from)
  }

  /** Shows that nothing in the log was changed, removed or moved, or names the first breach. See `verifyLog`. */
  verify(options?: VerifyOptions): Promise<LogVerification> {
    return verifyLog(this.#store, this.logId, options)
  }

  /**
   * Makes an entry's result anew from data and says whether it is equal, or exactly what differs.
   * @throws PassendError `unknown-entry`.
   */
  async replay(entry: number, data: ReplayData): Promise<Replay> {
    return replayEntry(this.#store, this.logId, await this.entry(entry), data)
  }

  /** All that the log holds of one person: their salt, and of each entry the part that is about them. */
  async exportPerson(candidateId: string): Promise<PersonInLog> {
    return readingIntact(() => exportOfPerson(this.#store, this.logId, candidateId))
  }

  /**
   * Erases a person: their salt is gone, and with it any way to tell which entries were about them. The entries stay, and the chain still
   * verifies. Returns in how many entries they stood; 0 if the log does not hold them.
   */
  async erase(candidateId: string): Promise<number> {
    if (!isId(candidateId)) throw wrongOption('candidateId', 'an id', candidateId, { candidateId: true })
    let entries = 0
    await this.#write(async (transaction) => {
      const [held] = await transaction.people([candidateId])
      entries = held?.entries.length ?? 0
      if (held === undefined) return []
      return [{ people: new Set(), proposedTo: [], erases: candidateId, write: () => ({ kind: 'erased', entries }) }]
    })
    return entries
  }

  async #recorded(shown: ShownRanking & { readonly ranking: Ranking }): Promise<RecordedRanking> {
    return { ranking: shown.ranking, receipt: await this.record(shown) }
  }

  /** Drafts are made before the act: what takes time holds nobody up. */
  #writeDrafts(drafts: readonly Draft[]): Promise<readonly Receipt[]> {
    return this.#write(async () => drafts)
  }

  /** One act: nobody else writes between what `drafts` looks at and what is written of it. */
  async #write(drafts: (transaction: AuditTransaction) => Promise<readonly Draft[]>): Promise<readonly Receipt[]> {
    const from = this.#clock()
    const { receipts, policies } = await this.#store.act(this.logId, async (transaction) =>
      appendDrafts(transaction, await drafts(transaction), {
        logId: this.logId,
        at: (head) => momentAfter(this.#clock(), head?.at, this.#tolerance),
        salt: this.#salt,
        policies: this.#policies,
      }),
    )
    this.#policies = policies
    const last = receipts.at(-1)
    if (last !== undefined)
      this.#logger.info(
        {
          log: this.logId,
          entries: receipts.length,
          proposals: receipts.reduce((sum, { proposals }) => sum + proposals.length, 0),
          last: last.entry,
          hash: last.hash,
          milliseconds: this.#clock() - from,
        },
        'recorded',
      )
    return receipts
  }
}

const optionNames: Record<keyof AuditLogOptions, true> = {
  store: true,
  clock: true,
  logId: true,
  logger: true,
  clockTolerance: true,
  salt: true,
}

/** Who asks, and how; what is in it is checked where it is used. */
function readAsked(asked: AskedRanking): AskedRanking {
  if (typeof asked === 'object' && asked !== null) return asked
  throw wrongOption('asked', '{ requestedBy, ...options of the ranking }', asked, { requestedBy: true })
}

/** 256 bits of the system, which browsers have as well. */
const systemSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The record that was asked for, where it was a record. */
const subject = <T extends Candidate | Vacancy>(asked: string | T): { readonly subject?: T } =>
  typeof asked === 'string' ? {} : { subject: asked }

function one(receipts: readonly Receipt[]): Receipt {
  const [receipt] = receipts
  if (receipt === undefined) throw new TypeError('One draft gives one receipt')
  return receipt
}
