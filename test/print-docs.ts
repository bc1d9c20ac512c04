import {writeFileSync} from "node:fs";
import type {Metric} from "../src/metric.ts";
import {metrics} from "../src/metrics/index.ts";

/** The page of the metrics, from their own fields, so that words and code can't part ways. */
export function metricsPage(): string {
  return `${[
    "# Metrics",
    "Printed from `src/metrics` by `npm run docs`; not to be edited. A value that is not defined is empty (NULL in the store), never 0. Beside each value stands n, the people behind it.",
    "Symbols: E employees in force of a known department, E_g of them in department g, G departments; n a network, k_n its members, c_ng of them in department g; N participants, who are in a network of two or more, N_g of department g; M the sum of k_n over those networks.",
    "Readings: departmental, employees of a known department among themselves; employee-citizen, employee-politician and citizen-politician, ties between persons of these two kinds. All these are made of memberships. The reading ties is made of what employees say of each other (a survey), and of no membership: where a definition speaks of a shared network, two employees are tied if either names the other, whatever the direction; the weight of the tie is the heavier of the two; a participant is an employee who has a tie with another. Ties of somebody with oneself are counted and make none. Directed metrics alone heed who names whom.",
    "Director areas: of area-pair the same is said of the director areas, the units above the departments, whose people are those of their departments; a department without one is an area by itself. Chance is that of departments, in which guests are exchanged without regard to areas, and q is over the pairs of areas. Given among employees where there are at least two areas and fewer than departments.",
    ...metrics.map(entryOf),
  ].join("\n\n")}\n`;
}

function entryOf(metric: Metric): string {
  const kind = metric.kind !== "partition" ? `${metric.quantity}, ${rangeOf(metric.range)}` : "label";
  const asked = chanceOf(metric);
  return [
    `## ${metric.name}`,
    metric.definition,
    [
      `- of: ${metric.of.join(", ")}`,
      `- readings: ${metric.readings.join(", ")}`,
      `- quantity: ${kind}`,
      `- formula: \`${metric.formula}\``,
      `- against chance: ${asked}`,
      `- source: ${metric.source}`,
    ].join("\n"),
  ].join("\n\n");
}

function chanceOf(metric: Metric): string {
  if (metric.kind === "derived") return `reckoned from ${metric.nullModel}`;
  return metric.kind === "measure" && metric.chance.length > 0 ? metric.chance.join(", ") : "none";
}

function rangeOf([low, high]: readonly [number, number]): string {
  return Number.isFinite(high) ? `${low} to ${high}` : `${low} and up`;
}

if (import.meta.main) writeFileSync(new URL("../docs/metrics.md", import.meta.url), metricsPage());
