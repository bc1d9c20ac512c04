import type {Decision, Words} from "./language.ts";
import type {Snapshot} from "./model.ts";
import type {NewNetwork} from "./new-network.ts";
import {figure, type PairShown, pairChange, type Rules} from "./privacy.ts";
import type {Action, WhatIf} from "./whatif.ts";

/** The new network that adds most reach, if there is one, and what was asked of it. */
export interface Proposal {
  readonly size: number;
  readonly fewPeople: number;
  /** Whether anybody has stated which departments need each other. */
  readonly isByNeed: boolean;
  readonly found: NewNetwork | undefined;
}

/** What an answer says of its question. */
export interface Question {
  readonly title: string;
  /** As it is. */
  readonly facts: Snapshot;
  readonly actions: readonly Action[];
  /** Undefined where none was asked for. Its start is among the actions. */
  readonly proposal: Proposal | undefined;
  /** Draws behind the index. */
  readonly draws: number;
  readonly rules: Rules;
}

/** More pairs are for the function, which gives them all. */
const mostPairs = 40;

/** The answer in plain text, for the secretariat: what is decided, the figures, the pairs, and how to read them. */
export function answer(question: Question, result: WhatIf, words: Words): string {
  const {title, facts, actions, rules} = question;
  const {whatIf: says, format} = words;
  const nameOf = namesOf(facts, result.snapshot);
  const decisions = actions.map((action) => `  ${says.decision(decisionOf(action, nameOf))}`);
  return [
    `${says.title} · ${title} · ${format.day(facts.day)}`,
    ...(decisions.length > 0 ? decisions : [`  ${says.nothing}`]),
    ...proposed(question, words),
    "",
    ...aligned(figureRows(result, words, rules)),
    "",
    ...pairRows(result, nameOf, words, rules),
    "",
    ...notesOf(question, result, words).map((note) => `- ${note}`),
  ].join("\n");
}

/** What the new network that is proposed is best at, and how near it is to the best there could be. */
function proposed({proposal}: Question, {whatIf: says, format}: Words): readonly string[] {
  if (proposal === undefined) return [];
  const {size, fewPeople, isByNeed, found} = proposal;
  const needs = isByNeed ? says.byNeed : says.withoutNeeds;
  if (found === undefined) return ["", says.noProposal(fewPeople), needs];
  // Whole meetings: what a fraction is made of are the few people that the pairs have in common.
  const [adds, atMost] = [format.number(found.adds), format.number(Math.ceil(found.atMost))];
  return ["", says.proposal(size, fewPeople), says.bound(adds, atMost), needs];
}

type NameOf = (id: string) => string;

function namesOf(...snapshots: readonly Snapshot[]): NameOf {
  const names = new Map<string, string>(
    snapshots.flatMap(({units, networks}) => [...units, ...networks].map(({id, name}) => [id, name] as const)),
  );
  return (id) => names.get(id) ?? id;
}

function decisionOf(action: Action, nameOf: NameOf): Decision {
  switch (action.kind) {
    case "merge":
      return {kind: "merge", unit: nameOf(action.unit), into: nameOf(action.into)};
    case "move":
      return {kind: "move", unit: nameOf(action.unit), parent: nameOf(action.parent)};
    case "close":
      return {kind: "close", network: nameOf(action.network)};
    case "anchor":
      return {kind: "anchor", network: nameOf(action.network), unit: nameOf(action.unit)};
    case "start":
    case "add": {
      const network = action.kind === "start" ? action.name : nameOf(action.network);
      const members = [...action.members].map(([id, count]) => ({department: nameOf(id), count}));
      return {kind: action.kind, network, members};
    }
  }
}

function figureRows({figures, choices}: WhatIf, words: Words, rules: Rules): readonly (readonly string[])[] {
  const {whatIf: says, format, metrics, shown} = words;
  const heads = [says.figure, says.before, says.after, says.change, says.networks];
  return [
    choices > 0 ? [...heads, says.choice] : heads,
    ...figures.map(({figure: name, n, before, after, change, interval, choice}) => {
      const isShare = name !== "cross-volume" && name !== "index-of-crossing";
      const level = (value: number | undefined) => {
        const may = figure(value, {n, size: n}, rules);
        if (may.kind === "none") return format.none;
        if (may.kind !== "shown") return shown.hidden;
        return isShare ? format.percent(may.value, 1) : format.number(may.value, 1);
      };
      const step = (value: number | undefined) => {
        const may = figure(value, {n, size: n}, rules);
        return may.kind === "shown" ? format.signed(isShare ? may.value * 100 : may.value, 2) : "";
      };
      const range = (of: typeof interval) => {
        const [low, high] = of === undefined ? ["", ""] : [step(of.low), step(of.high)];
        return low === high ? "" : says.interval(low, high);
      };
      const cells = [metrics[name].title, level(before), level(after), step(change), range(interval)];
      return choices > 0 ? [...cells, range(choice)] : cells;
    }),
  ];
}

function pairRows({pairs}: WhatIf, nameOf: NameOf, words: Words, rules: Rules): readonly string[] {
  const {whatIf: says, format, shown} = words;
  if (pairs.length === 0) return [says.noPairs];
  const range = (low: string, high: string) => (low === high ? low : shown.range(low, high));
  const people = (state: PairShown | undefined) => {
    switch (state?.kind) {
      case undefined:
        return says.gone;
      case "shown":
        return range(format.number(state.value.people.low), format.number(state.value.people.high));
      case "enough":
        return says.enough(rules.minimumGroup);
      case "few":
        return shown.noneOrFew(rules.minimumGroup - 1);
      default:
        return shown.hidden;
    }
  };
  const weight = (state: PairShown | undefined) =>
    state?.kind === "shown" ? format.number(state.value.weight, 1) : format.none;
  const rows = pairs.slice(0, mostPairs).map(({subject, other, before, after, choice}) => {
    const name = [nameOf(subject), nameOf(other)].toSorted(format.compare).join(" – ");
    // A department that is not there has nobody: the other side of the comparison is judged alone.
    const now = {...(after ?? before ?? nobody), between: choice};
    const found = pairChange(before ?? after ?? nobody, now, rules);
    const [was, is] = [before && found.before, after && found.after];
    return [name, people(was), people(is), weight(was), weight(is)];
  });
  const [was, is] = [says.before.toLowerCase(), says.after.toLowerCase()];
  const heads = [says.pairs, `${says.people}, ${was}`, is, `${says.weight}, ${was}`, is];
  const rest = pairs.length - rows.length;
  return [...aligned([heads, ...rows]), ...(rest > 0 ? [says.more(rest)] : [])];
}

const nobody = {people: 0, weight: 0, participants: 0};

function notesOf({actions, draws, rules}: Question, result: WhatIf, {whatIf: says}: Words): readonly string[] {
  const {notes} = says;
  return [
    notes.change,
    notes.networks,
    ...(result.choices > 0 ? [notes.choice(result.choices)] : []),
    notes.chance(draws),
    ...(actions.some(({kind}) => kind === "merge" || kind === "move") ? [notes.units] : []),
    ...(actions.some(({kind}) => kind === "anchor") ? [notes.anchor] : []),
    ...(result.pairs.length > 0 ? [notes.pairs(rules.minimumGroup)] : []),
    notes.reading,
  ];
}

/** Columns under each other: the first to the left, the rest, which are numbers, to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const [heads = []] = rows;
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2)))
      .join("")
      .trimEnd(),
  );
}
