/** What a page adds to the style that all pages have. */
export interface OwnStyle {
  /** Set at the top of every page in print. Plain letters only. */
  readonly running: string
  /** Rules for the screen and for paper. */
  readonly rules?: string
  /** Rules for paper alone. */
  readonly paper?: string
}

/**
 * The style of a page: calm, without a font of its own, light or dark as the reader has it, and on paper A4 in ink that a
 * copier keeps. Every text stands out from its ground at least 4.5 to 1, every bar 3 to 1 (WCAG 2.2 AA). Its own rules stand
 * after those that all pages have.
 */
export const pageStyle = ({ running, rules = '', paper = '' }: OwnStyle): string => `
:root{color-scheme:light dark;--ground:#ffffff;--panel:#f3f6f6;--ink:#16302f;--soft:#46605f;--line:#c9d6d5;--track:#e4ebea;--first:#0b6e69;--second:#b4590a;--link:#0a5f5a}
@media (prefers-color-scheme:dark){:root{--ground:#101918;--panel:#182423;--ink:#e6efee;--soft:#a9bcba;--line:#334645;--track:#233332;--first:#4fc3b8;--second:#f0a35c;--link:#7fd6cd}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.35rem;line-height:1.25;margin:2.75rem 0 .5rem;padding-top:.75rem;border-top:3px solid var(--first)}
h3{font-size:1.05rem;line-height:1.3;margin:1.5rem 0 .4rem}
h4{font-size:.9rem;margin:.75rem 0 .15rem;color:var(--soft);font-weight:600}
p{margin:.4rem 0;max-width:46rem}
.note{color:var(--soft);font-size:.92rem}
a{color:var(--link)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0 0;padding:0}
nav a{display:inline-block;padding:.3rem 0}
.figures{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1.25rem 0;padding:0}
.figures li{background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .85rem}
.figures strong{display:block;font-size:1.6rem;line-height:1.15;font-variant-numeric:tabular-nums}
.figures span{display:block;line-height:1.35;margin-top:.2rem;color:var(--soft);font-size:.92rem}
figure{margin:1rem 0}
figcaption{font-weight:600;margin-bottom:.5rem}
svg{display:block}
.chart{max-width:46rem;overflow:visible}
.chart text{font-size:14px;fill:var(--ink)}
.chart .value{font-variant-numeric:tabular-nums;font-weight:600}
.track{fill:var(--track)}
.fill-first{fill:var(--first)}
.fill-second{fill:var(--second)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0;padding:0;font-size:.92rem}
.legend li{display:flex;align-items:center;gap:.45rem}
table{border-collapse:collapse;width:100%;margin:.75rem 0 1.25rem;font-size:.92rem}
caption{text-align:left;font-weight:600;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{vertical-align:bottom;color:var(--soft);font-weight:600;border-bottom:2px solid var(--line);overflow-wrap:break-word;hyphens:auto}
tbody th{font-weight:500;min-width:9rem}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
footer{margin-top:2.5rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
${rules}@media screen and (max-width:640px){
table,tbody,tr,td,tbody th,caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
tr{border-bottom:1px solid var(--line);padding:.5rem 0}
th,td{border:0;padding:.1rem 0}
tbody th{font-weight:600}
td{display:flex;justify-content:space-between;gap:1rem;text-align:right}
td::before{content:attr(data-head);color:var(--soft);text-align:left;flex:0 0 auto;max-width:50%}
td.text>span{flex:1 1 auto;min-width:0}
}
@page{size:A4;margin:20mm 15mm 17mm;@top-left{content:"${printable(running)}";font:8pt sans-serif;color:#444}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#444}}
@media print{
:root{color-scheme:light;--ground:#fff;--panel:#fff;--ink:#000;--soft:#333;--line:#999;--track:#eee;--first:#1f4f4c;--second:#8a4300;--link:#000}
body{font-size:10pt;line-height:1.35}
main,header,footer{max-width:none;padding:0}
header{padding-top:0}
nav{display:none}
h1{font-size:18pt}h2{font-size:13pt;margin-top:1.5rem}
h2,h3,h4,caption{break-after:avoid}
h2+p,.note{break-after:avoid}
thead{display:table-header-group}
tr,figure,.figures li{break-inside:avoid}
table{font-size:8.5pt}
.figures strong{font-size:15pt}.figures span,.legend,.note{font-size:8.5pt}
.chart{max-width:130mm}.chart text{font-size:12px}
${paper}}
`

/** The few characters of a text of our own that can stand in a style sheet between quotes. */
const printable = (text: string): string => text.replace(/[^A-Za-z0-9 ,.:;-]/g, '')
