import {expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {leidenCommunity} from "../../src/metrics/leiden-community.ts";
import {bridgedTriangles, organisation} from "../graphs.ts";

test("the two triangles, numbered by first member; who has no tie is in none", () => {
  const rows = [...leidenCommunity.compute(organisation(bridgedTriangles()), randomFor(1, "test"))];
  expect(rows.map(({subject, label}) => `${subject} ${label}`)).toStrictEqual([
    "a 0",
    "b 0",
    "c 0",
    "d 1",
    "e 1",
    "f 1",
  ]);
});

test("nobody, no rows", () => {
  const alone = organisation({people: {a: "A"}, networks: {n: ["a"]}});
  expect([...leidenCommunity.compute(alone, randomFor(1, "test"))]).toStrictEqual([]);
});
