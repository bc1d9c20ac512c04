import {type Graphs, graphsOf} from "../src/graph.ts";
import {plainRules, type Sketch, snapshotOf, toymuniOn} from "./graphs.ts";

/** An organisation that was another one in the period before. */
export function after(before: Sketch, now: Sketch): Graphs {
  const history = {since: undefined, networks: new Map(), persons: new Map()};
  return graphsOf(snapshotOf(now), plainRules, "departmental", 1, {history, earlier: snapshotOf(before)});
}

/** x leaves and takes two ties along, c comes and brings two; a and b are tied by two networks, then by one. */
export function leavingAndComing(): Graphs {
  return after(
    {people: {a: "A", b: "A", x: "A"}, networks: {n: ["a", "b", "x"], m: ["a", "b"]}},
    {people: {a: "A", b: "A", c: "A"}, networks: {m: ["a", "b", "c"]}},
  );
}

/** From each year of the synthetic municipality to the next. */
export function toymuniChanges(): readonly Graphs[] {
  const [first, second, third] = [toymuniOn["2023-12-31"](), toymuniOn["2024-12-31"](), toymuniOn["2025-12-31"]()];
  return [after(first, second), after(second, third)];
}
