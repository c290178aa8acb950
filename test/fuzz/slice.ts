/** Cases of an entry that a thread runs, from a number up to another, that one left out. */
export interface Slice {
  readonly entry: string
  readonly seed: string
  readonly from: number
  readonly to: number
}

/** What came of a slice. Times in milliseconds. */
export interface Answer {
  readonly failures: { readonly number: number; readonly failure: string }[]
  readonly time: number
  readonly slowest: { readonly number: number; readonly time: number }
}
