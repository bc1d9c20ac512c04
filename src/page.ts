import type {Brief} from "./brief.ts";
import type {Table} from "./chart.ts";
import {standsOn} from "./ground.ts";
import {type Html, html, markup, type Piece} from "./html.ts";
import type {Figure, Imprint, NetworkLine, Told, ToldRecommendation} from "./issue.ts";
import type {Headline, Words} from "./language.ts";
import {bridgingLimits, type NetworkFigures} from "./privacy.ts";
import {frozenNote, shell, tableOf} from "./shell.ts";

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

/** The management page: self-contained, of facts that went through the door only. */
export function page(issue: Imprint, told: Told, exhibits: Exhibits, words: Words, fonts: string): string {
  const {page: says, format} = words;
  const headline = told.headline && words.headline(told.headline);
  return shell(
    {
      title: `${issue.title} · ${says.title} · ${format.periodInText(issue.day)}`,
      header: html`<p><strong>${issue.title}</strong> · ${says.structure}</p>
<p>${says.title} · ${format.periodInText(issue.day)} · ${says.asOf(format.day(issue.day))}</p>`,
      main: html`<section class="opening">
<h1>${headline ? [kept(headline[0]), html`<b>${headline[1]}</b>`, kept(headline[2])] : says.nothing}</h1>
${told.lede && html`<p class="lede">${kept(ledeOf(told.headline?.kind, told.lede, words))}</p>`}
</section>
${figures(told, words)}
<div class="pair">
<section class="wide">${exhibit(exhibits.trend, words, "plain")}${frozenNote(issue.frozen, words)}</section>
${changes(told, words)}
</div>
${told.living > 0 && recommendations(told, words)}
${told.living > 0 && networksShown(issue, told, exhibits, words)}
${told.briefs.length > 0 && briefsShown(told, words)}
${standsOn(issue, told.coverage, words)}`,
      footer: html`<h2>${says.howToRead}</h2>
<ul>${says.notes(issue.minimumGroup).map((note) => html`<li>${note}</li>`)}</ul>`,
    },
    words,
    fonts,
  );
}

/** Who is in which network: nothing of it where no network lives, as in a pipeline of ties alone. */
function networksShown({minimumGroup}: Imprint, {networks, fragile}: Told, exhibits: Exhibits, words: Words): Html {
  const {page: says, groupMatrix} = words;
  return html`${exhibits.flowers.map(
    // Without a drawing there is no need for a sheet of its own.
    (
      one,
    ) => html`<section class="${one.drawn === undefined ? "undrawn" : "flower"}">${exhibit(one, words, "broad")}</section>
`,
  )}
<section class="matrix">
${exhibit(exhibits.matrix, words, "broad")}
${exhibits.matrix.drawn && html`<p class="note">${groupMatrix.fewMeans(minimumGroup)}</p>`}
${fragile && html`<p class="note strong">${says.fragile(fragile)}</p>`}
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

/** Findings of a kind that are named; of more, the number. */
const mostFindings = 3;

function briefsShown({briefs}: Told, {findings: says}: Words): Html {
  const line = (brief: Brief) => {
    const {kind, count, named} = brief;
    const names = named.slice(0, mostFindings).map((one) => one.join(" ↔ "));
    const rest = count - names.length;
    return html`<li>${says.kinds[kind].title}: <b>${says.counted(brief)}</b>${
      names.length > 0 &&
      html`<br><span class="quiet">${[...names, ...(rest > 0 ? [says.more(rest)] : [])].join("; ")}</span>`
    }</li>\n`;
  };
  const side = (title: string, nothing: string, which: Brief["side"]) => {
    const own = briefs.filter((brief) => brief.side === which);
    return html`<div>
<h3>${title}</h3>
${own.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`<ul class="names">${own.map(line)}</ul>`}
</div>`;
  };
  return html`<section class="findings">
<h2>${says.heading}</h2>
<p class="subtitle">${says.subtitle}</p>
<div class="pair">
${side(says.barriers, says.noBarriers, "barrier")}
${side(says.drivers, says.noDrivers, "driver")}
</div>
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

/** What could be decided: at most three, each with the figures as they would be. */
function recommendations({recommendations: all}: Told, words: Words): Html {
  const {advice: says} = words;
  return html`<section class="advice">
<h2>${says.heading}</h2>
<p class="subtitle">${all.length === 0 ? says.none : says.subtitle}</p>
${
  all.length > 0 &&
  html`<ol>${all.map(
    (one) => html`<li>
<h3>${says.title(one)}</h3>
<p>${says.reason(one)}</p>
${one.figures === undefined ? html`<p class="quiet">${says.unchanged}</p>` : wouldBe(one.kind, one.figures, words)}
</li>
`,
  )}</ol>`
}
</section>`;
}

function wouldBe(
  kind: ToldRecommendation["kind"],
  figures: NonNullable<ToldRecommendation["figures"]>,
  {advice: says, metrics, format, shown}: Words,
): Html {
  const written = (name: (typeof figures)[number]["figure"], value: number) =>
    name === "cross-volume" ? format.number(value, 1) : format.percent(value, 1);
  return html`<table><caption>${says.subtitle}</caption>
<thead><tr><td></td><th scope="col" class="number">${says.now}</th><th scope="col" class="number">${says.afterwards(kind)}</th></tr></thead>
<tbody>${figures.map(({figure, value}) => {
    const [before, after] =
      value.kind === "shown"
        ? [written(figure, value.value.before), written(figure, value.value.after)]
        : value.kind === "none"
          ? [format.none, format.none]
          : [shown.hidden, shown.hidden];
    return html`<tr><th scope="row">${metrics[figure].title}</th><td class="number">${before}</td><td class="number">${after}</td></tr>
`;
  })}</tbody></table>`;
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
<p class="quiet">${says.partsRead}${
    // A tenth of a point is the least that is told.
    Math.abs(parts.reorganised) >= 0.0005 && ` ${says.reorganised(points(parts.reorganised))}`
  }</p>`
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
