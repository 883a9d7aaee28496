/** Looks of the printed SOP: a page of A4 with its number, tables that are not cut, and a narrow screen that still reads. */
export const style = `
:root { --ink: #16242b; --soft: #4a5b63; --line: #b9c6cb; --teal: #0b5e63; --wash: #eef5f5; --amber: #8a4b00; --amber-wash: #fff6e6; }
* { box-sizing: border-box; }
html { font: 11pt/1.45 "Noto Sans", "Segoe UI", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: var(--ink); }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 .6rem; border-bottom: 3px solid var(--teal); padding-bottom: .3rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; color: var(--teal); }
h4 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; }
h2, h3, h4 { break-after: avoid; }
p, li, dd { orphans: 3; widows: 3; }
a { color: var(--teal); }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .93em; }
caption.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption { text-align: left; font-weight: 600; padding: 0 0 .3rem; }
td, th { overflow-wrap: break-word; hyphens: auto; }
.must { white-space: nowrap; hyphens: none; }
th, td { border: 1px solid var(--line); padding: .3rem .45rem; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
thead th { background: var(--wash); }
tr { break-inside: avoid; }
table.short { break-inside: avoid; }
caption { break-after: avoid; }
td ul { margin: 0; padding-left: 1.1rem; }
dl.step { display: grid; grid-template-columns: 11rem 1fr; gap: .25rem 1rem; margin: .3rem 0 1rem; }
dl.step dt { font-weight: 600; color: var(--soft); }
dl.step dd { margin: 0; }
dl.step dd p { margin: 0; }
dl.step ul, dl.step ol, dd ul { margin: 0; padding-left: 1.1rem; }
section.step, section.point { break-inside: auto; border-top: 1px solid var(--line); padding-top: .2rem; }
.mark { font-size: .88em; color: var(--amber); }
.mark-sourced { color: var(--teal); }
.required { font-weight: 700; color: var(--amber); }
.code, .quiet { color: var(--soft); font-size: .9em; }
.note { background: var(--amber-wash); border-left: 4px solid var(--amber); padding: .5rem .8rem; margin: .8rem 0; }
nav.contents ol { padding-left: 1.4rem; }
nav.contents li { margin: .15rem 0; }
nav.contents a { display: inline-block; padding: .2rem 0; min-height: 24px; }
figure { margin: .5rem 0 1rem; }
figure .wide { overflow-x: auto; border: 1px solid var(--line); padding: .4rem; }
svg { display: block; max-width: 100%; height: auto; }
svg text { font: 11px "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; fill: var(--ink); }
svg .code-text { font-weight: 700; font-size: 12px; fill: var(--ink); }
svg rect { fill: #fff; stroke: var(--soft); }
svg .end rect { fill: var(--wash); stroke-dasharray: 4 3; }
svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.2; }
svg .edge-back { stroke-dasharray: 3 3; stroke-width: .9; }
svg .tip { fill: var(--soft); }
.answer { border-bottom: 1px solid var(--ink); height: 2.2rem; margin: .2rem 0 .2rem; }
.front { min-height: 40vh; padding-top: 12vh; border-bottom: 3px solid var(--teal); }
.front dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
.front dt { color: var(--soft); }
.front dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  html { font-size: 10.5pt; }
  dl.step, .front dl { grid-template-columns: 1fr; gap: 0 .5rem; }
  dl.step dd, .front dd { margin: 0 0 .5rem; }
  thead { position: absolute; left: -99rem; }
  tr, td, th, tbody, table, caption { display: block; }
  table { border-top: 1px solid var(--line); }
  th, td { border-width: 0 0 1px; }
  tr { border-bottom: 3px solid var(--line); padding: .3rem 0; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .9em; }
  figure .wide svg { min-width: 44rem; }
}
@page { size: A4; margin: 18mm 16mm 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Noto Sans", "Liberation Sans", sans-serif; color: #4a5b63; } }
@media print {
  .screen { display: none; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .front { min-height: 0; height: 230mm; border: 0; padding-top: 70mm; break-after: page; }
  nav.contents { break-after: page; }
  h2 { break-before: page; margin-top: 0; }
  h2.same-page { break-before: auto; margin-top: 2rem; }
  a { color: inherit; text-decoration: none; }
  figure, .note, section.point { break-inside: avoid; }
  figure .wide { border: 0; padding: 0; overflow: visible; }
}
`
