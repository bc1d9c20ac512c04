import type {Graphs} from "./graph.ts";
import {keeping} from "./kernels/keeping.ts";
import type {Rows} from "./kernels/rows.ts";
import {byText} from "./model.ts";

/** What is left without some of the employees: 1 for each who stays, and the memberships of those. */
export interface Rest {
  readonly staff: Uint8Array;
  readonly ofNetwork: Rows;
}

/** The memberships without managers, and 1 for each employee who is none; undefined where nobody is known to be one. */
export function withoutManagers({rows, frame}: Graphs): Rest | undefined {
  const staff = Uint8Array.from(frame.actors, ({isManager}) => (isManager === true ? 0 : 1));
  return staff.includes(0) ? {staff, ofNetwork: keeping(rows.ofNetwork, staff)} : undefined;
}

/**
 * The same without the staff of the secretariat that runs the networks, who bridge by profession; undefined where the
 * pipeline names none, or nobody is in it on the day.
 */
export function withoutSecretariat({rows, frame}: Graphs): Rest | undefined {
  const staff = frame.secretariat.map((one) => 1 - one);
  return staff.includes(0) ? {staff, ofNetwork: keeping(rows.ofNetwork, staff)} : undefined;
}

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
