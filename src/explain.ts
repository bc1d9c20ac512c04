import type {LanguageCode} from "./language.ts";
import {metricNames} from "./language.ts";
import {languages} from "./languages/index.ts";
import type {Metric, NullModel} from "./metric.ts";
import {metrics} from "./metrics/index.ts";

/** What a measure is, for the one who meets it in a report; without a name, the names there are. */
export function explain(name: string | undefined, language: LanguageCode): string {
  const {metrics: words, definitions, explain: says} = languages[language];
  if (name === undefined) return metricNames.map((known) => `${known}: ${words[known].title}`).join("\n");
  const metric = metrics.find((one) => one.name === name);
  if (metric === undefined) throw new Error(`unknown metric: ${name}`);
  const {title, reads} = words[metric.name];
  const {definition, formula, source} = {...metric, ...definitions?.[metric.name]};
  const number =
    metric.kind === "partition" ? says.label : `${says.quantities[metric.quantity]}, ${says.range(...metric.range)}`;
  const asked = chanceOf(metric).map((model) => says.nullModels[model]);
  return [
    `${title} (${metric.name})`,
    reads,
    "",
    definition,
    `${says.formula}: ${formula}`,
    `(${says.symbols}.)`,
    `${says.of}: ${metric.of.map((level) => says.levels[level]).join(", ")}`,
    `${says.unit}: ${number}`,
    ...(asked.length > 0 ? [`${says.chance}: ${asked.join(", ")}`] : []),
    `${says.source}: ${source}`,
  ].join("\n");
}

function chanceOf(metric: Metric): readonly NullModel[] {
  if (metric.kind === "derived") return [metric.nullModel];
  return metric.kind === "measure" ? metric.chance : [];
}
