/** Nodes by their key, the lowest first; equal keys by index. A node may be lowered as long as it has not been taken. */
export class NodeHeap {
  readonly #items: number[] = []
  readonly #place: Int32Array
  readonly #keyA: Float64Array
  readonly #keyB: Float64Array

  constructor(keyA: Float64Array, keyB: Float64Array) {
    this.#keyA = keyA
    this.#keyB = keyB
    this.#place = new Int32Array(keyA.length).fill(-1)
  }

  lower(node: number): void {
    let at = this.#place[node] as number
    if (at < 0) at = this.#items.push(node) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      const other = this.#items[above] as number
      if (!this.#isBefore(node, other)) break
      this.#put(other, at)
      at = above
    }
    this.#put(node, at)
  }

  /** The node with the lowest key, or -1. */
  take(): number {
    const top = this.#items[0]
    const last = this.#items.pop()
    if (top === undefined || last === undefined) return -1
    if (this.#items.length === 0) return top
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= this.#items.length) break
      const [left, right] = [this.#items[below] as number, this.#items[below + 1]]
      if (right !== undefined && this.#isBefore(right, left)) below++
      const other = this.#items[below] as number
      if (!this.#isBefore(other, last)) break
      this.#put(other, at)
      at = below
    }
    this.#put(last, at)
    return top
  }

  #put(node: number, at: number): void {
    this.#items[at] = node
    this.#place[node] = at
  }

  #isBefore(one: number, other: number): boolean {
    const byA = (this.#keyA[one] as number) - (this.#keyA[other] as number)
    if (byA !== 0) return byA < 0
    const byB = (this.#keyB[one] as number) - (this.#keyB[other] as number)
    return byB === 0 ? one < other : byB < 0
  }
}
