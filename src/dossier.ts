import type {Table} from "./chart.ts";
import {standsOn} from "./ground.ts";
import {html, markup} from "./html.ts";
import type {Imprint} from "./issue.ts";
import type {Words} from "./language.ts";
import {frozenNote, shell, tableOf} from "./shell.ts";

/** A part of the secretariat's page: what it shows, how to read it, and its table, which is a file too. */
export interface Section {
  /** Its place in the page, and the name of its `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly reads: readonly string[];
  readonly table: Table;
  /** Where the page shows it piece by piece instead; the file holds the table all the same. */
  readonly parts?: readonly Part[];
}

/** A piece of a section, under a heading of its own. */
interface Part {
  readonly title: string;
  readonly reads: string | undefined;
  readonly table: Table;
}

/** A longer table is in its file only. */
const mostLines = 200;

/** The secretariat's page: self-contained, one section after the other. One without rows says that there is nothing. */
export function dossier(
  issue: Imprint,
  sections: readonly Section[],
  coverage: number | undefined,
  words: Words,
  fonts: string,
): string {
  const {page, dossier: says, format} = words;
  return shell(
    {
      title: `${issue.title} · ${says.title} · ${format.periodInText(issue.day)}`,
      header: html`<p><strong>${issue.title}</strong> · ${page.structure}</p>
<p>${says.title} · ${format.periodInText(issue.day)} · ${page.asOf(format.day(issue.day))}</p>`,
      main: html`<section class="opening">
<h1>${says.heading}</h1>
<p class="lede">${says.lede}</p>${frozenNote(issue.frozen, words)}
<ul class="names contents">${sections.map(({name, title}) => html`<li><a href="#${name}">${title}</a></li>`)}<li><a href="#stands-on">${page.standsOn}</a></li></ul>
</section>
${sections.map((section) => part(section, words))}
${standsOn(issue, coverage, words, true)}`,
      footer: html`<h2>${page.howToRead}</h2>
<ul>${page.notes(issue.minimumGroup).map((note) => html`<li>${note}</li>`)}</ul>`,
    },
    words,
    fonts,
  );
}

function part({name, title, reads, table, parts}: Section, words: Words) {
  const {page, dossier: says} = words;
  return html`<section id="${name}" class="part">
<h2>${title}</h2>
${reads.map((text) => html`<p class="subtitle">${text}</p>`)}
${table.rows.length === 0 && html`<p class="note">${says.nothing}</p>`}
${
  parts === undefined
    ? shown(table, title, words)
    : html`<div class="pieces">${parts.map(
        (one) => html`<h3>${one.title}</h3>
${one.reads !== undefined && html`<p class="subtitle">${one.reads}</p>`}
${shown(one.table, one.title, words)}
`,
      )}</div>`
}
${table.rows.length > 0 && html`<p class="files">${page.download}: <a href="${name}.csv"${markup(" download")}>${name}.csv</a></p>`}
</section>
`;
}

function shown(table: Table, title: string, {dossier: says, format}: Words) {
  const rows = table.rows.slice(0, mostLines);
  return [
    rows.length > 0 &&
      html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">${tableOf({...table, rows}, title, format)}</div>`,
    rows.length < table.rows.length && html`<p class="note">${says.more(table.rows.length - rows.length)}</p>`,
  ];
}
