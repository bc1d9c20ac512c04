import {expect, test} from "vitest";
import {anchorNotRepresented} from "../../src/findings/anchor-not-represented.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (members: readonly string[], anchor: string) => ({
  people: employed(people("A", 4), people("B", 4), people("C", 4)),
  networks: {n1: members, n2: people("A", 4)},
  areas: {A: "north"},
  anchors: {n1: anchor},
});

test("nobody from the anchor's department", () => {
  const signs = signsIn(anchorNotRepresented, scene(["A1", "B1"], "C"));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  expect(signs).toMatchObject([{severity: 0.5, figures: {members: 2}}]);
});

test("one is enough; a network of one has nobody to miss; an anchor above the departments has no members", () => {
  expect(signsIn(anchorNotRepresented, scene(["A1", "B1", "C1"], "C"))).toStrictEqual([]);
  expect(signsIn(anchorNotRepresented, scene(["A1"], "C"))).toStrictEqual([]);
  expect(signsIn(anchorNotRepresented, scene(["A1", "B1"], "north"))).toStrictEqual([]);
});
