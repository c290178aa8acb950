import type { Effort } from './effort.js'
import { type Arc, type NetworkShape, shapeOf } from './networkShape.js'
import { NodeHeap } from './nodeHeap.js'

const FAR = Number.POSITIVE_INFINITY

/**
 * A flow of least cost from node 0 to the last node and back, by shortest paths with potentials (Ahuja, Magnanti and Orlin,
 * Network Flows, 1993, sections 9.7 and 9.8): each path is the cheapest that is left, until none gains. Costs have two parts and
 * are compared part by part, so that sums of many levels stay whole numbers that a double holds.
 */
export class Network {
  readonly #shape: NetworkShape
  /** What may still flow over each arc. */
  readonly #room: Int32Array
  /** The potentials, in two parts: no arc with room costs less than nothing by them. */
  readonly #major: Float64Array
  readonly #minor: Float64Array
  readonly #effort: Effort

  private constructor(shape: NetworkShape, room: Int32Array, major: Float64Array, minor: Float64Array, effort: Effort) {
    this.#shape = shape
    this.#room = room
    this.#major = major
    this.#minor = minor
    this.#effort = effort
  }

  /** The best flow over arcs that all lead from a lower node to a higher one; gains are costs below nothing. */
  static solved(nodes: number, arcs: readonly Arc[], effort: Effort): Network {
    const room = new Int32Array(2 * arcs.length + 2)
    arcs.forEach((arc, place) => {
      room[2 * place] = arc.room
    })
    const shape = shapeOf(nodes, arcs)
    const network = new Network(shape, room, new Float64Array(nodes), new Float64Array(nodes), effort)
    network.#startPotentials()
    network.#fill(arcs.length)
    return network
  }

