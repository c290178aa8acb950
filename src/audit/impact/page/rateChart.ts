import { type Html, html } from '../../../page/html.js'
import type { Finding } from '../report.js'
import { type Axis, axisTo, positionOn } from './axis.js'
import { isFirm, markAt } from './marks.js'

/** One group in a chart of shares. */
export interface RateRow {
  readonly label: string
  /** The share as it is read, or why there is none. */
  readonly shown: string
  /** Absent where no figure is shown: a hatched bar stands for it. */
  readonly figure?: RateFigure
}

/** What is drawn of a group, in thousandths. */
export interface RateFigure {
  readonly finding: Finding
  readonly share: number
  readonly interval: { readonly lowest: number; readonly highest: number }
  /** Below the mark, in small: to the left and to the right. */
  readonly below?: readonly [left: string, right: string]
}

/** A chart of shares: its names, its rows, and a line to read them against. */
export interface RateChart {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly rows: readonly RateRow[]
  /** The line of four fifths: where it stands, in thousandths, and what is written above it. */
  readonly line?: { readonly at: number; readonly label: string }
  /** A share as it is read below the axis. */
  axisText(share: number): string
}

const TOP = 26
const ROW = 48
/** What a row is higher with a line of text below its mark. */
const BELOW = 20
const AXIS = 22

/**
 * A mark for each share with a whisker from the lowest to the highest it may well be. Lengths are shares of the width, so that it
 * fits any screen, and texts keep their size.
 */
export function rateChart({ id, title, description, rows, line, axisText }: RateChart): Html {
  const axis = axisTo(Math.max(1, line?.at ?? 0, ...rows.map(({ figure }) => figure?.interval.highest ?? 0)))
  const row = ROW + (rows.some(({ figure }) => figure?.below !== undefined) ? BELOW : 0)
  const top = line === undefined ? 0 : TOP
  const bottom = top + row * rows.length
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-about" width="100%" height="${bottom + AXIS}">
<title id="${id}-title">${title}</title><desc id="${id}-about">${description}</desc>
${axisHtml(axis, top, bottom, axisText)}${line === undefined ? html`` : lineHtml(positionOn(axis, line.at), line.label, bottom)}${rows.map(
  (one, place) => rowHtml(one, axis, top + row * place),
)}</svg>
`
}

const axisHtml = ({ end, marks }: Axis, top: number, bottom: number, text: RateChart['axisText']): Html =>
  html`${marks.map((mark) => {
    const x = positionOn({ end, marks }, mark)
    return html`<line class="grid" x1="${x}%" x2="${x}%" y1="${top}" y2="${bottom}"/><text class="small" x="${x}%" y="${bottom + 16}" text-anchor="${anchorAt(x)}">${text(mark)}</text>
`
  })}`

/** A text at a place stays within the chart: at the ends it stands to the inside. */
export const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 10 ? 'start' : x > 90 ? 'end' : 'middle')

const lineHtml = (x: number, label: string, bottom: number): Html =>
  html`<line class="bound" x1="${x}%" x2="${x}%" y1="18" y2="${bottom}"/><text class="small" x="${x}%" y="12" text-anchor="${x < 30 ? 'start' : x > 70 ? 'end' : 'middle'}">${label}</text>
`

function rowHtml({ label, shown, figure }: RateRow, axis: Axis, y: number): Html {
  const middle = y + 30
  const names = html`<text x="0" y="${y + 16}">${label}</text>
<text class="${figure === undefined ? 'absent' : 'value'}" x="100%" y="${y + 16}" text-anchor="end">${shown}</text>
`
  if (figure === undefined)
    return html`${names}<rect class="not-shown" x="0" y="${middle - 6}" width="100%" height="12"/>
`
  const { finding, share, interval, below } = figure
  const [lowest, highest] = [positionOn(axis, interval.lowest), positionOn(axis, interval.highest)]
  const kind = isFirm(finding) ? 'whisker' : 'whisker broken'
  const end = (x: number) => html`<line class="whisker" x1="${x}%" x2="${x}%" y1="${middle - 5}" y2="${middle + 5}"/>`
  return html`${names}<line class="${kind}" x1="${lowest}%" x2="${highest}%" y1="${middle}" y2="${middle}"/>${end(lowest)}${end(highest)}${markAt(finding, positionOn(axis, share), middle)}
${
  below === undefined
    ? html``
    : html`<text class="small" x="0" y="${middle + 22}">${below[0]}</text><text class="small" x="100%" y="${middle + 22}" text-anchor="end">${below[1]}</text>
`
}`
}
