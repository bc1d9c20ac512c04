import {type Html, html} from "./html.ts";
import type {Delivery, Imprint, Settings} from "./issue.ts";
import type {Words} from "./language.ts";
import type {Day} from "./model.ts";

/**
 * What a report stands on: its sources, what is settled once, and what the words mean. For whoever mends the sources, also
 * what is odd in them, row by row: of so few that others are not to read it.
 */
export function standsOn(issue: Imprint, coverage: number | undefined, words: Words, mends = false): Html {
  const {page: says, format} = words;
  return html`<section class="ground" id="stands-on">
<h2>${says.standsOn}</h2>
${coverage !== undefined && html`<p>${says.coverage(format.percent(coverage), format.percent(1 - coverage))}</p>`}
<div class="pair">
<div>
<h3>${says.sources}</h3>
<div class="scroll"><table><caption>${says.sources}</caption>
<thead><tr><th scope="col">${says.source}</th><th scope="col">${says.lastEvent}</th><th scope="col" class="number">${says.read}</th><th scope="col" class="number">${says.loaded}</th><th scope="col" class="number">${says.rejected}</th></tr></thead>
<tbody>${issue.deliveries.map((one) => deliveryRow(one, issue.day, words))}</tbody></table></div>${mends && oddRows(issue.deliveries, words)}
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

function oddRows(deliveries: readonly Delivery[], {page: says, rejects: {warnings}, format}: Words): Html | false {
  const kinds = Object.keys(warnings) as (keyof typeof warnings)[];
  const rows = deliveries.flatMap(({name, warned}) =>
    kinds.flatMap((kind) => (warned[kind] === undefined ? [] : [[name, warnings[kind], warned[kind]] as const])),
  );
  if (rows.length === 0) return false;
  return html`
<h3>${says.odd}</h3>
<ul>${rows.map(([name, what, count]) => html`<li>${name}: ${what} (${format.number(count)})</li>`)}</ul>`;
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
    [says.needs, settings.statedNeeds === undefined ? says.noNeeds : says.statedFor(settings.statedNeeds)],
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
