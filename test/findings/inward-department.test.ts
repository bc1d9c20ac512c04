import {expect, test} from "vitest";
import {inwardDepartment} from "../../src/findings/inward-department.ts";
import {employed, people, type Scene, signsIn, subjectsOf} from "../facts.ts";

/** Five of each department in every network, but those of A in `own` of their networks only. */
function scene(own: number): Scene {
  const others = ["B", "C", "D"].map((department) => people(department, 24));
  const a = people("A", 24);
  const networks = Array.from({length: 6}, (_, n) => {
    const four = a.slice(4 * n, 4 * n + 4);
    const rest = others.flatMap((one) => one.slice(4 * n, 4 * n + 4));
    return n < own ? {[`own${n}`]: four, [`n${n}`]: rest} : {[`n${n}`]: [...four, ...rest]};
  });
  return {
    people: employed(a, ...others),
    networks: Object.assign({}, ...networks) as Scene["networks"],
    nullModels: ["memberships"],
  };
}

test("a department that only meets itself", () => {
  const signs = signsIn(inwardDepartment, scene(6));
  expect(subjectsOf(signs)).toStrictEqual(["A"]);
  expect(signs).toMatchObject([{severity: 1, figures: {share: 0, index: 0}}]);
});

test("mixed like the others", () => {
  expect(signsIn(inwardDepartment, scene(0))).toStrictEqual([]);
});

test("all alike inward: that is the organisation's, and nobody's", () => {
  const groups = ["A", "B", "C", "D"].map((department) => people(department, 24));
  const networks = Object.fromEntries(
    groups.flatMap((one, g) => [0, 8, 16].map((n) => [`n${g}${n}`, one.slice(n, n + 8)])),
  );
  const mixed = groups.map((one) => one[0]!);
  const inward: Scene = {people: employed(...groups), networks: {...networks, mixed}, nullModels: ["memberships"]};
  expect(signsIn(inwardDepartment, inward)).toStrictEqual([]);
});

test("too small to say, and without chance nothing to say", () => {
  expect(signsIn(inwardDepartment, scene(6), {leastParticipants: 25})).toStrictEqual([]);
  expect(signsIn(inwardDepartment, {...scene(6), nullModels: []})).toStrictEqual([]);
});
