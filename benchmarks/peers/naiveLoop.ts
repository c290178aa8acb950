import { pairOf } from '../../src/criteria/pair.js'
import type { Person } from '../../src/prepare/person.js'
import { standingOf } from '../../src/score/scorePair.js'
import { noWaivers } from '../../src/score/waiver.js'
import type { Answer, Peer, Task } from './peer.js'
import { TopTen } from './topTen.js'

const METRES_A_DEGREE = 110_000

/**
 * What a careful developer writes: one loop that rejects on travel first, by two subtractions on flat coordinates, then
 * asks the criteria themselves, counts how pairs stand, and keeps the best ten only.
 */
export class NaiveLoop implements Peer {
  readonly name = 'careful loop'
  readonly exact = true
  #task: Task | undefined
  #lat = new Float64Array(0)
  #lon = new Float64Array(0)

  load(task: Task): void {
    this.#task = task
    this.#lat = Float64Array.from(task.jobs, ({ point }) => point?.lat ?? Number.NaN)
    this.#lon = Float64Array.from(task.jobs, ({ point }) => point?.lon ?? Number.NaN)
  }

  query(person: Person): Answer {
    const { jobs, context, seed } = this.#task!
    const counts = { eligible: 0, toVerify: 0, blocked: 0 }
    const best = new TopTen(seed)
    const metres = (person.record.wishes?.travel?.km ?? 0) * 1000
    const { lat, lon } = person.point!
    const height = metres / METRES_A_DEGREE
    const width = height / Math.cos(((Math.abs(lat) + height) * Math.PI) / 180)
    for (let index = 0; index < jobs.length; index++) {
      // A place that is not known is NaN, which is no farther than anything.
      if (Math.abs(this.#lat[index]! - lat) > height || Math.abs(this.#lon[index]! - lon) > width) {
        counts.blocked++
        continue
      }
      const pair = pairOf(person, jobs[index]!, context)
      const { status } = standingOf(pair, noWaivers)
      if (status === 'blocked') counts.blocked++
      else {
        if (status === 'eligible') counts.eligible++
        else counts.toVerify++
        best.offer(pair, status)
      }
    }
    return { top: best.answer, counts }
  }

  close(): void {
    this.#task = undefined
  }
}
