import {causes} from "./cause.ts";
import {splitParts} from "./change.ts";
import type {Column} from "./chart.ts";
import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {Words} from "./language.ts";

/** What is nearer to 0 is nothing. */
const rounding = 1e-12;

type Part = Issue["changeParts"][number];

/** What the changes of the whole figures are made of, by network and by cause; parts of nothing are left out. */
export function changeSection({changeParts}: Issue, words: Words): Section {
  const {format, page, metrics, dossier} = words;
  const says = dossier.change;
  const number = ({figure}: Part, value: number) => {
    if (figure === "cross-volume") return format.number(value, 1);
    return figure === "ei-index" ? format.number(value, 2) : format.number(100 * value, 1);
  };
  const signed = (one: Part) => {
    const text = number(one, one.value);
    return one.value > 0 && text !== number(one, 0) ? `+${text}` : text;
  };
  const write = (one: Part) => {
    const text = signed(one);
    return one.figure === "cross-volume" || one.figure === "ei-index" ? text : page.points(text);
  };
  const names = ({by, part}: Part): readonly [string, string] | undefined => {
    const ofNetwork = splitParts.find((one) => one === part);
    const cause = causes.find((one) => one === part);
    if (by === "whole") return [says.whole, format.none];
    if (by === "network" && ofNetwork !== undefined) return [says.byNetwork, page.causes[ofNetwork]];
    return by === "cause" && cause !== undefined ? [says.byCause, says.causes[cause]] : undefined;
  };
  const told = changeParts.filter(({by, pair, network, value}) => {
    return pair === undefined && network === undefined && (by === "whole" || Math.abs(value) > rounding);
  });
  const rowOf = (one: Part) => {
    const name = names(one);
    if (name === undefined) return [];
    const {low, high} = one;
    const interval =
      low === undefined || high === undefined ? format.none : says.between(number(one, low), number(one, high));
    return [[...name, write(one), interval]];
  };
  const headOf = ({from, figure}: Part) => [format.periodInText(from), metrics[figure].title];
  const heads: readonly Column[] = [
    {title: says.split, numbers: undefined},
    {title: says.part, numbers: undefined},
    {title: page.part, numbers: "written"},
    {title: says.interval, numbers: "written"},
  ];
  return {
    name: "change",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [{title: says.since, numbers: undefined}, {title: says.figure, numbers: undefined}, ...heads],
      rows: told.flatMap((one) => rowOf(one).map((row) => [...headOf(one), ...row])),
    },
    parts: [...Map.groupBy(told, (one) => headOf(one).join("\t")).values()].flatMap((all) => {
      const [change] = all.filter(({by}) => by === "whole");
      const parts = all.filter(({by}) => by !== "whole").flatMap(rowOf);
      if (change === undefined || parts.length === 0) return [];
      const [since = "", name = ""] = headOf(change);
      return [{title: says.headed(name, write(change), since), reads: undefined, table: {columns: heads, rows: parts}}];
    }),
  };
}
