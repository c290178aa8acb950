/** The numbers of those who wait, of which the lowest is first. A heap, with a set beside it that says who is still in it. */
export class WaitingLine {
  readonly #heap: number[] = []
  readonly #waiting = new Set<number>()

  /** The lowest number; undefined if nobody waits. */
  first(): number | undefined {
    while (this.#heap.length > 0 && !this.#waiting.has(this.#heap[0] as number)) this.#pop()
    return this.#heap[0]
  }

  add(number: number): void {
    if (this.#waiting.has(number)) return
    this.#waiting.add(number)
    this.#push(number)
  }

  remove(number: number): void {
    this.#waiting.delete(number)
  }

  /** The place of a number, from 1; undefined if it does not wait. It counts all who wait. */
  placeOf(number: number): number | undefined {
    if (!this.#waiting.has(number)) return undefined
    let place = 1
    for (const other of this.#waiting) if (other < number) place++
    return place
  }

  #push(number: number): void {
    const heap = this.#heap
    let at = heap.push(number) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((heap[above] as number) <= number) break
      heap[at] = heap[above] as number
      at = above
    }
    heap[at] = number
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (heap.length === 0 || last === undefined) return
    let at = 0
    for (;;) {
      let least = 2 * at + 1
      if (least >= heap.length) break
      if (least + 1 < heap.length && (heap[least + 1] as number) < (heap[least] as number)) least++
      if ((heap[least] as number) >= last) break
      heap[at] = heap[least] as number
      at = least
    }
    heap[at] = last
  }
}
