import { pageStyle } from '../../page/pageStyle.js'

const rules = `.attention{list-style:none;margin:.5rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.75rem}
.attention li{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--second);border-radius:.4rem;padding:.6rem .8rem}
.attention b{display:block;overflow-wrap:anywhere}
.fill-one-step{fill:url(#stripes);stroke:var(--second);stroke-width:1}
.fill-to-verify{fill:url(#hatch);stroke:var(--first);stroke-width:1}
.fill-more-steps{fill:url(#dots);stroke:var(--second);stroke-width:1}
.pattern-ground{fill:var(--ground)}
.pattern-first{fill:var(--first)}
.pattern-second{fill:var(--second)}
.patterns{position:absolute}
.stack{min-width:5rem;margin-top:.3rem}
.cards{display:grid;gap:.9rem}
.three{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:0 1.5rem}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.75rem .9rem;overflow-wrap:anywhere}
.card h3{margin:0 0 .25rem;font-size:1rem}
.card p,.card li{max-width:none;margin:.1rem 0;font-size:.9rem;line-height:1.4}
.card h4{margin:.5rem 0 0;font-size:.85rem}
.card ul{margin:.1rem 0;padding-left:1.1rem}
`

const paper = `.card,.attention li{break-inside:avoid}
.figures{grid-template-columns:repeat(5,1fr)}
.cards{display:block}
.three{grid-template-columns:repeat(3,1fr);gap:0 5mm}
footer table{break-inside:avoid}
.card{margin:0 0 4mm}
.card{padding:2.5mm 3mm}
.card h3{font-size:9.5pt}.card h4{font-size:7.5pt;margin-top:1.2mm}
.card p,.card li{font-size:8pt;line-height:1.25}
.attention{grid-template-columns:repeat(3,1fr);gap:3mm}.attention li{font-size:8.5pt;padding:2mm 2.5mm}
`

/** The style of a caseload page: that of all pages, with cards for people and patterns for what is near. */
export const style = (running: string): string => pageStyle({ running, rules, paper })
