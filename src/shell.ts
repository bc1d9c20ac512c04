import type {Column, Table} from "./chart.ts";
import {decimalsOf, palette} from "./chart.ts";
import {fontFamily} from "./fonts.ts";
import {type Html, html, markup, type Piece} from "./html.ts";
import type {Format, Words} from "./language.ts";
import type {Day} from "./model.ts";

/** No request leaves the page, and no script runs in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** What stands in the frame of a page. */
interface Content {
  /** Of the browser's window. */
  readonly title: string;
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
}

/** A self-contained page: its frame, its style and its fonts, which hold the characters that it has. */
export function shell({title, header, main, footer}: Content, {code}: Words, fonts: string): string {
  return String(html`<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${title}</title>
<style>${markup(`${fonts}\n${style}`)}</style>
</head>
<body>
<header>
${header}
</header>
<main>
${main}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`);
}

/** A table whose numbers are written as the language has them; its caption is for those who do not see where it stands. */
export function tableOf({columns, rows}: Table, caption: string, format: Format): Html {
  const decimals = columns.map((_, at) => (rows.some((row) => !isWholePercent(row[at])) ? 1 : 0));
  const cell = (value: string | number, column: Column | undefined, at: number): Piece => {
    if (typeof value === "string") return value;
    const {numbers} = column ?? {};
    if (numbers === "percent") return format.percent(value, decimals[at]);
    return format.number(value, numbers && decimalsOf[numbers]);
  };
  return html`<table><caption>${caption}</caption>
<thead><tr>${columns.map(({title, numbers}) => html`<th scope="col"${numbers && markup(' class="number"')}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((value, at) =>
        at === 0
          ? html`<th scope="row">${cell(value, columns[at], at)}</th>`
          : html`<td${columns[at]?.numbers && markup(' class="number"')}>${cell(value, columns[at], at)}</td>`,
      )}</tr>\n`,
  )}</tbody></table>`;
}

function isWholePercent(value: string | number | undefined): boolean {
  return typeof value !== "number" || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
}

