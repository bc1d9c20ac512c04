import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import {whole} from "./metric.ts";
import {figure, rulesOf} from "./privacy.ts";
import {Scores} from "./scores.ts";

const figures = [
  ["participation", "participation-without-secretariat"],
  ["reach", "reach-without-secretariat"],
  ["cross-volume", "cross-volume-without-secretariat"],
  ["cross-share", "cross-share-without-secretariat"],
] as const satisfies readonly (readonly [MetricName, MetricName])[];

/**
 * The headline figures with the staff of the secretariat that runs the networks, and without them. None where the pipeline
 * names no secretariat; of a secretariat smaller than the smallest group the difference would tell what its people do.
 */
export function secretariatSections(issue: Issue, words: Words): readonly Section[] {
  const {dossier, page, metrics, shown, format} = words;
  const says = dossier.withoutSecretariat;
  const rules = rulesOf(issue.minimumGroup);
  const now = new Scores(issue.scores.filter(({asOf}) => asOf === issue.day));
  const [all, rest] = [now.of("participation", whole)?.n, now.of("participation-without-secretariat", whole)?.n];
  if (all === undefined || rest === undefined) return [];
  const rows = figures.map(([metric, without]) => {
    const isVolume = metric === "cross-volume";
    const title = isVolume ? `${metrics[metric].title} (${page.per100})` : metrics[metric].title;
    const write = (value: number) => (isVolume ? format.number(value, 1) : format.percent(value, 1));
    const [before, after] = [now.of(metric, whole), now.of(without, whole)];
    const told = figure(after?.value, {n: after?.n ?? 0, size: all - rest}, rules);
    const known = figure(before?.value, {n: before?.n ?? 0, size: all}, rules);
    if (known.kind !== "shown")
      return [title, known.kind === "none" ? format.none : shown.hidden, format.none, format.none];
    if (told.kind !== "shown") {
      return [title, write(known.value), told.kind === "none" ? format.none : shown.hidden, format.none];
    }
    const change = told.value - known.value;
    const difference = isVolume ? format.signed(change, 1) : page.points(format.signed(100 * change, 1));
    return [title, write(known.value), write(told.value), difference];
  });
  return [
    {
      name: "without-secretariat",
      title: says.title,
      reads: says.reads,
      table: {
        columns: [says.figure, says.all, says.without, says.difference].map((title) => ({title, numbers: undefined})),
        rows,
      },
    },
  ];
}
