/**
 * The style of the sheets: for paper first, A4, large enough to read while walking, in black; on a screen the sheets stand below one
 * another.
 */
export const sheetStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#e9eded;color:#111;font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:52rem;margin:0 auto;padding:1rem}
.heading{font-size:1.2rem;margin:0 0 1rem}
.sheet{background:#fff;border:1px solid #c3cccc;border-radius:.4rem;padding:1.5rem;margin:0 0 1.5rem}
.event{margin:0;font-weight:600;color:#0b5651}
h2{margin:.2rem 0 .3rem;font-size:1.1em;font-weight:500;line-height:1.25}
h2 strong{display:block;font-size:1.45em;font-weight:700;overflow-wrap:anywhere}
h3{font-size:1.05em;margin:1.4rem 0 .3rem}
.when{margin:0;color:#333}
.where{margin:.8rem 0 0;font-size:1.15em}
table{border-collapse:collapse;width:100%;margin:1.2rem 0 .5rem;table-layout:fixed}
caption{text-align:left;font-weight:700;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem .5rem 0;border-bottom:1px solid #9aa8a8;overflow-wrap:anywhere}
thead th{font-size:.88em;border-bottom:2px solid #111;vertical-align:bottom;overflow-wrap:break-word}
tbody th{font-weight:700}
td:last-child,th:last-child{padding-right:0}
.candidates th:nth-child(1){width:21%}
.candidates th:nth-child(2){width:18%}
.candidates th:nth-child(3){width:22%}
.employers th:nth-child(1){width:18%}
.employers th:nth-child(2){width:28%}
.employers th:nth-child(3){width:28%}
.hall th:nth-child(1){width:20%}
.time{white-space:nowrap}
.pause th,.pause td{font-weight:400;font-style:italic;color:#333}
.note{font-weight:400;color:#333;font-size:.92em}
ul{margin:.3rem 0;padding-left:1.2rem}
li{margin:.2rem 0}
p{margin:.6rem 0}
@media screen and (max-width:640px){.sheet{padding:1rem}.time{white-space:normal}th,td{font-size:.9em}}
@page{size:A4;margin:15mm}
@media print{
body{background:#fff;font-size:12pt}
.candidates{font-size:13pt}
.employers{font-size:10.5pt}
.hall{font-size:10.5pt}
main{max-width:none;padding:0}
.heading{display:none}
.sheet{border:0;border-radius:0;padding:0;margin:0;break-after:page}
.sheet:last-child{break-after:auto}
thead{display:table-header-group}
tr,li,header{break-inside:avoid}
caption,h2,h3{break-after:avoid}
.event{color:#000}
}
`
