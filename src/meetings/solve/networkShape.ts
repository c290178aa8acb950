/** An arc before the network is made: what flows over it at most, and what each unit costs, in two parts of which the first decides. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly room: number
  readonly major: number
  readonly minor: number
}

/** What stays the same in every copy of a network. Arc `2i` is arc `i` as given, `2i + 1` the way back. */
export interface NetworkShape {
  readonly nodes: number
  readonly to: Int32Array
  readonly major: Float64Array
  readonly minor: Float64Array
  /** The arcs that leave node `n` are `leaving[start[n]]` up to `leaving[start[n + 1]]`. */
  readonly start: Int32Array
  readonly leaving: Int32Array
}

/** The shape of a network over some arcs, and one more that leads from the last node back to the first. */
export function shapeOf(nodes: number, arcs: readonly Arc[]): NetworkShape {
  const all = [...arcs, { from: nodes - 1, to: 0, room: 0, major: 0, minor: 0 }]
  const to = new Int32Array(2 * all.length)
  const major = new Float64Array(2 * all.length)
  const minor = new Float64Array(2 * all.length)
  const start = new Int32Array(nodes + 1)
  const count = (node: number) => {
    start[node + 1] = (start[node + 1] as number) + 1
  }
  all.forEach((arc, place) => {
    to[2 * place] = arc.to
    to[2 * place + 1] = arc.from
    major[2 * place] = arc.major
    major[2 * place + 1] = -arc.major
    minor[2 * place] = arc.minor
    minor[2 * place + 1] = -arc.minor
    count(arc.from)
    count(arc.to)
  })
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number)
  const next = start.slice()
  const leaving = new Int32Array(2 * all.length)
  const leave = (node: number, arc: number) => {
    leaving[next[node] as number] = arc
    next[node] = (next[node] as number) + 1
  }
  all.forEach((arc, place) => {
    leave(arc.from, 2 * place)
    leave(arc.to, 2 * place + 1)
  })
  return { nodes, to, major, minor, start, leaving }
}
