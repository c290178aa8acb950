import { pairOf } from '../../src/criteria/pair.js'
import type { Person } from '../../src/prepare/person.js'
import { compare, place } from '../../src/rank/order.js'
import { scoreSides, standingOf } from '../../src/score/scorePair.js'
import { noWaivers } from '../../src/score/waiver.js'
import type { Answer, Peer, Task } from './peer.js'
import { asPlaced } from './topTen.js'

/** What one writes first: judge every vacancy, drop what is blocked, score the rest, sort, take ten. */
export class FilterMapSort implements Peer {
  readonly name = 'filter().map().sort()'
  readonly exact = true
  #task: Task | undefined

  load(task: Task): void {
    this.#task = task
  }

  query(person: Person): Answer {
    const { jobs, context, seed } = this.#task!
    const judged = jobs.map((job) => {
      const pair = pairOf(person, job, context)
      return { pair, status: standingOf(pair, noWaivers).status }
    })
    const top = judged
      .filter(({ status }) => status !== 'blocked')
      .map(({ pair, status }) => place(scoreSides(pair, status), seed))
      .sort(compare)
      .slice(0, 10)
      .map(asPlaced)
    const count = (wanted: string) => judged.filter(({ status }) => status === wanted).length
    return { top, counts: { eligible: count('eligible'), toVerify: count('to-verify'), blocked: count('blocked') } }
  }

  close(): void {
    this.#task = undefined
  }
}
