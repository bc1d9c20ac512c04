import {expect, test} from "vitest";
import type {Measure} from "../src/metric.ts";
import {chanceOf, organisation, type Sketch, scoresOf} from "./graphs.ts";
import {describeWithShared, managersNaming, vectorsOf} from "./shared.ts";

type Column = readonly (number | null)[];

/** In the order of sna's columns w_I, w_O, b_IO, b_OI, b_O, t. */
const roles = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total"] as const;

/**
 * One broker, v of A, named by three and naming three; a third department, C. The paths a -> v -> b with b not a and a
 * not naming b: of a1 to a2 coordinator; a1 to b1 is closed, since a1 names b1 too; a1 to c1 representative; of b1 to a2
 * gatekeeper, b1 to c1 liaison, and back to b1 itself none; of b2 to a2 gatekeeper, b2 to b1 itinerant, b2 to c1 liaison.
 */
const broker: Sketch = {
  people: {v: "A", a1: "A", a2: "A", b1: "B", b2: "B", c1: "C", x: "C"},
  networks: {n: ["v", "x", "b2"]},
  ties: [
    ["a1", "v"],
    ["b1", "v"],
    ["b2", "v", 7],
    ["v", "a2"],
    ["v", "b1"],
    ["v", "c1"],
    ["a1", "b1"],
    ["v", "v"],
    ["x", "x"],
  ],
};
const byHand = {coordinator: 1, itinerant: 1, representative: 1, gatekeeper: 2, liaison: 2, total: 7};

/** What every directed role has to meet: the broker by hand, and sna on Krackhardt's managers. */
export function testRole(measure: Measure, role: (typeof roles)[number]): void {
  const column = roles.indexOf(role);

  test("one broker, by hand; of somebody who names nobody else there is no row", () => {
    const graphs = organisation(broker, {reading: "ties"});
    const count = byHand[role];
    expect(scoresOf(measure, graphs, "person")).toStrictEqual({a1: 0, a2: 0, b1: 0, b2: 0, c1: 0, v: count});
    expect(scoresOf(measure, graphs, "group")).toStrictEqual({A: count, B: 0, C: 0});
    expect(scoresOf(measure, graphs, "whole")).toStrictEqual({whole: count});
  });

  test("without ties there is no value", () => {
    const graphs = organisation({...broker, ties: []}, {reading: "ties"});
    expect(scoresOf(measure, graphs, "whole")).toStrictEqual({whole: undefined});
    expect(scoresOf(measure, graphs, "person")).toStrictEqual({});
  });

  describeWithShared("vectors", "data/vectors/hightech.json", () => {
    test.each(["advice", "friends"])("the managers, %s: sna, counts, expectations and z", (type) => {
      const graphs = organisation(managersNaming(type), {reading: "ties"});
      const variant = new RegExp(`^${type}`);
      const [whole] = vectorsOf<Record<"raw" | "expected" | "z", Column>>(
        "hightech",
        "gould_fernandez_network",
        variant,
      );
      const inAll = chanceOf(measure, graphs, "whole").whole;
      expect(scoresOf(measure, graphs, "whole")).toStrictEqual({whole: whole!.raw[column]});
      meets(inAll?.expected, whole!.expected[column]);
      meets(inAll?.z, whole!.z[column]);
      const found = scoresOf(measure, graphs, "person");
      const chance = chanceOf(measure, graphs, "person");
      for (const [metric, of] of [
        ["gould_fernandez_raw", (id: string) => found[id]],
        ["gould_fernandez_expected", (id: string) => chance[id]?.expected],
        ["gould_fernandez_z", (id: string) => chance[id]?.z],
      ] as const) {
        const [vector] = vectorsOf<Record<string, Column>>("hightech", metric, variant);
        expect(Object.keys(vector!)).toHaveLength(21);
        for (const [id, columns] of Object.entries(vector!)) meets(of(id), columns[column]);
      }
    });
  });
}

/** To 1e-9 relative to the size of the number; none where the vector has none. */
function meets(found: number | undefined, expected: number | null | undefined): void {
  if (expected === null) expect(found).toBeUndefined();
  else expect(Math.abs(found! - expected!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected!)));
}
