import {
  type Cause,
  type CauseSettings,
  type CauseSplit,
  causes,
  type DateState,
  splitsByCause,
  type Union,
  unionNames,
} from "./cause.ts";
import {marginsOfTotals} from "./chance.ts";
import {
  type FigureSplit,
  mainPart,
  type Part,
  type SplitFigure,
  type SplitSubject,
  splitParts,
  splitsByNetwork,
  type WholeSplit,
} from "./change.ts";
import type {Random} from "./model.ts";

/** One part of a figure's change between two dates. */
export interface ChangePart extends SplitSubject {
  /** The whole change; or split by network, by cause, or by union of causes: each of the three adds up to the whole. */
  readonly by: "whole" | "network" | "cause" | "union";
  readonly part: "change" | Part | Cause | Union;
  /** Whose share in the part it is; undefined: of all. */
  readonly network: string | undefined;
  readonly value: number;
  /** 95 % interval for other networks of the same kind; undefined where it has none. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The parts of all changes between two dates, and those of X by themselves. */
export interface ChangeParts {
  readonly parts: readonly ChangePart[];
  readonly share: {readonly byNetwork: WholeSplit; readonly byCause: CauseSplit} | undefined;
}

export interface PartSettings extends Omit<CauseSettings, "draws"> {
  readonly draws: number;
  /** From a generator that starts anew: both splits draw the same networks. */
  readonly random: () => Random;
}

/** Splits all changes both ways, with intervals. Parts of nothing, such as of a network that nothing changed in, are left out. */
export function partsBetween(before: DateState, after: DateState, settings: PartSettings): ChangeParts {
  const draws = () => ({draws: settings.draws, random: settings.random()});
  const byNetwork = splitsByNetwork(before.graphs, after.graphs, settings);
  const byCause = splitsByCause(before, after, {...settings, draws: draws()});
  const taken = byNetwork.flatMap(({figure, split}) =>
    splitParts.map((part) => (isDrawn(figure, part) ? split.taken[part] : undefined)),
  );
  const margins = marginsOfTotals(taken, draws());
  const told = new Map(byCause.map((one) => [keyOf(one), one]));
  const parts = byNetwork.flatMap((one, at) => {
    const cause = told.get(keyOf(one));
    return [
      ...networkParts(one, margins.slice(at * splitParts.length)),
      ...(cause === undefined ? [] : causeParts(cause)),
    ];
  });
  const share = (one: SplitSubject) => one.figure === "cross-share";
  const [split, cause] = [byNetwork.find(share)?.split, byCause.find(share)];
  return {
    parts,
    share: split && cause && {byNetwork: split, byCause: cause},
  };
}

/** What is nearer to each other is the same. */
const rounding = 1e-12;

/**
 * The main cause of a change: the part by network that pulls most the way the change went; but the reorganisation where that
 * pulls no less. Where it is networks of both dates that pull, the reorganisation or the staff, if one of them pulls more
 * than what was joined and ended there. Undefined where nothing changed.
 */
export function mainCause(
  byNetwork: WholeSplit,
  {structure, staff, members}: CauseSplit["unions"],
): Part | "staff" | "reorganised" | undefined {
  const way = Math.sign(byNetwork.difference);
  const main = mainPart(byNetwork);
  if (main === undefined) return undefined;
  const [ofStructure, ofStaff, ofMembers] = [structure.value * way, staff.value * way, members.value * way];
  if (ofStructure >= byNetwork[main] * way - rounding) return "reorganised";
  if (main === "opened" || main === "closed" || ofMembers >= Math.max(ofStructure, ofStaff)) return main;
  return ofStructure > ofStaff ? "reorganised" : "staff";
}

function keyOf({figure, pair}: SplitSubject): string {
  return [figure, ...(pair ?? [])].join("\t");
}

/** As for the parts by cause, see `splitsByCause`. */
function isDrawn(figure: SplitFigure, part: Part): boolean {
  if (figure === "ei-index") return part === "continuing" || part === "size";
  return figure !== "participation" && figure !== "pair-weight";
}

function networkParts(
  {figure, pair, split}: FigureSplit,
  margins: readonly (number | undefined)[],
): readonly ChangePart[] {
  const base = {figure, pair, network: undefined, low: undefined, high: undefined};
  const whole: ChangePart = {...base, by: "whole", part: "change", value: split.difference};
  const parts = splitParts.map((part, at): ChangePart => {
    const [value, margin] = [split[part], margins[at]];
    const interval = margin === undefined ? {} : {low: value - margin, high: value + margin};
    return {...base, by: "network", part, value, ...interval};
  });
  const shares = split.networks.flatMap(({id, ...each}) =>
    splitParts.map((part): ChangePart => ({...base, by: "network", part, network: id, value: each[part]})),
  );
  return [whole, ...parts, ...shares.filter(({value}) => value !== 0)];
}

function causeParts({figure, pair, ...split}: CauseSplit): readonly ChangePart[] {
  const base = {figure, pair, network: undefined};
  return [
    ...unionNames.map((part): ChangePart => ({...base, by: "union", part, ...split.unions[part]})),
    ...causes.map((part): ChangePart => ({...base, by: "cause", part, ...split.causes[part]})),
  ];
}
