import {expect, test} from "vitest";
import {louvainCommunity} from "../../src/metrics/louvain-community.ts";
import {bridgedTriangles, organisation} from "../graphs.ts";

const labels = (graphs: ReturnType<typeof organisation>) =>
  Object.fromEntries([...louvainCommunity.compute(graphs, Math.random)].map(({subject, label}) => [subject, label]));

test("two bridged triangles fall apart at the bridge, whatever the seed; g, without ties, is in neither", () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    expect(labels(organisation(bridgedTriangles(), {seed}))).toStrictEqual({
      a: "0",
      b: "0",
      c: "0",
      d: "1",
      e: "1",
      f: "1",
    });
  }
});

test("nobody shares a network, nobody is in a community", () => {
  expect(labels(organisation({people: {a: "A", b: "B"}, networks: {m: ["a"], n: ["b"]}}))).toStrictEqual({});
});
