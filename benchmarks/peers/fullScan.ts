import { HeldJobs } from '../../src/compile/heldJobs.js'
import type { Job } from '../../src/prepare/job.js'
import type { Person } from '../../src/prepare/person.js'
import { Best, type Contender } from '../../src/rank/best.js'
import { look } from '../../src/rank/look.js'
import { drawLot } from '../../src/rank/lottery.js'
import { allRows } from '../../src/rank/ranges.js'
import { codedTerms, gather, sumUp } from '../../src/rank/rowSums.js'
import { statusOf, TO_VERIFY } from '../../src/rank/standings.js'
import { type PersonAsking, personAsking } from '../../src/score/asker.js'
import { Askers } from '../../src/score/askers.js'
import { RowScorer } from '../../src/score/rowScorer.js'
import { noWaivers } from '../../src/score/waiver.js'
import type { Answer, Peer, Task } from './peer.js'

const LIMIT = 10

/**
 * The reference for what the map and the bounds are worth: the same columns, codes and posting lists, used the plain way.
 * Term at a time down whole posting lists, then a scan of all rows, each of which that is open is scored to the end.
 */
export class FullScan implements Peer {
  readonly name = 'columns, scanned in full'
  readonly exact = true
  #jobs: HeldJobs | undefined
  #askers: Askers<Person, Job, PersonAsking> | undefined
  #seed = ''

  load({ jobs, context, seed }: Task): void {
    this.#jobs = HeldJobs.create(context)
    for (const job of jobs) this.#jobs.set(job.record.id, job)
    this.#askers = new Askers(context, personAsking)
    this.#seed = seed
  }

  query(person: Person): Answer {
    const jobs = this.#jobs!
    const { table } = jobs
    const asker = this.#askers!.of(person, table)
    const terms = codedTerms(asker, table)
    const parts = table.parts()
    return table.working((workspace) => {
      const rangesOf = ({ segment }: (typeof parts)[number]) => allRows(segment)
      const looking = { asker, table, waivers: noWaivers, filter: {}, history: [], parts, rangesOf }
      const { seen, counts } = look(looking, workspace)
      const handleOf = ({ part, row }: Contender): number => seen[part]!.part.segment.handles[row]!
      const best = new Best(LIMIT, (one) => drawLot(this.#seed, person.record.id, jobs.idOf(handleOf(one))))
      seen.forEach(({ part, ranges, desk }, place) => {
        sumUp(part.segment, ranges, terms, desk, TO_VERIFY)
        const scorer = RowScorer.of(asker, table, part, workspace.memos)
        const { all } = gather(ranges, desk, TO_VERIFY)
        for (let index = 0; index < all; index++) {
          const row = desk.rows[index]!
          const competences = scorer.competences(row, desk.firsts[row]!)
          const score = scorer.score(row, competences, scorer.talents(row, desk.seconds[row]!), 0)
          const { demand, wish } = scorer
          best.offer({ part: place, row, status: statusOf(desk.standing[row]!), score, demand, wish, lot: undefined })
        }
      })
      const top = best.inOrder().map((one) => ({
        vacancyId: jobs.idOf(handleOf(one)),
        score: one.score,
        lowerSide: Math.min(one.demand, one.wish),
      }))
      const { eligible, toVerify, blocked } = counts
      return { top, counts: { eligible, toVerify, blocked } }
    })
  }

  close(): void {
    this.#jobs = undefined
    this.#askers = undefined
  }
}
