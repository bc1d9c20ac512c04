import fc from "fast-check";
import {expect, test} from "vitest";
import {baseSteps, stepsInBase, stepsWithNetworks} from "../../src/kernels/base-steps.ts";
import {anyOrganisation} from "../graphs.ts";
import {inTree} from "../trees.ts";

type Tree = Readonly<Record<string, string>>;

/** All pairs of nodes by the rule of triangles (Floyd 1962), persons and all: slow, and without kinds of person. */
function distances(
  people: Readonly<Record<string, string>>,
  networks: Readonly<Record<string, readonly string[]>>,
  above: Tree,
) {
  const ties = [
    ...Object.entries(people).map(([person, unit]) => [`p ${person}`, `u ${unit}`] as const),
    ...Object.entries(above).map(([unit, over]) => [`u ${unit}`, `u ${over}`] as const),
    ...Object.entries(networks).flatMap(([network, members]) =>
      members.filter((person) => person in people).map((person) => [`p ${person}`, `n ${network}`] as const),
    ),
  ];
  const nodes = [...new Set(ties.flat())];
  const steps = new Map(nodes.map((node) => [`${node}|${node}`, 0]));
  for (const [a, b] of ties) {
    steps.set(`${a}|${b}`, 1);
    steps.set(`${b}|${a}`, 1);
  }
  const between = (a: string, b: string) => steps.get(`${a}|${b}`) ?? Number.POSITIVE_INFINITY;
  for (const over of nodes) {
    for (const a of nodes) {
      for (const b of nodes) {
        const way = between(a, over) + between(over, b);
        if (way < between(a, b)) steps.set(`${a}|${b}`, way);
      }
    }
  }
  return (a: string, b: string) => between(`p ${a}`, `p ${b}`);
}

function expected(people: Readonly<Record<string, string>>, between: (a: string, b: string) => number) {
  const pairs = Object.keys(people).flatMap((a) => Object.keys(people).map((b) => [a, b] as const));
  const others = pairs.filter(([a, b]) => a !== b);
  const across = others.filter(([a, b]) => people[a] !== people[b]);
  const mean = (values: readonly number[]) => {
    const value = values.reduce((sum, one) => sum + one, 0) / values.length;
    return Number.isFinite(value) ? value : undefined;
  };
  return {
    mean: mean(across.map(([a, b]) => between(a, b))),
    efficiency: mean(others.map(([a, b]) => 2 / between(a, b))),
    ofGroup: [...new Set(Object.values(people))]
      .toSorted()
      .map((group) => mean(across.filter(([a]) => people[a] === group).map(([a, b]) => between(a, b)))),
  };
}

test("as Floyd's algorithm has it, on any organisation and tree, with the networks and without", () => {
  const trees = fc.constantFrom<Tree>(
    {A: "top", B: "top", C: "top", D: "top"},
    {A: "north", B: "north", C: "south", D: "A", north: "top", south: "top"},
    {A: "north", B: "north", C: "south"},
    {B: "A", C: "B", D: "C"},
  );
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C", "D"]), trees, (sketch, tree) => {
      const graphs = inTree(sketch, tree);
      for (const [found, networks] of [
        [stepsInBase(graphs), {}],
        [stepsWithNetworks(graphs), sketch.networks],
      ] as const) {
        const {mean, efficiency, ofGroup} = expected(sketch.people, distances(sketch.people, networks, tree));
        const same = (value: number | undefined, other: number | undefined) =>
          other === undefined ? expect(value).toBeUndefined() : expect(value).toBeCloseTo(other, 9);
        same(found.mean?.value, mean);
        same(found.efficiency?.value, efficiency);
        for (const [g, one] of found.ofGroup.entries()) same(one?.value, ofGroup[g]);
        expect(found.mean?.error).toBeUndefined();
      }
    }),
  );
});

test("of many the sample is near, and its error says how near", () => {
  // 300 in three units under one, every seventh of them in a network with a neighbour.
  const people = Object.fromEntries(Array.from({length: 300}, (_, i) => [`p${i}`, "ABC".charAt(i % 3)]));
  const networks = Object.fromEntries(Array.from({length: 40}, (_, i) => [`n${i}`, [`p${i * 7}`, `p${i * 7 + 1}`]]));
  const {rows, frame} = inTree({people, networks}, {A: "top", B: "top", C: "top"});
  const all = baseSteps({rows, frame});
  expect([all.mean?.error, all.efficiency?.error]).toStrictEqual([undefined, undefined]);
  const draws = Array.from({length: 200}, (_, seed) =>
    baseSteps({rows, frame: {...frame, seed}}, {exact: 100, sample: 60}),
  );
  for (const figure of ["mean", "efficiency"] as const) {
    const z = draws.map((draw) => (draw[figure]!.value - all[figure]!.value) / draw[figure]!.error!);
    const inside = z.filter((one) => Math.abs(one) < 1.96).length;
    // 95 % of 200 with a standard deviation of 3; three of them either way, and a little for the skew of few sources.
    expect(inside).toBeGreaterThan(178);
    expect(Math.sqrt(z.reduce((sum, one) => sum + one * one, 0) / z.length)).toBeGreaterThan(0.85);
  }
  // A third of 60 is too few for a department of its own.
  expect(draws[0]!.ofGroup).toStrictEqual([undefined, undefined, undefined]);
});

test("whoever has no unit is in no pair, but on the way", () => {
  const graphs = inTree({people: {a: "A", x: "A", b: "B"}, networks: {n: ["a", "x"], m: ["x", "b"]}}, {});
  const {rows, frame} = graphs;
  const unit = frame.base.unit.map((at, i) => (rows.persons[i] === "x" ? -1 : at));
  const found = baseSteps({rows, frame: {...frame, base: {...frame.base, unit}}});
  expect([...found.persons]).toStrictEqual([1, 1]);
  // a - n - x - m - b.
  expect(found.mean?.value).toBe(4);
});
