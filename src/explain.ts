import type {LanguageCode} from "./language.ts";
import {metricNames} from "./language.ts";
import {languages} from "./languages/index.ts";
import {metrics} from "./metrics/index.ts";

/** What a measure is, for the one who meets it in a report; without a name, the names there are. */
export function explain(name: string | undefined, language: LanguageCode): string {
  const words = languages[language].metrics;
  if (name === undefined) return metricNames.map((known) => `${known}: ${words[known].title}`).join("\n");
  const metric = metrics.find((one) => one.name === name);
  if (metric === undefined) throw new Error(`unknown metric: ${name}`);
  const {title, reads} = words[metric.name];
  return [
    `${title} (${metric.name})`,
    reads,
    "",
    metric.definition,
    `Formula: ${metric.formula}`,
    `Of: ${metric.of.join(", ")}`,
    ...(metric.kind !== "partition" ? [`Counts: ${metric.quantity}, ${metric.range[0]} to ${metric.range[1]}`] : []),
    `Source: ${metric.source}`,
  ].join("\n");
}
