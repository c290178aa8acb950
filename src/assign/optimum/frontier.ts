/**
 * What a search has reached and not yet looked at, nearest first. Distances that never fall below that of the last one taken.
 */
export class Frontier {
  /** A binary heap: distances, and beside them the numbers. */
  readonly #far: number[] = []
  readonly #numbers: number[] = []
  /** Those as near as the last one taken: no heap is needed for them. */
  readonly #ready: number[] = []
  #distance = 0

  clear(): void {
    this.#far.length = 0
    this.#numbers.length = 0
    this.#ready.length = 0
    this.#distance = 0
  }

  /** The distance of the last one taken. */
  get distance(): number {
    return this.#distance
  }

  push(at: number, distance: number): void {
    if (distance === this.#distance) {
      this.#ready.push(at)
      return
    }
    const [far, numbers] = [this.#far, this.#numbers]
    let slot = far.length
    for (let parent = (slot - 1) >> 1; slot > 0 && (far[parent] as number) > distance; parent = (slot - 1) >> 1) {
      far[slot] = far[parent] as number
      numbers[slot] = numbers[parent] as number
      slot = parent
    }
    far[slot] = distance
    numbers[slot] = at
  }

  /** The nearest one, or -1 if there is none nearer than `end`. */
  pop(end: number): number {
    const ready = this.#ready.pop()
    if (ready !== undefined) return this.#distance < end ? ready : -1
    const [far, numbers] = [this.#far, this.#numbers]
    const nearest = far[0]
    if (nearest === undefined || nearest >= end) return -1
    const at = numbers[0] as number
    const [last, number] = [far.pop() as number, numbers.pop() as number]
    const count = far.length
    if (count > 0) {
      let slot = 0
      for (let child = 1; child < count; child = 2 * slot + 1) {
        if (child + 1 < count && (far[child + 1] as number) < (far[child] as number)) child++
        if ((far[child] as number) >= last) break
        far[slot] = far[child] as number
        numbers[slot] = numbers[child] as number
        slot = child
      }
      far[slot] = last
      numbers[slot] = number
    }
    this.#distance = nearest
    return at
  }
}
