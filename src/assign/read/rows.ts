/** Pairs in rows: for each of `size` the others it may be paired with. */
export interface Rows {
  readonly start: Int32Array
  readonly to: Int32Array
  readonly weight: Int32Array
}

/** The same pairs seen from the other side, in ascending order within each row. */
export function transposed({ start, to, weight }: Rows, size: number): Rows {
  const turned = {
    start: new Int32Array(size + 1),
    to: new Int32Array(to.length),
    weight: new Int32Array(to.length),
  }
  for (let edge = 0; edge < to.length; edge++) {
    const slot = (to[edge] as number) + 1
    turned.start[slot] = (turned.start[slot] as number) + 1
  }
  for (let at = 0; at < size; at++)
    turned.start[at + 1] = (turned.start[at + 1] as number) + (turned.start[at] as number)
  const next = turned.start.slice(0, size)
  for (let from = 0; from + 1 < start.length; from++) {
    for (let edge = start[from] as number; edge < (start[from + 1] as number); edge++) {
      const other = to[edge] as number
      const slot = next[other] as number
      next[other] = slot + 1
      turned.to[slot] = from
      turned.weight[slot] = weight[edge] as number
    }
  }
  return turned
}

/** By pair, the number of its row. */
export function rowOfEach({ start, to }: Rows): Int32Array {
  const rows = new Int32Array(to.length)
  for (let row = 0; row + 1 < start.length; row++) rows.fill(row, start[row], start[row + 1])
  return rows
}
