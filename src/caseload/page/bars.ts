import { type Html, html } from './html.js'

/** One bar of a chart. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** The value as it is read. */
  readonly shown: string
  /** How the bar is filled. */
  readonly fill: Fill
}

/** The fills. Those that stand beside one another differ in pattern as well as in colour, so that grey tells them apart. */
export type Fill = 'possible' | 'to-verify' | 'one-step' | 'more-steps' | 'step'

const ROW = 38
const BAR = 12
/** How many characters of a label fit beside its value on a narrow screen. The table beside a chart has the whole of it. */
const MOST_CHARACTERS = 36

const cut = (label: string): string => {
  const characters = [...label]
  return characters.length <= MOST_CHARACTERS ? label : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
}

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
  ({ label, value, shown, fill }, place) => html`<text x="0" y="${ROW * place + 14}">${cut(label)}</text>
<text class="value" x="100%" y="${ROW * place + 14}" text-anchor="end">${shown}</text>
<rect class="track" x="0" y="${ROW * place + 20}" width="100%" height="${BAR}"/>
<rect class="fill-${fill}" x="0" y="${ROW * place + 20}" width="${share(value, longest)}" height="${BAR}"/>
`,
)}</svg>
`
}

/** Some values one after another in one small bar, of which the whole width is `of`. The same figures stand beside it. */
export function stackedBar(parts: readonly { readonly fill: Fill; readonly value: number }[], of: number): Html {
  let before = 0
  const rects = parts.map(({ fill, value }) => {
    const rect = html`<rect class="fill-${fill}" x="${share(before, of)}" y="0" width="${share(value, of)}" height="${BAR}"/>`
    before += value
    return value === 0 ? html`` : rect
  })
  return html`<svg class="stack" aria-hidden="true" width="100%" height="${BAR}"><rect class="track" x="0" y="0" width="100%" height="${BAR}"/>${rects}</svg>`
}

/** What each fill means, as a list with a sample of each. */
export const legend = (named: readonly (readonly [Fill, string])[]): Html => html`<ul class="legend">${named.map(
  ([fill, name]) =>
    html`<li><svg aria-hidden="true" width="18" height="${BAR}"><rect class="fill-${fill}" x="0" y="0" width="18" height="${BAR}"/></svg> ${name}</li>`,
)}</ul>
`

/** The patterns that the fills use. Once in a page. */
export const patterns = (): Html => html`<svg aria-hidden="true" width="0" height="0" class="patterns"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pattern-ground" width="6" height="6"/><rect class="pattern-possible" width="3" height="6"/></pattern>
<pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="pattern-ground" width="4" height="4"/><rect class="pattern-step" width="1.5" height="4"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="pattern-ground" width="6" height="6"/><circle class="pattern-step" cx="3" cy="3" r="2"/></pattern>
</defs></svg>
`
