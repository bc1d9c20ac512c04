import {expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {creditRank} from "../../src/metrics/credit-rank.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

test("in the office", () => {
  // Credits: n2 5, n1 2, n3 0; n4 has one member and n5 none.
  expect(scoresOf(creditRank, organisation(office()), "network")).toStrictEqual({
    n1: 2,
    n2: 1,
    n3: 3,
    n4: undefined,
    n5: undefined,
  });
});

test("many in a network of two departments are surely before few, and two of the same kind share their ranks", () => {
  const ids = (of: string, count: number) => Array.from({length: count}, (_, i) => `${of}${i + 10}`);
  const [a, b] = [ids("a", 80), ids("b", 80)];
  const graphs = organisation({
    people: Object.fromEntries([...a.map((id) => [id, "A"]), ...b.map((id) => [id, "B"])]),
    networks: {
      large: [...a.slice(0, 40), ...b.slice(0, 40)],
      one: [...a.slice(40, 43), ...b.slice(40, 43)],
      two: [...a.slice(50, 53), ...b.slice(50, 53)],
    },
  });
  const rows = [...creditRank.compute(graphs, randomFor(1, "test"))];
  expect(rows.map(({subject, n, value, low, high}) => [subject, n, value, low, high])).toStrictEqual([
    ["large", 80, 1, 1, 1],
    ["one", 6, 2, 2, 3],
    ["two", 6, 2, 2, 3],
  ]);
});

test("which departments a network reaches is taken as given: its only guest is no more than one of its members", () => {
  // Ten of A meet B through b10 alone: 10 + 1; five of each meet in the other: 10. Had the guest been left to chance the
  // first would have 11 or 0.
  const ids = (of: string, count: number) => Array.from({length: count}, (_, i) => `${of}${i + 10}`);
  const graphs = organisation({
    people: Object.fromEntries([...ids("a", 30).map((id) => [id, "A"]), ...ids("b", 30).map((id) => [id, "B"])]),
    networks: {few: [...ids("a", 30).slice(20, 22), "b20"], guest: [...ids("a", 20), "b10"]},
  });
  const rows = [...creditRank.compute(graphs, randomFor(1, "test"))];
  expect(rows.map(({subject, low, high}) => [subject, low, high])).toStrictEqual([
    ["few", 2, 2],
    ["guest", 1, 1],
  ]);
});

test("with more than 500 networks there is a rank without an interval", () => {
  const graphs = (networks: number) =>
    organisation({
      people: {a1: "A", b1: "B", c1: "C"},
      networks: Object.fromEntries(
        Array.from({length: networks}, (_, n) => [`n${n + 1000}`, n === 0 ? ["a1", "b1", "c1"] : ["a1", "b1"]]),
      ),
    });
  const of = (networks: number) => [...creditRank.compute(graphs(networks), randomFor(1, "test"))][0];
  expect(of(500)).toMatchObject({subject: "n1000", value: 1, low: 1});
  expect(of(501)).toStrictEqual({of: "network", subject: "n1000", n: 3, value: 1});
});
