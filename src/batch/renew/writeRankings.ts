import { setImmediate } from 'node:timers/promises'
import type { Direction } from '../../domain/batchOptions.js'
import { criterionIds } from '../../domain/criterionId.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import type { LeftOut } from '../../rank/ranking.js'
import { leftOutByCandidate, leftOutByVacancy } from '../leftOut.js'
import type { Merged } from '../merge.js'
import type { Output } from '../output.js'
import type { KeptLists } from './keptLists.js'
import { LineBytes } from './lineBytes.js'
import { PairTally } from './pairTally.js'
import { namePieces, pieces } from './pieces.js'
import type { Region } from './region.js'
import { type StandingCounts, standingOfCriterion } from './standingCounts.js'

/** After how many rankings others get a turn, and an abort is noticed. */
const TURN = 2048

/** What is written of a region. */
export interface Writing {
  readonly region: Region
  /** The ids in the order in which they are written. */
  readonly candidates: Iterable<string>
  readonly vacancies: Iterable<string>
  readonly directions: readonly Direction[]
  readonly limit: number
  readonly history: readonly HistoryEntry[]
  readonly output: Output
  readonly signal: AbortSignal | undefined
}

/** Writes the rankings of a region, those for candidates first, to the byte as a run that computes all of them does. */
export async function writeRankings(writing: Writing): Promise<Merged> {
  const writer = new RankingWriter(writing)
  const tally = await writer.forCandidates()
  return { ...tally.total, withoutCandidate: await writer.forVacancies() }
}

class RankingWriter {
  readonly #with: Writing
  readonly #lines = new LineBytes()
  /** By criterion how many vacancies it blocks for the candidate who is written. */
  readonly #blocked = new Uint32Array(criterionIds.length)
  #written = 0

  constructor(writing: Writing) {
    this.#with = writing
  }

