import type {Column, Table} from "./chart.ts";
import {palette} from "./chart.ts";
import {fontFamily} from "./fonts.ts";
import {type Html, html, markup, type Piece} from "./html.ts";
import type {Delivery, Figure, Imprint, NetworkLine, Settings, Told} from "./issue.ts";
import type {Format, Headline, Words} from "./language.ts";
import type {Day} from "./model.ts";
import {bridgingLimits, type NetworkFigures} from "./privacy.ts";

/** A chart as it stands in the page: drawn, with its table and the addresses of its files. */
interface Drawn {
  readonly svg: string;
  readonly table: Table;
  readonly files: readonly string[];
}

/** A chart's heading: the finding, and what is measured. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** A chart and its heading; `undefined` where there is nothing to draw, with the reason as subtitle. */
export interface Exhibit extends Heading {
  readonly drawn: Drawn | undefined;
}

export interface Exhibits {
  readonly trend: Exhibit;
  readonly flowers: readonly Exhibit[];
  readonly matrix: Exhibit;
  readonly networks: Exhibit;
}

/** A longer table is for the secretariat. */
const mostLines = 200;

/** No request leaves the page, and no script runs in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The management page: self-contained, of facts that went through the door only. */
export function page(issue: Imprint, told: Told, exhibits: Exhibits, words: Words, fonts: string): string {
  const {page: says, format} = words;
  const headline = told.headline && words.headline(told.headline);
  return String(html`<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${issue.title} · ${says.title} · ${format.periodInText(issue.day)}</title>
<style>${markup(`${fonts}\n${style}`)}</style>
</head>
<body>
<header>
<p><strong>${issue.title}</strong> · ${says.structure}</p>
<p>${says.title} · ${format.periodInText(issue.day)} · ${says.asOf(format.day(issue.day))}</p>
</header>
<main>
<section class="opening">
<h1>${headline ? [kept(headline[0]), html`<b>${headline[1]}</b>`, kept(headline[2])] : says.nothing}</h1>
${told.lede && html`<p class="lede">${kept(ledeOf(told.headline?.kind, told.lede, words))}</p>`}
</section>
${figures(told, words)}
<div class="pair">
<section class="wide">${exhibit(exhibits.trend, words, "plain")}</section>
${changes(told, words)}
</div>
${told.living > 0 && networksShown(issue, told, exhibits, words)}
${standsOn(issue, told, words)}
</main>
<footer>
<h2>${says.howToRead}</h2>
<ul>${says.notes(issue.minimumGroup).map((note) => html`<li>${note}</li>`)}</ul>
</footer>
</body>
</html>
`);
}

/** Who is in which network: nothing of it where no network lives, as in a pipeline of ties alone. */
function networksShown({minimumGroup}: Imprint, {networks}: Told, exhibits: Exhibits, words: Words): Html {
  const {page: says, groupMatrix} = words;
  return html`${exhibits.flowers.map(
    (one) => html`<section class="flower">${exhibit(one, words, "broad")}</section>
`,
  )}
<section class="matrix">
${exhibit(exhibits.matrix, words, "broad")}
${exhibits.matrix.drawn && html`<p class="note">${groupMatrix.fewMeans(minimumGroup)}</p>`}
</section>
<section class="networks">
<div class="pair">
<div>${exhibit(exhibits.networks, words, "plain")}</div>
<div class="aside">
<p class="note strong">${says.inward}</p>
<p class="note">${says.creditRead}</p>
</div>
</div>
${networks.length > mostLines ? html`<p class="note">${says.tooMany(networks.length, mostLines)}</p>` : networkTable(networks, words)}
</section>`;
}

/** Two of the headlines have already said what chance gives. */
function ledeOf(kind: Headline["kind"] | undefined, lede: NonNullable<Told["lede"]>, {page: says}: Words): string {
  const said = kind === "first" || kind === "above";
  return says.lede(said ? undefined : lede, lede.taking, lede.placing);
}

