import { type Html, html } from '../../page/html.js'

/** The fills. Those that stand beside one another differ in pattern as well as in colour, so that grey tells them apart. */
export type Fill = 'first' | 'to-verify' | 'one-step' | 'more-steps' | 'second'

/** The patterns that the fills use. Once in a page. */
export const patterns = (): Html => html`<svg aria-hidden="true" width="0" height="0" class="patterns"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pattern-ground" width="6" height="6"/><rect class="pattern-first" width="3" height="6"/></pattern>
<pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="pattern-ground" width="4" height="4"/><rect class="pattern-second" width="1.5" height="4"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="pattern-ground" width="6" height="6"/><circle class="pattern-second" cx="3" cy="3" r="2"/></pattern>
</defs></svg>
`
