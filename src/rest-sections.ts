import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import {whole} from "./metric.ts";
import {figure, rulesOf} from "./privacy.ts";
import {type Scores, scoresOfDay} from "./scores.ts";

const rests = {
  secretariat: [
    ["participation", "participation-without-secretariat"],
    ["reach", "reach-without-secretariat"],
    ["cross-volume", "cross-volume-without-secretariat"],
    ["cross-share", "cross-share-without-secretariat"],
  ],
  managers: [
    ["participation", "participation-without-managers"],
    ["reach", "reach-without-managers"],
    ["cross-share", "cross-share-without-managers"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [MetricName, MetricName])[]>>;

/**
 * The headline figures with the staff of the secretariat that runs the networks, and without them; and the same of
 * managers. None where nobody is known to be of them; of fewer than the smallest group the difference would tell what they
 * do.
 */
export function restSections(issue: Issue, words: Words): readonly Section[] {
  const now = scoresOfDay(issue);
  return (["secretariat", "managers"] as const).flatMap((who) => restSection(who, issue, now, words));
}

function restSection(
  who: keyof typeof rests,
  {minimumGroup}: Issue,
  now: Scores,
  {dossier, page, metrics, shown, format}: Words,
): readonly Section[] {
  const says = dossier.without;
  const rules = rulesOf(minimumGroup);
  const [all, rest] = [now.of("participation", whole)?.n, now.of(`participation-without-${who}`, whole)?.n];
  if (all === undefined || rest === undefined) return [];
  const rows = rests[who].map(([metric, without]) => {
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
      name: `without-${who}`,
      title: says[who].title,
      reads: says[who].reads,
      table: {
        columns: [
          {title: says.figure, numbers: undefined},
          {title: says.all, numbers: "written"},
          {title: says[who].column, numbers: "written"},
          {title: says.difference, numbers: "written"},
        ],
        rows,
      },
    },
  ];
}
