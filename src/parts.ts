import {type CauseSettings, type CauseSplit, causes, type DateState, splitsByCause, unionNames} from "./cause.ts";
import {marginsOfTotals} from "./chance.ts";
import {type FigureSplit, type SplitSubject, splitParts, splitsByNetwork, type WholeSplit} from "./change.ts";
import type {Random} from "./model.ts";

/** One part of a figure's change between two dates. */
export interface ChangePart extends SplitSubject {
  /** The whole change; or split by network, by cause, or by union of causes: each of the three adds up to the whole. */
  readonly by: "whole" | "network" | "cause" | "union";
  /** What the split calls it; of the whole, `change`. */
  readonly part: string;
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
  const drawn = byNetwork.filter(isDrawn);
  const margins = marginsOfTotals(
    drawn.flatMap(({split}) => splitParts.map((part) => split.taken[part])),
    draws(),
  );
  const ofNetworks = byNetwork.flatMap((one) => {
    const at = drawn.indexOf(one) * splitParts.length;
    return networkParts(one, (part) => (at < 0 ? undefined : margins[at + part]));
  });
  const share = (one: SplitSubject) => one.figure === "cross-share";
  const [split, cause] = [byNetwork.find(share)?.split, byCause.find(share)];
  return {
    parts: [...ofNetworks, ...byCause.flatMap(causeParts)],
    share: split && cause && {byNetwork: split, byCause: cause},
  };
}

/** P is a plain count of people, and few networks carry a pair. */
function isDrawn({figure}: SplitSubject): boolean {
  return figure !== "participation" && figure !== "pair-weight";
}

function networkParts(
  {figure, pair, split}: FigureSplit,
  marginOf: (part: number) => number | undefined,
): readonly ChangePart[] {
  const base = {figure, pair, network: undefined, low: undefined, high: undefined};
  const whole: ChangePart = {...base, by: "whole", part: "change", value: split.difference};
  const parts = splitParts.map((part, at): ChangePart => {
    const [value, margin] = [split[part], marginOf(at)];
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