/** A range is not broken over two lines: its dash would allow it. */
function kept(text: string): readonly Piece[] {
  return text
    .split(/(\d+–\d+\s?%)/u)
    .map((part, at) => (at % 2 === 1 ? html`<span class="nowrap">${part}</span>` : part));
}

function figures({figures: all, index}: Told, words: Words): Html {
  return html`<section class="figures" aria-label="${words.page.figures}">
${all.map((one) => html`<article>${figureOf(one, index, words)}</article>\n`)}</section>`;
}

function figureOf(figure: Figure, index: number | undefined, {page: says, metrics, format, shown}: Words): Html {
  const {name, value, people, changes: all} = figure;
  const {title, reads} = metrics[name];
  const counted = people.kind === "shown" ? format.number(people.value) : undefined;
  const written = (amount: number) => (name === "cross-volume" ? format.number(amount, 1) : format.percent(amount));
  const change = (amount: number) =>
    name === "cross-volume" ? format.signed(amount, 1) : says.points(format.signed(amount * 100, 1));
  return html`<h2>${title}</h2>
<p class="value">${value.kind === "shown" ? written(value.value) : value.kind === "none" ? format.none : shown.hidden}${
    name === "cross-volume" && value.kind === "shown" && html` <small>${says.per100}</small>`
  }</p>
<p>${reads}</p>
<ul>${all.map(
    ({span, from, value: amount, sure}) =>
      html`<li><b>${change(amount)}</b> ${span === "year" ? says.overAYear : says.since(format.periodInText(from))} ${sure !== undefined && html`<span>(${sure ? says.sure : says.unsure})</span>`}</li>`,
  )}${name === "cross-share" && index !== undefined && html`<li>${says.index(format.number(index))}</li>`}${
    counted !== undefined &&
    html`<li class="people">${name === "cross-share" ? says.participants(counted) : says.employees(counted)}</li>`
  }</ul>`;
}

/** Networks opened or closed that are named; of more, the number. */
const mostNamed = 12;

function changes({before, opened, closed, parts}: Told, {page: says, networks, format}: Words): Html {
  const names = (title: string, all: readonly string[], nobody: string) => {
    const sorted = all.toSorted(format.compare);
    const rest = sorted.length - mostNamed;
    return html`<h3>${title}</h3>${
      all.length === 0
        ? html`<p class="quiet">${nobody}</p>`
        : html`<ul class="names">${sorted.slice(0, mostNamed).map((name) => html`<li>${name}</li>`)}</ul>`
    }${rest > 0 && html`<p class="quiet">${networks.rest(rest)}</p>`}`;
  };
  const points = (amount: number) => says.points(format.signed(amount * 100, 1));
  const row = (name: string, amount: number) => html`<tr><th scope="row">${name}</th><td>${points(amount)}</td></tr>`;
  return html`<section class="changes">
<h2>${says.changes}</h2>
${before === undefined && html`<p class="quiet">${says.firstPeriod}</p>`}
${
  parts &&
  html`<table class="parts"><caption>${says.parts(format.periodInText(parts.from))}</caption>
<tbody>${(["continuing", "size", "opened", "closed"] as const).map((cause) => row(says.causes[cause], parts.split[cause]))}</tbody>
<tfoot>${row(says.total, parts.split.difference)}</tfoot></table>
<p class="quiet">${says.partsRead}</p>`
}
${
  before !== undefined && [
    names(says.opened(format.periodInText(before)), opened, says.noneOpened),
    names(says.closed(format.periodInText(before)), closed, says.noneClosed),
  ]
}
</section>`;
}

/** A chart under its finding, and its data as a table right below it. */
function exhibit({title, subtitle, drawn}: Exhibit, {page: says, format}: Words, size: "plain" | "broad"): Html {
  return html`<h2>${title}</h2>
<p class="subtitle">${subtitle}</p>
${
  drawn &&
  html`<div class="chart ${size}" tabindex="0" role="region" aria-label="${says.chart(title)}">${markup(drawn.svg)}</div>
<details><summary>${says.asTable}</summary>
<div class="scroll">${tableOf(drawn.table, title, format)}</div>
<p class="files">${says.download}: ${drawn.files.map((file) => html`<a href="${file}">${file.slice(file.indexOf(".") + 1)}</a> `)}</p>
</details>`
}`;
}

