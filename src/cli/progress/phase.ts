import type { BatchProgress } from '../../batch/options.js'
import { Pace } from './pace.js'

/** A phase of a batch on its way, in words. */
export class Phase {
  readonly name: BatchProgress['phase']
  readonly #pace: Pace
  readonly #clock: () => number
  #last: BatchProgress

  constructor(first: BatchProgress, clock: () => number) {
    this.name = first.phase
    this.#clock = clock
    this.#pace = new Pace(clock(), counted(first).done)
    this.#last = first
  }

  /** How far it is now. */
  note(progress: BatchProgress): void {
    this.#last = progress
  }

  /** Which part is done, 0 to 1; undefined where it is not known how much there is. */
  get part(): number | undefined {
    const { done, total } = this.#last
    if (total === undefined) return undefined
    return total === 0 ? 1 : done / total
  }

  /** On its way: `matching    12 of 98 shards, 240M pairs a second, 2 min 10 s left`. */
  underway(more: readonly string[] = []): string {
    const { rate, left } = this.#speed()
    const told = [this.#done(), ...this.#rate(rate), ...more, ...(left === undefined ? [] : [`${duration(left)} left`])]
    return `${this.name.padEnd(10)}  ${told.join(', ')}`
  }

  /** At its end: `matching    98 of 98 shards in 18 min 02 s, 240M pairs a second`. */
  ended(): string {
    const took = timeTaken(this.#pace.elapsed(this.#clock()))
    return `${this.name.padEnd(10)}  ${[`${this.#done()} in ${took}`, ...this.#rate(this.#speed().rate)].join(', ')}`
  }

  #speed() {
    const { done, total } = counted(this.#last)
    return this.#pace.speed(this.#clock(), done, total)
  }

  #done(): string {
    const { done, total } = this.#last
    return total === undefined ? `${whole.format(done)} read` : `${whole.format(done)} of ${whole.format(total)} shards`
  }

  #rate(rate: number | undefined): string[] {
    if (rate === undefined) return []
    const unit = this.#last.pairs !== undefined ? ' pairs' : this.#last.total === undefined ? ' records' : ' shards'
    return [`${short.format(rate)}${unit} a second`]
  }
}

/** What the pace is measured by: pairs, where they are counted. */
const counted = ({ done, total, pairs }: BatchProgress) => pairs ?? { done, total }

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

const timeTaken = (milliseconds: number): string =>
  milliseconds < 9950 ? `${(milliseconds / 1000).toFixed(1)} s` : duration(milliseconds)

/** Milliseconds for people: `8 s`, `2 min 10 s`, `1 h 05 min`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)]
  const two = (number: number) => String(number).padStart(2, '0')
  if (hours > 0) return `${hours} h ${two(minutes % 60)} min`
  return minutes > 0 ? `${minutes} min ${two(seconds % 60)} s` : `${seconds} s`
}