/** Screen first, then the phone, then paper: an A4 page is narrower than a tablet and must not get the phone's rules. */
const style = `
:root{--ink:${palette.ink};--muted:${palette.muted};--hairline:${palette.hairline};--grid:${palette.grid};--share:${palette.above};--gold:${palette.secretariat}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 68px 72px;max-width:1280px;font:17px/1.5 ${fontFamily};color:var(--ink);background:#fff;font-kerning:normal}
p,ul,dl,table{margin:0}
ul{padding:0;list-style:none}
header{display:flex;justify-content:space-between;gap:24px;padding:26px 0 12px;border-bottom:1px solid var(--hairline);color:var(--muted);font-size:15px}
header strong{font-weight:600;color:var(--ink)}
h1{max-width:27em;margin:34px 0 14px;font-size:32px;line-height:1.24;font-weight:600;letter-spacing:-.008em;text-wrap:pretty}
h1 b{font-weight:700;color:var(--share);white-space:nowrap}
.lede{max-width:46em;font-size:19px;line-height:1.45;color:var(--muted);text-wrap:pretty}
h2{margin:0;font-size:22px;line-height:1.28;font-weight:600;text-wrap:balance}
h3{margin:22px 0 6px;font-size:15px;line-height:1.35;font-weight:600}
.subtitle{max-width:52em;margin:5px 0 14px;font-size:15px;line-height:1.42;color:var(--muted);text-wrap:pretty}
section{margin-top:60px}
.opening{margin-top:0}
.figures{display:grid;grid-template-columns:repeat(4,1fr);grid-template-rows:repeat(4,auto);margin-top:36px;border-top:2px solid var(--ink)}
.figures article{display:grid;grid-row:span 4;grid-template-rows:subgrid;gap:0;align-content:start;padding:16px 22px 4px;border-left:1px solid var(--hairline)}
.figures article:first-child{padding-left:0;border-left:0}
.figures article:last-child{padding-right:0}
.figures h2{font-size:15px;color:var(--muted)}
.figures .value{margin:2px 0 4px;font-size:38px;line-height:1.15;font-weight:600;letter-spacing:-.01em}
.figures .value small{font-size:15px;font-weight:400;letter-spacing:0;color:var(--muted)}
.figures p{font-size:15px;line-height:1.42}
.figures ul{margin-top:10px;padding-top:9px;border-top:1px solid var(--grid);font-size:14.5px;line-height:1.4}
.figures li{margin-bottom:4px}
.figures li b{font-weight:600;white-space:nowrap}
.figures li span,.figures .people{color:var(--muted)}
.pair{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:0 64px}
.chart{position:relative}
.chart svg{display:block;width:100%;height:auto}
.chart.plain svg{max-width:560px}
.nowrap{white-space:nowrap}
.matrix .chart svg{max-width:900px}
.flower .subtitle{max-width:none}
.aside{padding-top:64px}
.advice ol{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0 44px;margin:0;padding:0;list-style:none;counter-reset:advice}
.advice li{padding:14px 0 0 46px;position:relative;border-top:1px solid var(--hairline);counter-increment:advice}
.advice li::before{content:counter(advice);position:absolute;top:14px;left:0;width:30px;height:30px;border-radius:50%;background:var(--gold);font-size:15px;line-height:30px;font-weight:600;text-align:center}
.advice h3{margin:2px 0 6px;font-size:17px}
.advice p,.advice table{font-size:15px;line-height:1.42}
.advice li p{color:var(--muted)}
.advice table{margin-top:10px}
.advice li>.quiet{margin-top:10px}
.advice td.number{padding-left:8px}
.chart:focus-visible,summary:focus-visible,a:focus-visible{outline:2px solid var(--share);outline-offset:3px}
details{margin-top:14px;border-top:1px solid var(--hairline);font-size:15px}
summary{padding:8px 0;color:var(--muted);cursor:pointer}
details[open] summary{color:var(--ink)}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:14.5px;line-height:1.35}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:5px 14px 5px 0;border-bottom:1px solid var(--grid);text-align:left;vertical-align:top;font-weight:400}
thead th{border-bottom-color:var(--hairline);color:var(--muted);vertical-align:bottom}
.number{text-align:right;padding-right:0;padding-left:14px;white-space:nowrap}
.number+:not(.number){padding-left:22px}
thead .number{white-space:normal}
.parts{margin-top:14px}
.parts caption{position:static;width:auto;height:auto;clip-path:none;padding-bottom:6px;text-align:left;white-space:normal;font-size:15px;font-weight:600}
.parts td{text-align:right;padding-right:0;white-space:nowrap}
.parts{break-inside:avoid}
.parts tfoot th,.parts tfoot td{font-weight:600;border-bottom:0;border-top:1px solid var(--muted)}
.findings .pair{grid-template-columns:repeat(2,minmax(0,1fr))}
.findings li{margin-bottom:7px}
.findings .names{font-size:15px}
.pieces h3{margin-top:30px;font-size:17px}
.pieces .subtitle{margin-bottom:6px}
.pieces table{min-width:760px;table-layout:fixed}
.pieces thead th:nth-child(1){width:28%}
.pieces thead th:nth-child(2){width:39%}
.pieces thead th:nth-child(3){width:15%}
.pieces .number{white-space:normal}
.quiet,.files{color:var(--muted)}
.changes .quiet,.names{font-size:15px}
.contents{margin-top:22px;columns:3;column-gap:44px}
.contents li{break-inside:avoid;padding-bottom:4px}
.names li{padding-left:16px;text-indent:-16px}
.names li::before{content:"";display:inline-block;width:7px;height:7px;margin-right:9px;border-radius:50% 0;background:var(--muted)}
.files{padding:8px 0 4px;font-size:14px}
a{color:var(--ink);text-underline-offset:2px}
.note{max-width:60em;margin-top:12px;font-size:15px;line-height:1.45;color:var(--muted)}
.note.strong{color:var(--ink)}
.ground{padding-top:26px;border-top:2px solid var(--ink)}
.ground>p{margin-top:6px;font-size:15px}
.settings{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:3px 18px;font-size:14.5px;line-height:1.4}
.settings dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
.terms{font-size:14.5px;line-height:1.42}
.terms dt{font-weight:600}
.terms dd{margin-bottom:8px}
footer{margin-top:44px;padding-top:20px;border-top:1px solid var(--hairline);font-size:14.5px;line-height:1.45;color:var(--muted)}
footer h2{font-size:17px;color:var(--ink)}
footer ul{columns:2;column-gap:64px;margin-top:8px}
footer li{margin-bottom:8px;break-inside:avoid}
@media screen and (max-width:1000px){
body{padding:0 36px 56px}
.figures{grid-template-columns:repeat(2,1fr);grid-template-rows:repeat(8,auto)}
.aside{padding-top:0}
.advice ol{display:block}
.advice li{padding-bottom:18px}
.figures article:nth-child(odd){padding-left:0;border-left:0}
.figures article:nth-child(even){padding-right:0}
.figures article:nth-child(n+3){border-top:1px solid var(--hairline)}
.pair{display:block}
.chart.broad{overflow-x:auto}
.flower .chart svg{min-width:860px}
.changes{margin-top:44px}
}
@media screen and (max-width:600px){
body{padding:0 16px 40px;font-size:16px}
header{display:block;padding-top:16px}
h1{margin-top:22px;font-size:23px;line-height:1.28}
.lede{font-size:17px}
h2{font-size:20px}
section{margin-top:44px}
.figures{display:block;margin-top:26px}
.figures article{display:block;padding:14px 0 8px;border-left:0;border-top:1px solid var(--hairline)}
.figures article:first-child{border-top:0}
.figures article:nth-child(even){padding-right:0}
.matrix .chart svg{min-width:680px}
.plain svg{min-width:0}
footer ul,.contents{columns:1}
.pieces table{min-width:0}
.pieces thead{display:none}
.pieces :is(table,tbody,tr,th,td){display:block;padding:0;border:0;text-align:left}
.pieces tr{padding:7px 0;border-bottom:1px solid var(--grid)}
.pieces tbody th{font-weight:600}
.pieces td.number,.pieces td.number+td{display:inline;padding:0;color:var(--muted)}
.pieces td.number::after{content:" · "}
.pieces td.number:last-child::after{content:none}
.settings{grid-template-columns:1fr}
.settings dd{margin-bottom:6px}
}
@page{size:A4 portrait;margin:13mm}
@page flower{size:A4 landscape;margin:10mm}
@media print{
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{padding:0;max-width:none;font-size:10pt;line-height:1.4}
header{padding-top:0;font-size:9pt}
h1{margin:12pt 0 5pt;font-size:17pt;max-width:none}
.lede{font-size:11pt;max-width:none}
h2{font-size:13pt}
h3{margin:8pt 0 3pt;font-size:10pt}
section{margin-top:18pt}
.subtitle,.note,.figures p,.figures ul,.ground>p{font-size:9pt;max-width:none}
.figures{margin-top:10pt;grid-template-columns:repeat(4,1fr)}
.figures article{padding:6pt 8pt 0}
.figures .value{font-size:20pt}
.figures h2,.figures .value small{font-size:9pt}
.pair{gap:0 20pt}
section,article,table{break-inside:avoid}
.flower{page:flower;break-before:page;break-after:page;margin-top:0}
.flower .chart svg{max-height:158mm;width:100%}
.matrix{margin-top:0}
.matrix .chart svg{max-height:108mm}
.networks .chart svg{max-height:90mm}
.advice{margin-top:10pt}
.advice .subtitle,.advice thead{display:none}
.advice ol{gap:0 14pt;margin-top:5pt}
.advice li{padding:5pt 0 0 20pt}
.advice li::before{top:5pt;width:14pt;height:14pt;font-size:8.5pt;line-height:14pt}
.advice h3{margin:0 0 2pt;font-size:9pt}
.advice li,.advice p,.advice table{font-size:8pt;line-height:1.3}
.advice li>.quiet,.advice table{margin-top:2pt}
.advice :is(table,tbody,tr,th,td){display:inline;padding:0;border:0;text-align:left;white-space:normal}
.advice td.number{padding:0}
.advice th::after{content:" "}
.advice td+td::before{content:" → "}
.advice tr:not(:last-child)::after{content:" · "}
.changes :is(th,td){padding-top:2pt;padding-bottom:2pt}
.changes h3{margin-top:6pt}
.figures p,.figures ul{line-height:1.3}
.figures ul{margin-top:5pt;padding-top:4pt}
.figures li{margin-bottom:2pt}
.figures .value{margin:0 0 2pt;line-height:1.1}
.parts caption{font-size:10pt}
.changes .quiet,.names,.findings .names,table{font-size:8.5pt}
.findings li{margin-bottom:3pt;line-height:1.3}
.findings .subtitle,.ground .subtitle{margin:2pt 0 4pt}
.ground,footer{break-inside:auto}
.ground{margin-top:12pt;padding-top:8pt}
.ground table,.terms,.settings,footer{font-size:7.5pt;line-height:1.3}
.ground :is(th,td){padding-top:1.5pt;padding-bottom:1.5pt}
.settings{gap:1pt 10pt}
.ground .pair{grid-template-columns:minmax(0,8fr) minmax(0,5fr)}
.ground h3{margin:5pt 0 2pt;font-size:9pt}
.terms dt,.terms dd{display:inline}
.terms dt::after{content:": "}
.terms dd::after{content:"\\a";white-space:pre-line}
footer{margin-top:10pt;padding-top:6pt}
footer h2{font-size:10pt}
footer ul{columns:3;column-gap:14pt;margin-top:3pt}
footer li{margin-bottom:3pt}
.part,.part table{break-inside:auto}
.part{margin-top:14pt}
.part .subtitle{margin:2pt 0 3pt}
.part table{font-size:8pt;line-height:1.25}
.part :is(th,td){padding-top:2pt;padding-bottom:2pt}
.part .number{padding-left:8pt}
.pieces h3{margin-top:8pt;font-size:9.5pt}
.pieces table{min-width:0}
.scroll{overflow:visible}
h2,h3,.subtitle,.parts caption,dt,.ground>p{break-after:avoid}
li,dd,tr{break-inside:avoid}
details,.files{display:none}
}
`;

/** Which figures stay as they are, since rows about persons that they rest on are gone. */
export function frozenNote(frozen: readonly Day[], {page: says, format}: Words): Html | false {
  const last = frozen.at(-1);
  return last !== undefined && html`<p class="note">${says.frozen(format.periodInText(last))}</p>`;
}
