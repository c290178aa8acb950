/** A number of weeks in words: none at all is at once. */
export const weeksText = (count: number, atOnce: string, one: string, many: (count: number) => string): string =>
  count === 0 ? atOnce : count === 1 ? one : many(count)
