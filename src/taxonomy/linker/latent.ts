/** A sparse matrix by column: what each column has of which row. */
export interface SparseColumns {
  readonly rows: number
  /** Where each column begins, and at last where the last one ends. */
  readonly starts: Uint32Array
  readonly row: Uint32Array
  readonly value: Float32Array
}

/** How many dimensions more than asked are worked with, and how often what was found is sharpened. */
const OVERSAMPLING = 20
const ROUNDS = 2

/**
 * What rows have in common beyond their words: for each row the `dimensions` strongest directions of the matrix, `U sqrt(S)`, by a
 * randomised singular value decomposition (Halko, Martinsson and Tropp, 2011) from numbers that are the same every time.
 * Gives rows after each other, each of length 1, or 0 for a row that has nothing.
 */
export function latentRows(matrix: SparseColumns, dimensions: number): { rows: Float32Array; dimensions: number } {
  const columns = matrix.starts.length - 1
  const wanted = Math.min(dimensions, matrix.rows, columns)
  const width = Math.min(wanted + OVERSAMPLING, matrix.rows, columns)
  if (wanted === 0) return { rows: new Float32Array(0), dimensions: 0 }
  let left = timesRows(matrix, gaussian(columns * width), width)
  orthonormalise(left, matrix.rows, width)
  for (let round = 0; round < ROUNDS; round++) {
    const right = timesColumns(matrix, left, width)
    orthonormalise(right, columns, width)
    left = timesRows(matrix, right, width)
    orthonormalise(left, matrix.rows, width)
  }
  // B = Qt A has few rows; the eigenvectors of B Bt turn Q to the singular vectors.
  const small = timesColumns(matrix, left, width)
  const { values, vectors } = eigen(gram(small, columns, width), width)
  const rows = new Float32Array(matrix.rows * wanted)
  for (let row = 0; row < matrix.rows; row++) {
    let squares = 0
    for (let dimension = 0; dimension < wanted; dimension++) {
      let sum = 0
      for (let at = 0; at < width; at++)
        sum += (left[row * width + at] as number) * (vectors[at * width + dimension] as number)
      const value = sum * Math.sqrt(Math.sqrt(Math.max(0, values[dimension] as number)))
      rows[row * wanted + dimension] = value
      squares += value * value
    }
    if (squares === 0) continue
    const scale = 1 / Math.sqrt(squares)
    for (let dimension = 0; dimension < wanted; dimension++) {
      const at = row * wanted + dimension
      rows[at] = (rows[at] as number) * scale
    }
  }
  return { rows, dimensions: wanted }
}

/** Numbers like those of a normal distribution: the same ones every time. */
function gaussian(count: number): Float64Array {
  let state = 1
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  // The sum of four even numbers is near enough to normal, and needs no logarithm.
  return Float64Array.from({ length: count }, () => next() + next() + next() + next() - 2)
}

/** The matrix times `right`, which has `width` numbers for each column. */
function timesRows({ rows, starts, row, value }: SparseColumns, right: Float64Array, width: number): Float64Array {
  const product = new Float64Array(rows * width)
  for (let column = 0; column + 1 < starts.length; column++) {
    const from = column * width
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at++) {
      const [to, by] = [(row[at] as number) * width, value[at] as number]
      for (let d = 0; d < width; d++) product[to + d] = (product[to + d] as number) + by * (right[from + d] as number)
    }
  }
  return product
}

/** The matrix turned, times `left`, which has `width` numbers for each row. */
function timesColumns({ starts, row, value }: SparseColumns, left: Float64Array, width: number): Float64Array {
  const product = new Float64Array((starts.length - 1) * width)
  for (let column = 0; column + 1 < starts.length; column++) {
    const to = column * width
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at++) {
      const [from, by] = [(row[at] as number) * width, value[at] as number]
      for (let d = 0; d < width; d++) product[to + d] = (product[to + d] as number) + by * (left[from + d] as number)
    }
  }
  return product
}