  /** Writes the vacancies for each candidate, if that is asked, and counts how all pairs stand. */
  async forCandidates(): Promise<PairTally> {
    const { region, candidates, directions, history, output } = this.#with
    const { jobs, people, openPlaces } = region
    const isAsked = directions.includes('vacancies')
    const parts = jobs.held.table.parts()
    const [live, open] = [sumOf(parts, (part) => part.live), sumOf(parts, (part) => part.open)]
    const leftOutOf = leftOutByCandidate(history, jobs.held)
    const tally = new PairTally()
    for (const id of candidates) {
      const handle = people.held.handleOf(id)
      const leftOut = leftOutOf.get(id) ?? none
      const leftOutOpen = leftOut.filter((one) => jobs.held.hiresOpenly(jobs.held.handleOf(one.id))).length
      const [eligible, toVerify] = [people.counts.eligible(handle), people.counts.toVerify(handle)]
      const blocked = live - leftOut.length + leftOutOpen - eligible - toVerify
      const blockedBy = this.#readBlockedBy(people.counts, handle, blocked)
      tally.add(eligible, toVerify, blocked, blockedBy)
      if (!isAsked) continue
      this.#lines.piece(pieces.forCandidate).id(handle, people.held).piece(pieces.matches)
      this.#matches(people.lists, handle, (who) => {
        this.#lines.piece(pieces.candidateId).id(handle, people.held).piece(pieces.vacancyId).id(who, jobs.held)
      })
      this.#lines.piece(pieces.openHiring).json(openPlaces[handle] || '[]')
      this.#leftOut(leftOut)
      this.#counts(eligible, toVerify, blocked)
      this.#lines.piece(pieces.openHiringCount).number(open - leftOutOpen)
      this.#lines.piece(pieces.leftOutCount).number(leftOut.length).piece(pieces.blockedBy)
      this.#blockedBy(blockedBy)
      await this.#turn((lines) => output.lines(lines))
    }
    await output.lines(this.#lines.take())
    return tally
  }

  /** Writes the candidates for each vacancy, if that is asked. Gives for how many nobody can be. */
  async forVacancies(): Promise<number> {
    const { region, vacancies, directions, history, output } = this.#with
    if (!directions.includes('candidates')) return 0
    const { jobs, people } = region
    const leftOutOf = leftOutByVacancy(history, people.held)
    let without = 0
    for (const id of vacancies) {
      const handle = jobs.held.handleOf(id)
      if (jobs.held.hiresOpenly(handle)) continue
      const leftOut = leftOutOf.get(id) ?? none
      const [eligible, toVerify] = [jobs.counts.eligible(handle), jobs.counts.toVerify(handle)]
      if (eligible + toVerify === 0) without++
      this.#lines.piece(pieces.forVacancy).id(handle, jobs.held).piece(pieces.matches)
      this.#matches(jobs.lists, handle, (who) => {
        this.#lines.piece(pieces.candidateId).id(who, people.held).piece(pieces.vacancyId).id(handle, jobs.held)
      })
      const blocked = people.held.size - eligible - toVerify - leftOut.length
      this.#lines.piece(pieces.endOfMatches)
      this.#leftOut(leftOut)
      this.#counts(eligible, toVerify, blocked)
      this.#lines.piece(pieces.leftOutCount).number(leftOut.length).piece(pieces.endOfLine)
      await this.#turn((lines) => output.linesForVacancies(lines))
    }
    await output.linesForVacancies(this.#lines.take())
    return without
  }

  #matches(lists: KeptLists, list: number, ids: (who: number) => void): void {
    const lines = this.#lines
    const shown = Math.min(lists.size(list), this.#with.limit)
    for (let place = 0; place < shown; place++) {
      if (place > 0) lines.piece(pieces.comma)
      ids(lists.who(list, place))
      lines.piece(lists.isToVerify(list, place) ? pieces.toVerify : pieces.eligible)
      lines.number(lists.number('score', list, place)).piece(pieces.demand)
      lines.number(lists.number('demand', list, place)).piece(pieces.wish)
      lines.number(lists.number('wish', list, place)).piece(pieces.lowest)
      lines.number(lists.number('lowest', list, place)).piece(pieces.highest)
      lines.number(lists.number('highest', list, place)).piece(pieces.endOfMatch)
    }
  }

  #leftOut(leftOut: readonly LeftOut[]): void {
    this.#lines.piece(pieces.leftOut)
    if (leftOut.length === 0) this.#lines.piece(pieces.none)
    else this.#lines.json(JSON.stringify(leftOut))
  }

  #counts(eligible: number, toVerify: number, blocked: number): void {
    this.#lines.piece(pieces.eligibleCount).number(eligible).piece(pieces.toVerifyCount).number(toVerify)
    this.#lines.piece(pieces.blockedCount).number(blocked)
  }

  /** How many of so many that are blocked each criterion blocks: travel all that the others do not. */
  #readBlockedBy(counts: StandingCounts, handle: number, blocked: number): Uint32Array {
    const blockedBy = this.#blocked
    let others = 0
    for (const [place, standing] of standings.entries()) {
      const count = place === TRAVEL ? 0 : counts.of(handle, standing)
      blockedBy[place] = count
      others += count
    }
    blockedBy[TRAVEL] = blocked - others
    return blockedBy
  }

  #blockedBy(blockedBy: Uint32Array): void {
    let isFirst = true
    for (const [place, count] of blockedBy.entries()) {
      if (count === 0) continue
      if (!isFirst) this.#lines.piece(pieces.comma)
      isFirst = false
      this.#lines.piece(namePieces[place] as Uint8Array).number(count)
    }
    this.#lines.piece(pieces.endOfLine)
  }

  async #turn(pass: (lines: Uint8Array) => Promise<void>): Promise<void> {
    if (this.#lines.isFull) await pass(this.#lines.take())
    if (++this.#written % TURN !== 0) return
    await setImmediate()
    this.#with.signal?.throwIfAborted()
  }
}

const sumOf = <T>(all: readonly T[], value: (one: T) => number): number => all.reduce((sum, one) => sum + value(one), 0)

/** The standing of what each criterion blocks, in reporting order. */
const standings = criterionIds.map((id) => standingOfCriterion.get(id) ?? -1)
const TRAVEL = criterionIds.indexOf('travel')

const none: readonly LeftOut[] = []
