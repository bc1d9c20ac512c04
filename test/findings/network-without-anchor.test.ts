import {expect, test} from "vitest";
import {networkWithoutAnchor} from "../../src/findings/network-without-anchor.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (anchors: Readonly<Record<string, string>>) => ({
  people: employed(people("A", 4), people("B", 4)),
  networks: {n1: ["A1", "B1"], n2: people("A", 4)},
  anchors,
});

test("no anchor, or one that is not there", () => {
  const signs = signsIn(networkWithoutAnchor, scene({n2: "A"}));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  expect(signs).toMatchObject([{severity: 0.5, figures: {members: 2}}]);
  expect(subjectsOf(signsIn(networkWithoutAnchor, scene({n1: "Z", n2: "A"})))).toStrictEqual(["n1"]);
});

test("all have one; or none has, and they are not registered", () => {
  expect(signsIn(networkWithoutAnchor, scene({n1: "B", n2: "A"}))).toStrictEqual([]);
  expect(signsIn(networkWithoutAnchor, scene({}))).toStrictEqual([]);
});