/** Makes the columns of a matrix of so many rows stand square on each other, each of length 1 (Gram-Schmidt, twice). */
function orthonormalise(matrix: Float64Array, rows: number, width: number): void {
  const dots = new Float64Array(width)
  for (let column = 0; column < width; column++) {
    for (let turn = 0; turn < 2; turn++) {
      dots.fill(0)
      for (let row = 0; row < rows; row++) {
        const from = row * width
        const own = matrix[from + column] as number
        if (own === 0) continue
        for (let other = 0; other < column; other++)
          dots[other] = (dots[other] as number) + own * (matrix[from + other] as number)
      }
      for (let row = 0; row < rows; row++) {
        const from = row * width
        let less = 0
        for (let other = 0; other < column; other++) less += (dots[other] as number) * (matrix[from + other] as number)
        matrix[from + column] = (matrix[from + column] as number) - less
      }
    }
    let squares = 0
    for (let row = 0; row < rows; row++) squares += (matrix[row * width + column] as number) ** 2
    const scale = squares < 1e-24 ? 0 : 1 / Math.sqrt(squares)
    for (let row = 0; row < rows; row++) {
      const at = row * width + column
      matrix[at] = (matrix[at] as number) * scale
    }
  }
}

/** How the columns of a matrix stand to each other: `width` x `width` inner products. */
function gram(matrix: Float64Array, rows: number, width: number): Float64Array {
  const products = new Float64Array(width * width)
  for (let row = 0; row < rows; row++) {
    const from = row * width
    for (let one = 0; one < width; one++) {
      const value = matrix[from + one] as number
      if (value === 0) continue
      for (let other = 0; other < width; other++) {
        const at = one * width + other
        products[at] = (products[at] as number) + value * (matrix[from + other] as number)
      }
    }
  }
  return products
}

/** The eigenvalues of a symmetric matrix, largest first, and its eigenvectors as columns in that order (cyclic Jacobi). */
function eigen(matrix: Float64Array, width: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice()
  const v = new Float64Array(width * width)
  for (let at = 0; at < width; at++) v[at * width + at] = 1
  for (let sweep = 0; sweep < 30; sweep++) {
    let [off, all] = [0, 0]
    for (let p = 0; p < width; p++) {
      for (let q = 0; q < width; q++) {
        const square = (a[p * width + q] as number) ** 2
        all += square
        if (p !== q) off += square
      }
    }
    if (off <= 1e-22 * all) break
    for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(a, v, width, p, q)
  }
  const order = Array.from({ length: width }, (_, at) => at).sort(
    (one, other) => (a[other * width + other] as number) - (a[one * width + one] as number) || one - other,
  )
  const values = Float64Array.from(order, (at) => a[at * width + at] as number)
  const vectors = new Float64Array(width * width)
  order.forEach((at, place) => {
    for (let row = 0; row < width; row++) vectors[row * width + place] = v[row * width + at] as number
  })
  return { values, vectors }
}

/** Turns two directions so that they have nothing in common any more. */
function rotate(a: Float64Array, v: Float64Array, width: number, p: number, q: number): void {
  const shared = a[p * width + q] as number
  if (shared === 0) return
  const theta = ((a[q * width + q] as number) - (a[p * width + p] as number)) / (2 * shared)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < width; k++) {
    const [kp, kq] = [k * width + p, k * width + q]
    const [one, other] = [a[kp] as number, a[kq] as number]
    a[kp] = c * one - s * other
    a[kq] = s * one + c * other
  }
  for (let k = 0; k < width; k++) {
    const [pk, qk] = [p * width + k, q * width + k]
    const [one, other] = [a[pk] as number, a[qk] as number]
    a[pk] = c * one - s * other
    a[qk] = s * one + c * other
  }
  for (let k = 0; k < width; k++) {
    const [kp, kq] = [k * width + p, k * width + q]
    const [one, other] = [v[kp] as number, v[kq] as number]
    v[kp] = c * one - s * other
    v[kq] = s * one + c * other
  }
}
