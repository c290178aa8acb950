import { type Html, html } from '../../../page/html.js'
import { type Axis, positionOn } from './axis.js'
import { markAt } from './marks.js'
import { anchorAt } from './rateChart.js'

/** How a group fared in one period. */
export interface PeriodPoint {
  readonly period: string
  /** Thousandths; absent where there is none, or none is shown. */
  readonly ratio?: number | undefined
  readonly shown: string
  /** A period that a warning is about. */
  readonly isMarked: boolean
}

/** One small line. */
export interface PeriodLine {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly points: readonly PeriodPoint[]
  /** The same for all lines that stand together. */
  readonly axis: Axis
  readonly equal: string
  readonly fourFifths: string
}

const TOP = 22
const HEIGHT = 96
const FOOT = 22
/** So many figures can be read beside one another. */
const MOST_FIGURES = 4

/** A ratio from period to period, with lines at equal and at four fifths. A period without a figure is hatched, and breaks the line. */
export function periodLine({ id, title, description, points, axis, equal, fourFifths }: PeriodLine): Html {
  const bottom = TOP + HEIGHT
  const xOf = (place: number) => Math.round((1000 * (2 * place + 1)) / (2 * points.length)) / 10
  const yOf = (ratio: number) => bottom - Math.round((HEIGHT * positionOn(axis, ratio)) / 100)
  const bound = (at: number, label: string) =>
    html`<line class="bound" x1="0" x2="100%" y1="${yOf(at)}" y2="${yOf(at)}"/><text class="small" x="0" y="${yOf(at) - 4}">${label}</text>
`
  const isTold = (place: number) =>
    points.length <= MOST_FIGURES || place === 0 || place === points.length - 1 || points[place]?.isMarked === true
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-about" width="100%" height="${bottom + FOOT}">
<title id="${id}-title">${title}</title><desc id="${id}-about">${description}</desc>
<line class="grid" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"/>${bound(1000, equal)}${bound(800, fourFifths)}${points.map(
    ({ ratio }, place) => {
      const before = points[place - 1]?.ratio
      return ratio === undefined || before === undefined
        ? html``
        : html`<line class="period" x1="${xOf(place - 1)}%" x2="${xOf(place)}%" y1="${yOf(before)}" y2="${yOf(ratio)}"/>`
    },
  )}
${points.map(({ period, ratio, shown, isMarked }, place) => {
  const x = xOf(place)
  const name =
    points.length <= MOST_FIGURES || place === 0 || place === points.length - 1
      ? html`<text class="small" x="${points.length <= MOST_FIGURES ? x : place === 0 ? 0 : 100}%" y="${bottom + 16}" text-anchor="${points.length <= MOST_FIGURES ? 'middle' : place === 0 ? 'start' : 'end'}">${period}</text>`
      : html``
  if (ratio === undefined)
    return html`<rect class="not-shown" x="${x - 2}%" y="${TOP}" width="4%" height="${HEIGHT}"/>${name}
`
  const figure = isTold(place)
    ? html`<text class="small value" x="${x}%" y="${yOf(ratio) - 11}" text-anchor="${anchorAt(x)}">${shown}</text>`
    : html``
  return html`${markAt(isMarked ? 'gap' : 'none', x, yOf(ratio))}${figure}${name}
`
})}</svg>
`
}