function tableOf({columns, rows}: Table, caption: string, format: Format): Html {
  const decimals = columns.map((_, at) => (rows.some((row) => !isWholePercent(row[at])) ? 1 : 0));
  const cell = (value: string | number, column: Column | undefined, at: number): Piece => {
    if (typeof value === "string") return value;
    return column?.numbers === "percent" ? format.percent(value, decimals[at]) : format.number(value);
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

function networkTable(networks: readonly NetworkLine[], words: Words): Html {
  const {page: says, format} = words;
  const sorted = networks.toSorted((a, b) => format.compare(a.name, b.name));
  return html`<details><summary>${says.allNetworks}</summary><div class="scroll"><table><caption>${says.allNetworks}</caption>
<thead><tr><th scope="col">${says.network}</th><th scope="col">${says.home}</th><th scope="col">${says.anchor}</th><th scope="col" class="number">${says.size}</th><th scope="col" class="number">${says.share}</th><th scope="col" class="number">${says.credit}</th></tr></thead>
<tbody>${sorted.map(({name, home, anchor, figures: known, percent}) => {
    const {size, share} = networkTexts(known, words);
    return html`<tr><th scope="row">${name}</th><td>${home ?? format.none}</td><td>${anchor ?? format.none}</td><td class="number">${size}</td><td class="number">${share}</td><td class="number">${percent === undefined ? format.none : format.percent(percent / 100)}</td></tr>\n`;
  })}</tbody></table></div></details>`;
}

/** Size and share across of a network, as far as they are told. */
function networkTexts(known: NetworkFigures, {format, shown}: Words): {readonly size: string; readonly share: string} {
  switch (known.kind) {
    case "name":
      return {size: shown.hidden, share: format.none};
    case "full":
      return {
        size: format.number(known.size),
        share: known.share === undefined ? format.none : format.percent(known.share),
      };
    case "band": {
      const size = shown.range(format.number(known.size.from), format.number(known.size.to));
      if (known.bridging === undefined) return {size, share: format.none};
      const [low, high] = [bridgingLimits.at(known.bridging - 1) ?? 0, bridgingLimits.at(known.bridging)];
      if (known.bridging === 0) return {size, share: shown.under(format.percent(bridgingLimits[0] / 100))};
      if (high === undefined) return {size, share: shown.andOver(format.percent(low / 100))};
      return {size, share: format.percents(low / 100, (high - 1) / 100)};
    }
  }
}

function standsOn(issue: Imprint, {coverage}: Told, words: Words): Html {
  const {page: says, format} = words;
  return html`<section class="ground">
<h2>${says.standsOn}</h2>
${coverage !== undefined && html`<p>${says.coverage(format.percent(coverage), format.percent(1 - coverage))}</p>`}
<div class="pair">
<div>
<h3>${says.sources}</h3>
<div class="scroll"><table><caption>${says.sources}</caption>
<thead><tr><th scope="col">${says.source}</th><th scope="col">${says.lastEvent}</th><th scope="col" class="number">${says.read}</th><th scope="col" class="number">${says.loaded}</th><th scope="col" class="number">${says.rejected}</th></tr></thead>
<tbody>${issue.deliveries.map((one) => deliveryRow(one, issue.day, words))}</tbody></table></div>
<h3>${says.settings}</h3>
<dl class="settings">${settingsOf(issue, words).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
</div>
<div>
<h3>${says.definitions}</h3>
<dl class="terms">${says.terms.map(([term, meaning]) => html`<dt>${term}</dt><dd>${meaning}</dd>\n`)}</dl>
</div>
</div>
</section>`;
}

function deliveryRow({name, lastEvent, read, loaded, rejected}: Delivery, day: Day, {page: says, format}: Words): Html {
  const age = lastEvent === undefined ? undefined : daysBetween(lastEvent, day);
  return html`<tr><th scope="row">${name}</th><td>${lastEvent === undefined ? format.none : format.day(lastEvent)}${
    age !== undefined && html` <span class="quiet">(${says.age(age)})</span>`
  }</td><td class="number">${format.number(read)}</td><td class="number">${format.number(loaded)}</td><td class="number">${format.number(rejected)}</td></tr>\n`;
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function settingsOf(issue: Imprint, {page, format}: Words): readonly (readonly [name: string, value: string])[] {
  const {settings, seed, version, minimumGroup, periods, day} = issue;
  const {settingWords: says} = page;
  return [
    [says.departments, departmentRule(settings, says)],
    [says.weight, settings.weight === "newman" ? says.newman : says.count],
    [says.broadcastLimit, settings.broadcastLimit === "none" ? says.noLimit : says.over(settings.broadcastLimit)],
    [says.silentRoles, settings.silentRoles.length === 0 ? says.allRolesCount : says.roles(settings.silentRoles)],
    [says.halfLife, says.noHalfLife],
    [says.chance, says.draws(settings.draws.whole, settings.draws.pairs)],
    [says.strata, settings.strata === "none" ? says.noStrata : says.strataAtDepth(settings.strata.depth)],
    [says.minimumGroup, says.people(minimumGroup)],
    [says.periods, says.daysMeasured(periods.length, format.day(periods[0] ?? day), format.day(day))],
    [says.seed, String(seed)],
    [says.version, version],
  ];
}

function departmentRule({departments}: Settings, says: Words["page"]["settingWords"]): string {
  if (departments === "own") return says.ownUnit;
  return "depth" in departments ? says.atDepth(departments.depth) : says.listed(departments.units.length);
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
thead .number{white-space:normal}
.parts{margin-top:14px}
.parts caption{position:static;width:auto;height:auto;clip-path:none;padding-bottom:6px;text-align:left;white-space:normal;font-size:15px;font-weight:600}
.parts td{text-align:right;padding-right:0;white-space:nowrap}
.parts{break-inside:avoid}
.parts tfoot th,.parts tfoot td{font-weight:600;border-bottom:0;border-top:1px solid var(--muted)}
.quiet,.files{color:var(--muted)}
.changes .quiet,.names{font-size:15px}
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
footer ul{columns:1}
.settings{grid-template-columns:1fr}
.settings dd{margin-bottom:6px}
}
@page{size:A4 portrait;margin:13mm}
@page flower{size:A4 landscape;margin:10mm}
@media print{
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{padding:0;max-width:none;font-size:10pt;line-height:1.4}
header{padding-top:0;font-size:9pt}
h1{margin:14pt 0 6pt;font-size:18pt;max-width:none}
.lede{font-size:11pt;max-width:none}
h2{font-size:13pt}
h3{margin:8pt 0 3pt;font-size:10pt}
section{margin-top:18pt}
.subtitle,.note,.figures p,.figures ul,.ground>p{font-size:9pt;max-width:none}
.figures{margin-top:14pt;grid-template-columns:repeat(4,1fr)}
.figures article{padding:6pt 8pt 0}
.figures .value{font-size:20pt}
.figures h2,.figures .value small{font-size:9pt}
.pair{gap:0 20pt}
section,article,table{break-inside:avoid}
.flower{page:flower;break-before:page;break-after:page;margin-top:0}
.flower .chart svg{max-height:158mm;width:100%}
.matrix{margin-top:0}
.matrix .chart svg{max-height:105mm}
.networks .chart svg{max-height:95mm}
.parts caption{font-size:10pt}
.changes .quiet,.names,table,.terms,.settings,footer{font-size:8.5pt}
.ground,footer{break-inside:auto}
.ground{break-before:page}
details,.files{display:none}
}
`;
