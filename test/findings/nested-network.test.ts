import {expect, test} from "vitest";
import {nestedNetwork} from "../../src/findings/nested-network.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (members: readonly string[], parents: Readonly<Record<string, string>> = {}) => ({
  people: employed(people("A", 10)),
  networks: {n1: people("A", 8), n2: members},
  parents,
});

test("all four are among the eight", () => {
  const signs = signsIn(nestedNetwork, scene(people("A", 4)));
  expect(subjectsOf(signs)).toStrictEqual(["n1|n2"]);
  expect(signs).toMatchObject([{severity: 0.5, figures: {smaller: 4, larger: 8}}]);
});

test("registered as a part of it; one from outside; nearly the same: none of them", () => {
  expect(signsIn(nestedNetwork, scene(people("A", 4), {n2: "n1"}))).toStrictEqual([]);
  expect(signsIn(nestedNetwork, scene(people("A", 4), {n1: "n2"}))).toStrictEqual([]);
  expect(signsIn(nestedNetwork, scene([...people("A", 4), "A9"]))).toStrictEqual([]);
  expect(signsIn(nestedNetwork, scene(people("A", 7)))).toStrictEqual([]);
});
