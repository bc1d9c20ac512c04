import {type Rule, thresholds} from "./finding.ts";
import {findings} from "./findings/index.ts";
import type {LanguageCode} from "./language.ts";
import {metricNames} from "./language.ts";
import {languages} from "./languages/index.ts";
import type {Metric, NullModel} from "./metric.ts";
import {metrics} from "./metrics/index.ts";

/** What a measure or a kind of finding is, for the one who meets it in a report; without a name, the names there are. */
export function explain(name: string | undefined, language: LanguageCode): string {
  const {metrics: words, definitions, explain: says, findings: found} = languages[language];
  if (name === undefined) {
    return [
      ...metricNames.map((known) => `${known}: ${words[known].title}`),
      ...findings.map(({kind}) => `${kind}: ${found.kinds[kind].title}`),
    ].join("\n");
  }
  const rule = findings.find(({kind}) => kind === name);
  if (rule !== undefined) return explainFinding(rule, language);
  const metric = metrics.find((one) => one.name === name);
  if (metric === undefined) throw new Error(`unknown metric or finding: ${name}`);
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

function explainFinding({kind, side, claims, rule, thresholds: names}: Rule, language: LanguageCode): string {
  const {findings: says, format} = languages[language];
  const {title, rule: own, action} = says.kinds[kind];
  // As the pipeline file has them: with a decimal point.
  const limits = names.map((name) => `${name}: ${Number(thresholds[name].standard.toFixed(3))}`);
  return [
    `${title} (${kind})`,
    side === "barrier" ? says.barriers : says.drivers,
    "",
    own ?? rule,
    ...(claims ? [says.claims] : []),
    `${says.thresholds}: ${limits.length > 0 ? limits.join(", ") : format.none}`,
    says.proposal(action),
  ].join("\n");
}

function chanceOf(metric: Metric): readonly NullModel[] {
  if (metric.kind === "derived") return [metric.nullModel];
  return metric.kind === "measure" ? metric.chance : [];
}
