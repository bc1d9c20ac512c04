import {type Affiliations, type Frame, type Graphs, withMembersOnly} from "./graph.ts";
import {once} from "./kernels/once.ts";
import {sumByGroup} from "./kernels/participants.ts";
import {byText} from "./model.ts";

/** What is left without some of the employees: the others of each department, and the networks with only those in them. */
export interface Rest {
  readonly employees: Float64Array;
  readonly rows: Affiliations;
}

/** Without managers; undefined where nobody is known to be one. */
export const withoutManagers: (graphs: Graphs) => Rest | undefined = once(({rows, frame}: Graphs) =>
  restOf(rows, noManagers(frame)),
);

/**
 * The same without the staff of the secretariat that runs the networks, who bridge by profession; undefined where the
 * pipeline names none, or nobody is in it on the day.
 */
export const withoutSecretariat: (graphs: Graphs) => Rest | undefined = once(({rows, frame}: Graphs) =>
  restOf(rows, notOfSecretariat(frame)),
);

const noManagers = once(({actors}: Frame) => Uint8Array.from(actors, ({isManager}) => (isManager === true ? 0 : 1)));
const notOfSecretariat = once(({secretariat}: Frame) => secretariat.map((one) => 1 - one));

function restOf(rows: Affiliations, staff: Uint8Array): Rest | undefined {
  return staff.includes(0) ? {employees: sizesOf(staff)(rows), rows: withMembersOnly(rows, staff)} : undefined;
}

/** Of those who stay, by the departments of persons, which all shuffles of memberships share. */
const sizesOf = once((staff: Uint8Array) => {
  const known = new WeakMap<Int32Array, Float64Array>();
  return ({group, groups}: Affiliations): Float64Array => {
    const sizes = known.get(group) ?? sumByGroup(group, groups.length, staff);
    known.set(group, sizes);
    return sizes;
  };
});

/** Fewer people in a position are no staff group: a row for every title in a register would say nothing. */
const fewestInPosition = 20;

interface StaffGroup {
  readonly subject: string;
  readonly other: string;
  /** Who is in it, by index. */
  readonly persons: readonly number[];
}

/**
 * Employees by their hours, full time or part of it, by place, central or decentral, where the pipeline says which units
 * are central and somebody is there on the day, and by position where 20 or more have it.
 */
export function staffGroupsOf({frame: {actors, central}}: Graphs): readonly StaffGroup[] {
  const indices = [...actors.keys()];
  const groupsBy = (subject: string, classOf: (person: number) => string | undefined): readonly StaffGroup[] =>
    [...Map.groupBy(indices, classOf)].flatMap(([other, persons]) =>
      other === undefined ? [] : [{subject, other, persons}],
    );
  const hoursOf = (share: number | undefined) =>
    share === undefined ? undefined : share < 1 ? "part-time" : "full-time";
  // Where somebody without a unit works is not known.
  const placeOf = (person: number) =>
    actors[person]?.unit === undefined ? undefined : central[person] === 1 ? "central" : "decentral";
  return [
    ...groupsBy("hours", (person) => hoursOf(actors[person]?.share)),
    ...(central.includes(1) ? groupsBy("place", placeOf) : []),
    ...groupsBy("position", (person) => actors[person]?.position).filter(
      ({persons}) => persons.length >= fewestInPosition,
    ),
  ].sort((a, b) => byText(a.subject, b.subject) || byText(a.other, b.other));
}
