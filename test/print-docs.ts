import {writeFileSync} from "node:fs";
import type {Metric} from "../src/metric.ts";
import {metrics} from "../src/metrics/index.ts";

/** The page of the metrics, from their own fields, so that words and code can't part ways. */
export function metricsPage(): string {
  return `${[
    "# Metrics",
    "Printed from `src/metrics` by `npm run docs`; not to be edited. A value that is not defined is empty (NULL in the store), never 0. Beside each value stands n, the people behind it.",
    "Symbols: E employees in force of a known department, E_g of them in department g, G departments; n a network, k_n its members, c_ng of them in department g; N participants, who are in a network of two or more, N_g of department g; M the sum of k_n over those networks.",
    ...metrics.map(entryOf),
  ].join("\n\n")}\n`;
}

function entryOf(metric: Metric): string {
  const kind = metric.kind === "measure" ? `${metric.quantity}, ${rangeOf(metric.range)}` : "label";
  const asked = metric.kind === "measure" && metric.chance.length > 0 ? metric.chance.join(", ") : "none";
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

function rangeOf([low, high]: readonly [number, number]): string {
  return Number.isFinite(high) ? `${low} to ${high}` : `${low} and up`;
}

if (import.meta.main) writeFileSync(new URL("../docs/metrics.md", import.meta.url), metricsPage());
