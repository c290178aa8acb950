import { type Html, html } from '../../../page/html.js'
import { shortLabel } from '../../../page/shortLabel.js'
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
const HEIGHT = 120
/** What the names of the lines take of the width, in percents. */
const GUTTER = 22
const FOOT = 22
/** So many figures can be read beside one another. */
const MOST_FIGURES = 4
/** So many characters of a period fit below it. */
const MOST_CHARACTERS = 11
/** The height of a line of small text. */
const LINE = 13

/**
 * A ratio from period to period, with lines at equal and at four fifths. A period without a figure is hatched, and breaks the line. What
 * is beyond the axis stands at its end, with its figure.
 */
export function periodLine({ id, title, description, points, axis, equal, fourFifths }: PeriodLine): Html {
  const bottom = TOP + HEIGHT
  const xOf = (place: number) => GUTTER + Math.round((10 * (100 - GUTTER) * (2 * place + 1)) / (2 * points.length)) / 10
  const yOf = (ratio: number) => bottom - Math.round((HEIGHT * positionOn(axis, ratio)) / 100)
  const names = points.map(({ period }, place) => nameHtml(period, place, points.length, xOf(place), bottom + 16))
  const hidden = points.map(({ ratio }, place) =>
    ratio === undefined
      ? html`<rect class="not-shown" x="${xOf(place) - 2}%" y="${TOP}" width="4%" height="${HEIGHT}"/>`
      : html``,
  )
  const figures = points.map((point, place) => {
    if (point.ratio === undefined || !isTold(points, place, axis)) return html``
    const y = yOf(point.ratio) + (isLow(points, place) ? 19 : -11)
    return html`<text class="small value" x="${xOf(place)}%" y="${y}" text-anchor="${anchorAt(xOf(place))}">${point.shown}</text>`
  })
  const lines = points.map(({ ratio }, place) => {
    const before = points[place - 1]?.ratio
    return ratio === undefined || before === undefined
      ? html``
      : html`<line class="period" x1="${xOf(place - 1)}%" x2="${xOf(place)}%" y1="${yOf(before)}" y2="${yOf(ratio)}"/>`
  })
  const marks = points.map(({ ratio, isMarked }, place) =>
    ratio === undefined ? html`` : markAt(isMarked ? 'gap' : 'none', xOf(place), yOf(ratio)),
  )
  // The names of the two lines keep apart, however near the lines are.
  const aside = Math.max(0, LINE - (yOf(800) - yOf(1000))) / 2
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-about" width="100%" height="${bottom + FOOT}">
<title id="${id}-title">${title}</title><desc id="${id}-about">${description}</desc>
<line class="grid" x1="${GUTTER}%" x2="100%" y1="${bottom}" y2="${bottom}"/>${names}
${boundHtml(yOf(1000), -aside, equal)}${boundHtml(yOf(800), aside, fourFifths)}${hidden}${figures}
${lines}
${marks}</svg>
`
}

const boundHtml = (y: number, aside: number, label: string): Html =>
  html`<line class="bound" x1="${GUTTER}%" x2="100%" y1="${y}" y2="${y}"/><text class="small" x="0" y="${y + 4 + aside}">${label}</text>
`

/** Of many periods only the first and the last are named. */
function nameHtml(period: string, place: number, of: number, x: number, y: number): Html {
  const name = shortLabel(period, MOST_CHARACTERS)
  if (of <= MOST_FIGURES) return html`<text class="small" x="${x}%" y="${y}" text-anchor="middle">${name}</text>`
  if (place === 0) return html`<text class="small" x="${GUTTER}%" y="${y}">${name}</text>`
  return place === of - 1 ? html`<text class="small" x="100%" y="${y}" text-anchor="end">${name}</text>` : html``
}

/** Of many periods the first, the last, those that a warning is about, and those beyond the axis have their figure. */
const isTold = (points: readonly PeriodPoint[], place: number, { end }: Axis): boolean =>
  points.length <= MOST_FIGURES ||
  place === 0 ||
  place === points.length - 1 ||
  points[place]?.isMarked === true ||
  (points[place]?.ratio ?? 0) > end

/** Whether a point is lower than those beside it: then its figure stands below it, where the line is not. */
function isLow(points: readonly PeriodPoint[], place: number): boolean {
  const here = points[place]?.ratio ?? 0
  const beside = [points[place - 1]?.ratio, points[place + 1]?.ratio].filter((ratio) => ratio !== undefined)
  return beside.length > 0 && beside.every((ratio) => ratio > here) && here > 150
}
