import { type Html, html } from './html.js'
import { shortLabel } from './shortLabel.js'

/** One bar of a chart. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** The value as it is read. */
  readonly shown: string
  /** How the bar is filled: `first` and `second`, or a fill of the page's own (`.fill-<name>` in its style). */
  readonly fill: string
}

const ROW = 38
const BAR = 12
/** A share of a width, in tenths of percents. */
const share = (value: number, of: number): string => `${of === 0 ? 0 : Math.round((1000 * value) / of) / 10}%`

/**
 * Horizontal bars with their labels above them: lengths are shares of the width, so that it fits any screen, and texts keep
 * their size. `id` tells its title and description from those of other charts.
 */
export function barChart(id: string, title: string, description: string, bars: readonly Bar[]): Html {
  const longest = Math.max(1, ...bars.map(({ value }) => value))
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-about" width="100%" height="${ROW * bars.length}">
<title id="${id}-title">${title}</title><desc id="${id}-about">${description}</desc>
${bars.map(
  ({ label, value, shown, fill }, place) => html`<text x="0" y="${ROW * place + 14}">${shortLabel(label)}</text>
<text class="value" x="100%" y="${ROW * place + 14}" text-anchor="end">${shown}</text>
<rect class="track" x="0" y="${ROW * place + 20}" width="100%" height="${BAR}"/>
<rect class="fill-${fill}" x="0" y="${ROW * place + 20}" width="${share(value, longest)}" height="${BAR}"/>
`,
)}</svg>
`
}

/** Some values one after another in one small bar, of which the whole width is `of`. The same figures stand beside it. */
export function stackedBar(parts: readonly Pick<Bar, 'fill' | 'value'>[], of: number): Html {
  let before = 0
  const rects = parts.map(({ fill, value }) => {
    const rect = html`<rect class="fill-${fill}" x="${share(before, of)}" y="0" width="${share(value, of)}" height="${BAR}"/>`
    before += value
    return value === 0 ? html`` : rect
  })
  return html`<svg class="stack" aria-hidden="true" width="100%" height="${BAR}"><rect class="track" x="0" y="0" width="100%" height="${BAR}"/>${rects}</svg>`
}

/** What each fill means, as a list with a sample of each. */
export const legend = (
  named: readonly (readonly [fill: string, name: string])[],
): Html => html`<ul class="legend">${named.map(
  ([fill, name]) =>
    html`<li><svg aria-hidden="true" width="18" height="${BAR}"><rect class="fill-${fill}" x="0" y="0" width="18" height="${BAR}"/></svg> ${name}</li>`,
)}</ul>
`
