import { type Html, html } from '../../../page/html.js'
import { axisTo, positionOn } from './axis.js'

/** One bar of a chart of ratios. */
export interface RatioBar {
  readonly label: string
  /** Thousandths; absent where there is none. */
  readonly ratio?: number | undefined
  readonly shown: string
  /** `as-it-is`: hatched, what the others are compared with. */
  readonly fill: 'as-it-is' | 'first' | 'second'
}

/** What a chart of ratios tells. */
export interface RatioChart {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly bars: readonly RatioBar[]
  /** Lines to read them against, such as four fifths and equal: thousandths, and what is written below. */
  readonly lines: readonly { readonly at: number; readonly label: string }[]
}

const ROW = 42
const BAR = 14
const FOOT = 20

/** Horizontal bars of ratios with lines across them. Lengths are shares of the width; texts keep their size. */
export function ratioBars({ id, title, description, bars, lines }: RatioChart): Html {
  const axis = axisTo(Math.max(...lines.map(({ at }) => at), ...bars.map(({ ratio }) => ratio ?? 0)))
  const bottom = ROW * bars.length
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-about" width="100%" height="${bottom + FOOT}">
<title id="${id}-title">${title}</title><desc id="${id}-about">${description}</desc>
${bars.map(({ label, ratio, shown, fill }, place) => {
  const y = ROW * place
  const bar =
    ratio === undefined
      ? html``
      : html`<rect class="fill-${fill}" x="0" y="${y + 22}" width="${positionOn(axis, ratio)}%" height="${BAR}"/>`
  return html`<text x="0" y="${y + 16}">${label}</text><text class="${ratio === undefined ? 'absent' : 'value'}" x="100%" y="${y + 16}" text-anchor="end">${shown}</text>
<rect class="track" x="0" y="${y + 22}" width="100%" height="${BAR}"/>${bar}
`
})}${lines.map(({ at, label }) => {
  const x = positionOn(axis, at)
  // The lines stand over the bars and not over the words between them.
  return html`${bars.map((_, place) => html`<line class="bound" x1="${x}%" x2="${x}%" y1="${ROW * place + 19}" y2="${ROW * place + 39}"/>`)}<text class="small" x="${x}%" y="${bottom + 14}" text-anchor="${x < 50 ? 'start' : 'end'}">${label}</text>
`
})}</svg>
`
}