  /** The same network with the same flow, to go on from. */
  copy(): Network {
    return new Network(this.#shape, this.#room.slice(), this.#major.slice(), this.#minor.slice(), this.#effort)
  }

  /** How much flows over an arc. */
  flow(arc: number): number {
    return this.#room[2 * arc + 1] as number
  }

  /** Keeps what flows over an arc as it is. */
  keep(arc: number): void {
    this.#room[2 * arc] = 0
    this.#room[2 * arc + 1] = 0
  }

  /** Takes an arc away over which one unit flows or none, and finds the best flow without it. */
  remove(arc: number): void {
    const flows = this.flow(arc) > 0
    this.keep(arc)
    if (!flows) return
    const from = this.#shape.to[2 * arc + 1] as number
    const to = this.#shape.to[2 * arc] as number
    const path = this.#shortest(from, to)
    if (path !== undefined) this.#push(path, from, to, 1)
  }

  /** The cost of the cheapest way to each node, in the order of the nodes, for no arc leads back yet. */
  #startPotentials(): void {
    const { nodes, start, leaving, to, major, minor } = this.#shape
    this.#major.fill(FAR)
    this.#major[0] = 0
    for (let node = 0; node < nodes; node++) {
      if (this.#major[node] === FAR) continue
      for (let place = start[node] as number; place < (start[node + 1] as number); place++) {
        const arc = leaving[place] as number
        if ((this.#room[arc] as number) <= 0) continue
        const next = to[arc] as number
        const [a, b] = [
          (this.#major[node] as number) + (major[arc] as number),
          (this.#minor[node] as number) + (minor[arc] as number),
        ]
        if (a < (this.#major[next] as number) || (a === this.#major[next] && b < (this.#minor[next] as number))) {
          this.#major[next] = a
          this.#minor[next] = b
        }
      }
    }
    // What cannot be reached now never can be: no flow ever passes it.
    for (let node = 0; node < nodes; node++) if (this.#major[node] === FAR) this.#major[node] = 0
  }

  /** Pushes along cheapest paths while they gain, then closes the circle from the last node to the first. */
  #fill(back: number): void {
    const last = this.#shape.nodes - 1
    let total = 0
    for (;;) {
      const path = this.#shortest(0, last)
      if (path === undefined) break
      // The potentials of the ends differ by the cost of the path.
      const [a, b] = [this.#costTo(last, this.#major), this.#costTo(last, this.#minor)]
      if (a > 0 || (a === 0 && b >= 0)) break
      total += this.#push(path, 0, last, FAR)
      total += this.#pushEqual(last)
    }
    this.#settle(last)
    this.#room[2 * back] = 1 << 30
    this.#room[2 * back + 1] = total
  }

  /** One part of the cost of the way to a node, by the potentials. */
  #costTo(node: number, of: Float64Array): number {
    return (of[node] as number) - (of[0] as number)
  }

  /** Potentials under which the way back, which costs nothing, costs nothing either way. */
  #settle(last: number): void {
    const [a, b] = [this.#costTo(last, this.#major), this.#costTo(last, this.#minor)]
    const { keyA, keyB } = this.#distances([0, last], [0, -a], [0, -b], -1)
    let [mostA, mostB] = [0, 0]
    keyA.forEach((key, node) => {
      const minor = keyB[node] as number
      if (key !== FAR && (key > mostA || (key === mostA && minor > mostB))) [mostA, mostB] = [key, minor]
    })
    this.#raise(keyA, keyB, mostA, mostB)
  }

  #raise(keyA: Float64Array, keyB: Float64Array, mostA: number, mostB: number): void {
    for (let node = 0; node < this.#shape.nodes; node++) {
      const [a, b] = [keyA[node] as number, keyB[node] as number]
      const isLess = a < mostA || (a === mostA && b < mostB)
      this.#major[node] = (this.#major[node] as number) + (isLess ? a : mostA)
      this.#minor[node] = (this.#minor[node] as number) + (isLess ? b : mostB)
    }
  }

  /** The arcs by which each node is reached most cheaply, or undefined if `to` cannot be reached. */
  #shortest(from: number, to: number): Int32Array | undefined {
    const { keyA, keyB, by } = this.#distances([from], [0], [0], to)
    if (keyA[to] === FAR) return undefined
    this.#raise(keyA, keyB, keyA[to] as number, keyB[to] as number)
    return by
  }

  /** Sends as much as fits, and at most so much, along a path; returns how much. */
  #push(by: Int32Array, from: number, to: number, most: number): number {
    const { to: ends } = this.#shape
    const before = (arc: number) => ends[arc ^ 1] as number
    let amount = most
    for (let node = to; node !== from; node = before(by[node] as number))
      amount = Math.min(amount, this.#room[by[node] as number] as number)
    for (let node = to; node !== from; node = before(by[node] as number)) {
      const arc = by[node] as number
      this.#room[arc] = (this.#room[arc] as number) - amount
      this.#room[arc ^ 1] = (this.#room[arc ^ 1] as number) + amount
    }
    return amount
  }

  /**
   * Pushes along other paths from the first node that cost as little as the last one: depth first over arcs that cost nothing by the
   * potentials, each looked at once (Dinic 1970). Some may be missed: the next shortest path then costs the same. Returns how much.
   */
  #pushEqual(to: number): number {
    const { nodes, start, leaving, to: ends } = this.#shape
    const place = start.slice(0, nodes)
    const by = new Int32Array(nodes).fill(-1)
    const seen = new Uint8Array(nodes)
    seen[0] = 1
    const before = (node: number) => ends[(by[node] as number) ^ 1] as number
    const isOpen = (arc: number, from: number) => {
      const next = ends[arc] as number
      if (seen[next] === 1 || (this.#room[arc] as number) <= 0) return false
      const { major, minor } = this.#shape
      return (
        this.#reduced(arc, from, next, major, this.#major) === 0 &&
        this.#reduced(arc, from, next, minor, this.#minor) === 0
      )
    }
    let [total, looked] = [0, 0]
    for (let node = 0; node >= 0; ) {
      if (node === to) {
        total += this.#push(by, 0, to, FAR)
        // The next path may pass the nodes of this one, not those from which none leads on.
        for (; node !== 0; node = before(node)) seen[node] = 0
      }
      const end = start[node + 1] as number
      let at = place[node] as number
      while (at < end && !isOpen(leaving[at] as number, node)) at++
      looked += at - (place[node] as number) + 1
      place[node] = at
      if (at === end) node = node === 0 ? -1 : before(node)
      else {
        const arc = leaving[at] as number
        const next = ends[arc] as number
        by[next] = arc
        seen[next] = 1
        node = next
      }
    }
    this.#effort.spend(looked)
    return total
  }

  /** Dijkstra over the arcs with room, on costs by the potentials, from several nodes; it ends when `until` is reached. */
  #distances(from: readonly number[], major: readonly number[], minor: readonly number[], until: number) {
    const { nodes, start, leaving, to } = this.#shape
    const keyA = new Float64Array(nodes).fill(FAR)
    const keyB = new Float64Array(nodes)
    const by = new Int32Array(nodes).fill(-1)
    const done = new Uint8Array(nodes)
    const heap = new NodeHeap(keyA, keyB)
    from.forEach((node, place) => {
      keyA[node] = major[place] as number
      keyB[node] = minor[place] as number
      heap.lower(node)
    })
    let looked = 0
    for (let node = heap.take(); node >= 0; node = heap.take()) {
      done[node] = 1
      if (node === until) break
      for (let place = start[node] as number; place < (start[node + 1] as number); place++) {
        const arc = leaving[place] as number
        looked++
        if ((this.#room[arc] as number) <= 0) continue
        const next = to[arc] as number
        if (done[next] === 1) continue
        const a = (keyA[node] as number) + this.#reduced(arc, node, next, this.#shape.major, this.#major)
        const b = (keyB[node] as number) + this.#reduced(arc, node, next, this.#shape.minor, this.#minor)
        if (a > (keyA[next] as number) || (a === keyA[next] && b >= (keyB[next] as number))) continue
        keyA[next] = a
        keyB[next] = b
        by[next] = arc
        heap.lower(next)
      }
    }
    // What was reached and not settled is at least as far as where it ended.
    this.#effort.spend(looked + 1)
    return { keyA, keyB, by }
  }

  #reduced(arc: number, from: number, to: number, cost: Float64Array, potential: Float64Array): number {
    return (cost[arc] as number) + (potential[from] as number) - (potential[to] as number)
  }
}
