import { pageStyle } from '../../../page/pageStyle.js'

const rules = `
.found{list-style:none;margin:.75rem 0;padding:0;display:grid;gap:.75rem}
.found li{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--first);border-radius:.4rem;padding:.6rem .8rem;overflow-wrap:anywhere}
.found .found-gap{border-left:8px solid var(--second)}
.found .found-watch{border-left:4px double var(--second)}
.found p{margin:.2rem 0 0}
main>section>ul:not([class]) li{margin:.25rem 0;max-width:46rem;overflow-wrap:anywhere}
.side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:0 2rem}
.side>div{min-width:0}
.chart .small{font-size:12.5px;fill:var(--soft)}
.chart .small.value{fill:var(--ink)}
.chart .absent{fill:var(--soft);font-style:italic}
.chart text{unicode-bidi:isolate;paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}
td.number>span{white-space:nowrap}
@media print,(min-width:641px){.side th,.side td{padding-right:.5rem}th:last-child,td:last-child,.side th:last-child,.side td:last-child{padding-right:0}}
.side tbody th{min-width:7.7rem}
th small{display:block;font-weight:400}
td i{color:var(--soft)}
.mark{overflow:visible}
.mark-gap,.mark-watch{fill:var(--second);stroke:var(--ground);stroke-width:1.5}
.mark-watch{fill:var(--ground);stroke:var(--second);stroke-width:2.5}
.mark-none{fill:var(--first)}
.mark-reference{fill:var(--ground);stroke:var(--first);stroke-width:2.5}
.mark-open{fill:var(--ground);stroke:var(--soft);stroke-width:2}
.whisker{stroke:var(--ink);stroke-width:2}
.broken{stroke-dasharray:4 3}
.grid{stroke:var(--line);stroke-width:1}
.bound{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:2 3}
.period{stroke:var(--first);stroke-width:2}
.not-shown{fill:url(#not-shown);stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}
.fill-as-it-is{fill:url(#as-it-is);stroke:var(--soft);stroke-width:1}
.pattern-ground{fill:var(--ground)}
.pattern-line{fill:var(--soft)}
.patterns{position:absolute}
small{color:var(--soft)}
`

const paper = `
.found li,.side>div{break-inside:avoid}
.figures{grid-template-columns:repeat(4,1fr)}
.side{grid-template-columns:repeat(2,1fr);gap:0 6mm}
.side figure{margin:.3rem 0}
.side table{margin:.3rem 0 .6rem}
.side th,.side td{padding-top:.25rem;padding-bottom:.25rem}
table{break-inside:avoid}
.side table{font-size:7.5pt}
.side tbody th{min-width:23mm}
.grid{stroke:#ccc}
table+.note{break-before:avoid;break-after:auto}
.chart .small{font-size:10.5px}
figcaption,.found li,li{font-size:9.5pt}
`

/** The style of an impact page: that of all pages, with marks that differ in shape as well as in colour. */
export const impactStyle = (running: string): string => pageStyle({ running, rules, paper })
