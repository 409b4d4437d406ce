/** How a page looks: light, dark, printed, narrow, and in the colours a person forces. */
export const style = `
:root{color-scheme:light dark;--ink:#0b0c0c;--soft:#484e51;--paper:#fff;--panel:#f3f4f5;--line:#b1b4b6;--link:#1a5e9c;--bad:#b52712;--good:#00662f;--warn:#7a4a00;--bar:#1d70b8;--barbad:#c9341c;--bargood:#00823c}
@media (prefers-color-scheme:dark){:root{--ink:#f3f2f1;--soft:#c3c7c9;--paper:#121414;--panel:#1f2325;--line:#5c6468;--link:#8cc2f5;--bad:#ff9a87;--good:#7fdba6;--warn:#ffd27a;--bar:#5ea4e0;--barbad:#f0705a;--bargood:#4fb87f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Arial,sans-serif;font-variant-numeric:tabular-nums}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem;color:var(--soft)}
header p{margin:0;padding-bottom:.75rem;border-bottom:1px solid var(--line)}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--soft)}
h1{font-size:clamp(1.6rem,5vw,2.5rem);line-height:1.15;margin:1.5rem 0 1rem}
h2{font-size:clamp(1.3rem,4vw,1.7rem);line-height:1.2;margin:3rem 0 .75rem}
h3{font-size:1.125rem;line-height:1.35;margin:1.75rem 0 .25rem}
p,ul,dl{margin:0 0 1rem}
ul{padding-left:1.25rem}
h1,h2,h3,p,li,td,tbody th,dd,dt,caption{overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid transparent;background:#fd0;color:#0b0c0c;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:block;padding:.75rem 1rem}
code{font:.9em/1.4 ui-monospace,Menlo,Consolas,monospace;background:var(--panel);padding:.05em .3em;border-radius:3px}
.soft{color:var(--soft)}
.verdict{border:4px solid var(--bad);padding:1rem 1.25rem;margin:0 0 1.5rem}
.verdict.right{border-color:var(--good)}
.verdict h2{margin:0 0 .5rem}
.verdict p:last-child{margin-bottom:0}
.warn{border-left:6px solid var(--warn);padding:.5rem 1rem;background:var(--panel)}
.figures{display:flex;flex-wrap:wrap;gap:.25rem 2.5rem;margin:0 0 .5rem}
.figures dt{color:var(--soft)}
.figures dd{margin:0;font-size:clamp(1.5rem,5vw,2.25rem);font-weight:700;line-height:1.2}
.figures .bad{color:var(--bad)}
.figures .good{color:var(--good)}
.share{display:block;width:100%;height:.75rem;margin:0 0 1.5rem}
.card{border:1px solid var(--line);border-left:6px solid var(--warn);padding:.75rem 1rem;margin:0 0 1rem}
.card h3{margin-top:0}
.card p:last-child{margin-bottom:0}
table{width:100%;border-collapse:collapse;margin:0 0 1.5rem}
caption{text-align:left;padding:.35rem 0;color:var(--soft)}
caption.title{font-weight:700;font-size:1.125rem;color:var(--ink)}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:700}
tbody th>:first-child{font-weight:600}
.number{text-align:right;white-space:nowrap;padding-right:0;padding-left:.75rem;width:1%;min-width:4.5rem}
th.number{white-space:normal}
.bar{display:block;width:100%;height:.6rem;margin:.3rem 0 .15rem}
.track{fill:var(--panel)}
.fill{fill:var(--bar)}
.fill.bad{fill:var(--barbad)}
.fill.good{fill:var(--bargood)}
.kind{margin:0 0 2rem}
.examples{width:auto;min-width:min(100%,28rem);margin:0}
.examples th,.examples td{padding-top:.2rem;padding-bottom:.2rem}
.examples .figure{text-align:right;white-space:nowrap}
.text{white-space:pre-wrap;background:none;padding:0}
summary{color:var(--link);cursor:pointer;padding:.35rem 0;text-decoration:underline;width:fit-content}
.meta{display:flex;flex-wrap:wrap;gap:.15rem 1rem;color:var(--soft);margin:0 0 .25rem;padding:0;list-style:none}
.count{font-weight:700;color:var(--bad)}
.advice .count{color:var(--warn)}
.mend{color:var(--good)}
@media (min-width:48rem){.contents ul{columns:2}}
@media (max-width:30rem){body{font-size:1rem}table{font-size:.9375rem}th,td{padding-right:.5rem}.number{padding-left:.25rem;min-width:0}}
@media (forced-colors:active){.track{fill:Canvas;stroke:CanvasText}.fill,.fill.bad,.fill.good{fill:Highlight;forced-color-adjust:none}}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--panel:#eee;--line:#888;--link:#000;--bad:#8f1d0c;--good:#00552a;--warn:#5f3a00;--bar:#1d70b8;--barbad:#c9341c;--bargood:#00823c}
@page{margin:15mm}body{font-size:10pt}header,main,footer{max-width:none;padding-left:0;padding-right:0}.skip,.contents{display:none}h2,h3,caption,thead{break-after:avoid}tr,.card,.verdict,.meta{break-inside:avoid}.bar,.share{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}summary{display:none}details::details-content{content-visibility:visible;block-size:auto;opacity:1}}
`;
