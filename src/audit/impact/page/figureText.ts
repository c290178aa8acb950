// Whole numbers of thousandths or millionths as people write them. Nothing is rounded away: what is written is the figure itself.

/** The decimal mark of a language. */
export type DecimalMark = ',' | '.'

/** Thousandths as percents: `12,4%`. */
export const percentText = (thousandths: number, mark: DecimalMark): string => `${tenths(thousandths, mark)}%`

/** Percents from one to another: `10,1–14,9%`. */
export const percentRange = (lowest: number, highest: number, mark: DecimalMark): string =>
  `${tenths(lowest, mark)}–${tenths(highest, mark)}%`

/** Thousandths as a number with three decimals: `0,620`. */
export const ratioText = (thousandths: number, mark: DecimalMark): string =>
  `${thousandths < 0 ? '−' : ''}${Math.floor(Math.abs(thousandths) / 1000)}${mark}${String(Math.abs(thousandths) % 1000).padStart(3, '0')}`

/** Millionths as a chance: `0,0005`; one that is too small for that: `< 0,000001`. */
export const chanceText = (millionths: number, mark: DecimalMark): string =>
  millionths === 0
    ? `< 0${mark}000001`
    : millionths >= 1_000_000
      ? '1'
      : `0${mark}${String(millionths).padStart(6, '0').replace(/0+$/, '')}`

const tenths = (thousandths: number, mark: DecimalMark): string =>
  `${thousandths < 0 ? '−' : ''}${Math.floor(Math.abs(thousandths) / 10)}${mark}${Math.abs(thousandths) % 10}`
