import { type Html, html } from '../../../page/html.js'
import type { Finding } from '../report.js'

/** The marks of the charts: each finding has a shape of its own, so that they are told apart without colour. */
const shapes: Readonly<Record<Finding, Html>> = {
  gap: html`<path class="mark-gap" d="M0 -8L8 0L0 8L-8 0Z"/>`,
  watch: html`<path class="mark-watch" d="M0 -8L8 6L-8 6Z"/>`,
  none: html`<circle class="mark-none" r="6"/>`,
  reference: html`<circle class="mark-reference" r="6"/><circle class="mark-none" r="2"/>`,
  'too-few': html`<circle class="mark-open" r="6"/>`,
  'not-compared': html`<rect class="mark-open" x="-6" y="-6" width="12" height="12"/>`,
}

/** Its whisker is broken where nothing is concluded from it. */
export const isFirm = (finding: Finding): boolean => finding !== 'too-few' && finding !== 'not-compared'

/** The mark of a finding at a place in a chart: `x` a share of the width in percents, `y` in pixels. */
export const markAt = (finding: Finding, x: number, y: number): Html =>
  html`<svg class="mark" aria-hidden="true" x="${x}%" y="${y}">${shapes[finding]}</svg>`

/** What each mark means, as a list with a sample of each; `suppressed`: what the hatched bar means, where there is one. */
export const markLegend = (
  named: readonly (readonly [finding: Finding, name: string])[],
  suppressed: string | undefined,
): Html => html`<ul class="legend">${named.map(
  ([finding, name]) =>
    html`<li><svg aria-hidden="true" width="20" height="20">${markAt(finding, 50, 10)}</svg> ${name}</li>`,
)}${
  suppressed === undefined
    ? html``
    : html`<li><svg aria-hidden="true" width="20" height="12"><rect class="not-shown" x="0" y="0" width="20" height="12"/></svg> ${suppressed}</li>`
}</ul>
`

/** The pattern of what is not shown. Once in a page. */
export const patterns = (): Html => html`<svg aria-hidden="true" width="0" height="0" class="patterns"><defs>
<pattern id="not-shown" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pattern-line" width="1.5" height="7"/></pattern>
<pattern id="as-it-is" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pattern-ground" width="6" height="6"/><rect class="pattern-line" width="3" height="6"/></pattern>
</defs></svg>
`
