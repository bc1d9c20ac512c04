import {type Graphs, graphsOf} from "../src/graph.ts";
import type {UnitId} from "../src/model.ts";
import {plainRules, type Sketch, snapshotOf} from "./graphs.ts";

/** A sketch whose units hang as given: unit -> the unit above. */
export function inTree(sketch: Sketch, above: Readonly<Record<string, string>>): Graphs {
  const snapshot = snapshotOf(sketch);
  const known = snapshot.units.map((unit) => ({...unit, parent: above[unit.id] as UnitId | undefined}));
  const more = [...new Set([...Object.keys(above), ...Object.values(above)])].filter(
    (id) => !known.some((unit) => unit.id === id),
  );
  const units = [
    ...known,
    ...more.map((id) => ({
      id: id as UnitId,
      name: id,
      parent: above[id] as UnitId | undefined,
      from: undefined,
      to: undefined,
    })),
  ];
  return graphsOf({...snapshot, units}, plainRules, "departmental", 1);
}

/** A and B under north, C under south, both under the top; a1 and c1 share a network. */
export function smallTree(): Graphs {
  return inTree(
    {people: {a1: "A", a2: "A", b1: "B", c1: "C"}, networks: {n: ["a1", "c1"]}},
    {A: "north", B: "north", C: "south", north: "top", south: "top"},
  );
}
