import {InputError} from "./error.ts";
import type {GroupId, NetworkId, Snapshot, UnitId} from "./model.ts";
import type {Action} from "./whatif.ts";

/** People by department, as somebody wrote it: »Name: Department=3, Other department=2«. */
export interface AskedMembers {
  readonly network: string;
  readonly members: readonly (readonly [department: string, count: number])[];
}

/** What is left of an equals sign, and what is right of it. */
export type AskedPair = readonly [left: string, right: string];

/** What somebody asks of, by ids or by names. */
export interface Asked {
  readonly merge: readonly AskedPair[];
  readonly move: readonly AskedPair[];
  readonly close: readonly string[];
  readonly start: readonly AskedMembers[];
  readonly add: readonly AskedMembers[];
  readonly moveAnchor: readonly AskedPair[];
}

/** Undefined where it is not written so. A name may have commas, colons and equals signs of its own. */
export function askedMembers(text: string): AskedMembers | undefined {
  const [, network, list] = /^\s*(\S.*?)\s*:\s*([^:]+)$/su.exec(text) ?? [];
  if (network === undefined || list === undefined) return undefined;
  const found = [...list.matchAll(/\s*([^\s,].*?)\s*=\s*(\d+)\s*(?:,|$)/gsuy)];
  const read = found.reduce((length, [all]) => length + all.length, 0);
  const members = found.map(([, department = "", count]) => [department, Number(count)] as const);
  return read === list.length && members.length > 0 && members.every(([, count]) => count > 0)
    ? {network, members}
    : undefined;
}

export function askedPair(text: string): AskedPair | undefined {
  const [, left, right] = /^\s*([^=]*[^=\s])\s*=\s*([^=\s][^=]*?)\s*$/su.exec(text) ?? [];
  return left === undefined || right === undefined ? undefined : [left, right];
}

/**
 * The same by ids, in a fixed order: units first, so that departments are those that there would be, then networks. A
 * network of more than `most` members would be an information list and is refused. Throws `InputError` for what the day
 * does not have, or has two of by that name.
 */
export function actionsOf(asked: Asked, snapshot: Snapshot, most: number): readonly Action[] {
  const {units, networks, day} = snapshot;
  const unit = (option: string, name: string) => found(units, name, option, `unit of ${day}`).id;
  const network = (option: string, name: string) => found(networks, name, option, `network of ${day}`).id;
  const members = (option: string, {members: counts}: AskedMembers) => {
    const sums = new Map<GroupId, number>();
    for (const [name, count] of counts) {
      const group = department(name, option, units);
      sums.set(group, (sums.get(group) ?? 0) + count);
    }
    return sums;
  };
  return [
    ...asked.merge.map(([from, into]): Action => {
      return {kind: "merge", unit: unit("--merge", from), into: unit("--merge", into)};
    }),
    ...asked.move.map(([from, parent]): Action => {
      return {kind: "move", unit: unit("--move", from), parent: unit("--move", parent)};
    }),
    ...asked.close.map((name): Action => ({kind: "close", network: network("--close", name)})),
    ...asked.start.map((one): Action => {
      const size = one.members.reduce((sum, [, count]) => sum + count, 0);
      if (size > most)
        throw new InputError(
          {file: `--start ${one.network}`},
          `no more than ${most} members: else it is an information list`,
        );
      return {kind: "start", name: one.network, members: members("--start", one)};
    }),
    ...asked.add.map((one): Action => {
      return {kind: "add", network: network("--add", one.network), members: members("--add", one)};
    }),
    ...asked.moveAnchor.map(([name, anchor]): Action => {
      return {kind: "anchor", network: network("--move-anchor", name), unit: unit("--move-anchor", anchor)};
    }),
  ];
}

interface Named {
  readonly id: NetworkId | UnitId;
  readonly name: string;
}

/** By id, else by name. */
function found<One extends Named>(all: readonly One[], wanted: string, option: string, what: string): One {
  const text = wanted.normalize("NFC");
  const byId = all.filter(({id}) => id === text);
  const [one, other] = byId.length > 0 ? byId : all.filter(({name}) => name === text);
  if (one === undefined) throw new InputError({file: `${option} ${text}`}, `the id or the name of a ${what}`);
  if (other !== undefined) throw new InputError({file: `${option} ${text}`}, `an id: several go by that name`);
  return one;
}

/** A unit's id or name; anything else may be one of the pipeline's exceptions, and is known to the graph or is not. */
function department(name: string, option: string, units: Snapshot["units"]): GroupId {
  const isUnit = units.some((unit) => unit.id === name || unit.name === name);
  return (isUnit ? found(units, name, option, "unit").id : name) as string as GroupId;
}
