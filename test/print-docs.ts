import {writeFileSync} from "node:fs";
import {type Rule, type Threshold, thresholds} from "../src/finding.ts";
import {findings} from "../src/findings/index.ts";
import {en} from "../src/languages/en.ts";
import type {Metric} from "../src/metric.ts";
import {metrics} from "../src/metrics/index.ts";

/** The page of the metrics, from their own fields, so that words and code can't part ways. */
export function metricsPage(): string {
  return `${[
    "# Metrics",
    "Printed from `src/metrics` by `npm run docs`; not to be edited. A value that is not defined is empty (NULL in the store), never 0. Beside each value stands n, the people behind it.",
    "Symbols: E employees in force of a known department, E_g of them in department g, G departments; n a network, k_n its members, c_ng of them in department g; N participants, who are in a network of two or more, N_g of department g; M the sum of k_n over those networks.",
    "Readings: departmental, employees of a known department among themselves; employee-citizen, employee-politician and citizen-politician, ties between persons of these two kinds. All these are made of memberships. The reading ties is made of what employees say of each other (a survey), and of no membership: where a definition speaks of a shared network, two employees are tied if either names the other, whatever the direction; the weight of the tie is the heavier of the two; a participant is an employee who has a tie with another. Ties of somebody with oneself are counted and make none. Directed metrics alone heed who names whom.",
    "Director areas: of area and of area-pair the same is said of the director areas, with areas for departments, the units above the departments, whose people are those of their departments; a department without one is an area by itself. Chance is that of departments, in which memberships are exchanged without regard to areas, and q is over the pairs of areas. Areas by themselves have an expectation in the last period only. Given among employees where there are at least two areas and fewer than departments.",
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

/** The page of the findings, from the rules and the thresholds that they go by. */
export function findingsPage(): string {
  return `${[
    "# Findings",
    "Printed from `src/findings` and `src/finding.ts` by `npm run docs`; not to be edited. A finding is a driver or a barrier: what is found in the scores of a period, with its evidence and a proposal. Proposals are proposals, and a threshold is no norm: it says from where on the secretariat wants to be told.",
    "**Life.** A finding enters with a period in which it is beyond its threshold. It stays while it is, and for up to two periods in a row in which it is near it; it leaves when it is no longer near, or with the third such period. A finding that claims to be more than chance is beyond with q below `enter` (Benjamini-Hochberg over all pairs, or over all departments) and near with q up to `leave`; any other is near within `slack` of its threshold, and a fact, such as an anchor that is missing, is there or is not. What comes back is new. Nothing is remembered but the scores: the lives are worked out anew from all periods in the order of time, so that a re-run gives the same, and a later period changes nothing of an earlier one. With each finding stands the change of its figure since the period before: that a finding is new is no change in itself.",
    "**Severity** goes by effect and never by p: 0 to 1 on the scale of each kind, for the order within the kind. Kinds stand in the order below.",
    "Periods before the last have fewer draws for pairs (100 for each pair, at most 4,000, against 400 for each and 20,000): enough to call one pair among forty, with a little less power. With more than forty pairs, and in organisations with many departments, hardly any pair enters before the last period.",
    "## Thresholds",
    "In the pipeline file under `thresholds: findings:`.",
    [
      "| threshold | default | allowed | what it is, and why |",
      "| --- | --: | --- | --- |",
      ...Object.entries(thresholds).map(([name, one]: [string, Threshold]) => {
        const [least, most] = one.range;
        const standard = Number(one.standard.toFixed(3));
        return `| \`${name}\` | ${standard} | ${one.whole ? "whole, " : ""}${least} to ${most} | ${one.reason} |`;
      }),
    ].join("\n"),
    ...(["barrier", "driver"] as const).flatMap((side) => [
      side === "barrier" ? "## Barriers" : "## Drivers",
      ...findings.filter((rule) => rule.side === side).map(ruleEntry),
    ]),
  ].join("\n\n")}\n`;
}

function ruleEntry({kind, of, claims, thresholds: names, rule, severity}: Rule): string {
  const {title, action} = en.findings.kinds[kind];
  return [
    `### ${kind}`,
    `${title}. ${rule}`,
    [
      `- of: ${of.join(", ")}`,
      `- claims to be more than chance: ${claims ? "yes" : "no"}`,
      `- thresholds: ${names.length > 0 ? names.map((name) => `\`${name}\``).join(", ") : "none"}`,
      `- severity: ${severity}`,
      `- proposal: ${action}`,
    ].join("\n"),
  ].join("\n\n");
}

if (import.meta.main) {
  writeFileSync(new URL("../docs/metrics.md", import.meta.url), metricsPage());
  writeFileSync(new URL("../docs/findings.md", import.meta.url), findingsPage());
}
