import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Brokerage, directedBrokerage, type Figures, undirectedBrokerage} from "../../src/kernels/brokerage.ts";
import {directedByChance, undirectedByChance} from "../../src/kernels/brokerage-by-chance.ts";
import {type Rows, rowsOf} from "../../src/kernels/rows.ts";
import {karate} from "../graphs.ts";
import {describeWithShared, recordsOf, vectorsOf} from "../shared.ts";

/** In the order of the vectors' columns w_I, w_O, b_IO, b_OI, b_O, t. */
const directed = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total"] as const;
const undirected = ["coordinator", "itinerant", "gatekeeper", "liaison", "total"] as const;

interface Named {
  readonly ids: readonly string[];
  readonly arcs: Rows;
  readonly group: Int32Array;
  readonly groupCount: number;
}

function named(groupOf: Readonly<Record<string, string>>, arcs: readonly (readonly [string, string])[]): Named {
  const ids = Object.keys(groupOf);
  const groups = [...new Set(Object.values(groupOf))];
  const at = (id: string) => ids.indexOf(id);
  return {
    ids,
    arcs: rowsOf(
      ids.length,
      arcs.map(([from]) => at(from)),
      arcs.map(([, to]) => at(to)),
    ),
    group: Int32Array.from(ids, (id) => groups.indexOf(groupOf[id]!)),
    groupCount: groups.length,
  };
}

function brokerageOf({arcs, group, groupCount}: Named): Brokerage<(typeof directed)[number]> {
  return directedBrokerage(arcs, group, groupCount);
}

function columns(figures: readonly Figures[], of: keyof Figures): readonly (number | null)[] {
  return figures.map((one) => one[of] ?? null);
}

/** Nine decimals relative to the size of the number; what has no value in the vector has none here. */
function meets(found: readonly (number | null)[], vector: readonly (number | null)[]): void {
  expect(found).toHaveLength(vector.length);
  vector.forEach((expected, i) => {
    if (expected === null) expect(found[i]).toBeNull();
    else expect(Math.abs((found[i] ?? Number.NaN) - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
  });
}

type Column = readonly (number | null)[];

/** Everything that sna gives of a network: raw, expected and z at each node and in all. */
function meetsVectors(network: string, variant: RegExp, graph: Named): void {
  const found = brokerageOf(graph);
  const [whole] = vectorsOf<Record<"raw" | "expected" | "z", Column>>(network, "gould_fernandez_network", variant);
  const inAll = directed.map((role) => found.ofWhole(role));
  meets(columns(inAll, "value"), whole!.raw);
  meets(columns(inAll, "expected"), whole!.expected);
  meets(columns(inAll, "z"), whole!.z);
  for (const [metric, of] of [
    ["gould_fernandez_raw", "value"],
    ["gould_fernandez_expected", "expected"],
    ["gould_fernandez_z", "z"],
  ] as const) {
    const [vector] = vectorsOf<Record<string, Column>>(network, metric, variant);
    expect(Object.keys(vector!)).toHaveLength(graph.ids.length);
    graph.ids.forEach((id, node) => {
      const figures = directed.map((role) => found.ofNode(role, node));
      meets(columns(figures, of), vector![id]!);
    });
  }
}

function karateArcs(): Named {
  const {people} = karate();
  const ties = Object.values(karate().networks).map(([a = "", b = ""]) => [a, b] as const);
  return named(people, [...ties, ...ties.map(([a, b]) => [b, a] as const)]);
}

describeWithShared("vectors", "data/vectors/hightech.json", () => {
  test.each(["advice", "friends"])("%s among the high-tech managers", (type) => {
    const departments = recordsOf("data/vectors/hightech_nodes.csv").map(({id = "", dept = ""}) => [id, dept]);
    const arcs = recordsOf("data/vectors/hightech_arcs.csv").filter((arc) => arc.type === type);
    const graph = named(
      Object.fromEntries(departments),
      arcs.map(({from = "", to = ""}) => [from, to]),
    );
    meetsVectors("hightech", new RegExp(`^${type}, directed`), graph);
  });

  test("the karate club, each tie as two arcs", () => {
    meetsVectors("karate", /^club/, karateArcs());
  });

  test("the karate club without directions: half the count, and z less by the square root of 2", () => {
    const {ids, arcs, group, groupCount} = karateArcs();
    const found = undirectedBrokerage({starts: arcs.starts, neighbours: arcs.items}, group, groupCount);
    const of = (metric: string) => vectorsOf<Record<string, Column>>("karate", metric, /^club/)[0]!;
    ids.forEach((id, node) => {
      const of2 = (metric: string) => {
        const [wI, wO, bIO, , bO, t] = of(metric)[id]!;
        return {coordinator: wI, itinerant: wO, gatekeeper: bIO, liaison: bO, total: t};
      };
      const [raw, expected, z] = [
        of2("gould_fernandez_raw"),
        of2("gould_fernandez_expected"),
        of2("gould_fernandez_z"),
      ];
      // A pair of one's own and one of the others is a path either way, each in its role.
      const twice = (role: (typeof undirected)[number]) => (role === "gatekeeper" ? 1 : 2);
      const figures = undirected.map((role) => found.ofNode(role, node));
      meets(
        columns(figures, "value"),
        undirected.map((role) => raw[role]! / twice(role)),
      );
      meets(
        columns(figures, "expected"),
        undirected.map((role) => expected[role]! / twice(role)),
      );
      meets(
        columns(figures, "z"),
        undirected.map((role) => (z[role] === null ? null : z[role]! / Math.sqrt(twice(role)))),
      );
    });
    const totals = vectorsOf<{readonly raw: Column; readonly expected: Column}>("karate", "gould_fernandez_network");
    expect(2 * found.ofWhole("total").value).toBe(totals[0]!.raw[5]);
    expect(2 * found.ofWhole("total").expected!).toBeCloseTo(totals[0]!.expected[5]!, 9);
  });
});

describeWithShared("orientation", "data/vectors/toy3.json", () => {
  test.each(["a,a,b", "a,b,b"])("a path 1 -> 2 -> 3 of groups %s", (groups) => {
    const [one = "", two = "", three = ""] = groups.split(",");
    const graph = named({"1": one, "2": two, "3": three}, [
      ["1", "2"],
      ["2", "3"],
    ]);
    const found = brokerageOf(graph);
    const [vector] = vectorsOf<Record<string, number>>("toy3", "gould_fernandez_orientation", new RegExp(groups));
    const at = directed.map((role) => found.ofNode(role, 1).value);
    expect(at).toStrictEqual(["w_I", "w_O", "b_IO", "b_OI", "b_O", "t"].map((column) => vector![column]));
  });
});

const anyArcs = fc
  .record({
    group: fc.array(fc.nat(3), {minLength: 0, maxLength: 9}),
    arcs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), {maxLength: 60}),
  })
  .map(({group, arcs}) => {
    const kept = arcs.filter(([a, b]) => a !== b && a < group.length && b < group.length);
    return {group: Int32Array.from(group), arcs: kept};
  });

/** Every path looked at, by the letters of the three. */
function counted(has: (a: number, b: number) => boolean, group: Int32Array): Record<string, number>[] {
  return Array.from(group, (own, v) => {
    const tally: Record<string, number> = Object.fromEntries(directed.map((role) => [role, 0]));
    for (let a = 0; a < group.length; a += 1) {
      for (let b = 0; b < group.length; b += 1) {
        if (a === b || a === v || b === v || !has(a, v) || !has(v, b) || has(a, b)) continue;
        const letters = [group[a] === own, group[b] === own, group[a] === group[b]].join();
        const role = {
          "true,true,true": "coordinator",
          "false,false,true": "itinerant",
          "true,false,false": "representative",
          "false,true,false": "gatekeeper",
          "false,false,false": "liaison",
        }[letters]!;
        tally[role]! += 1;
        tally.total! += 1;
      }
    }
    return tally;
  });
}

test("counts are those of looking at every path", () => {
  fc.assert(
    fc.property(anyArcs, ({group, arcs}) => {
      const known = new Set(arcs.map(String));
      const rows = rowsOf(
        group.length,
        arcs.map(([a]) => a),
        arcs.map(([, b]) => b),
      );
      const found = directedBrokerage(rows, group, 4);
      const expected = counted((a, b) => known.has(`${a},${b}`), group);
      for (const role of directed) {
        expect(Array.from(group, (_, v) => found.ofNode(role, v).value)).toStrictEqual(
          expected.map((tally) => tally[role]),
        );
        const sum = expected.reduce((total, tally) => total + tally[role]!, 0);
        expect(found.ofWhole(role).value).toBe(sum);
      }
    }),
  );
});

/** Mean and variance of each number, over all graphs on these pairs, every pair a tie with probability d. */
function enumerated(
  pairs: readonly (readonly [number, number])[],
  d: number,
  numbersOf: (ties: readonly (readonly [number, number])[]) => readonly number[],
): {readonly mean: number; readonly variance: number}[] {
  const sums: {first: number; second: number}[] = [];
  for (let graph = 0; graph < 2 ** pairs.length; graph += 1) {
    const ties = pairs.filter((_, i) => (graph >> i) & 1);
    const probability = d ** ties.length * (1 - d) ** (pairs.length - ties.length);
    numbersOf(ties).forEach((x, i) => {
      sums[i] ??= {first: 0, second: 0};
      sums[i].first += probability * x;
      sums[i].second += probability * x * x;
    });
  }
  return sums.map(({first, second}) => ({mean: first, variance: second - first ** 2}));
}

function pairsAmong(count: number): (readonly [number, number])[] {
  return Array.from({length: count}, (_, a) => a).flatMap((a) =>
    Array.from({length: count - a - 1}, (_, i) => [a, a + 1 + i] as const),
  );
}

const byGroup = (group: Int32Array, groupCount: number, values: readonly number[]) =>
  Array.from({length: groupCount}, (_, g) => values.reduce((sum, x, v) => sum + (group[v] === g ? x : 0), 0));

describe("expectation and variance, over all graphs of a few nodes", () => {
  test.each([
    [[0, 0, 1, 1, 2], 0.3],
    [[0, 0, 0, 1, 2], 0.6],
    [[0, 1, 1, 1, 1], 0.5],
    [[0, 0, 0, 0, 0], 0.45],
    [[0, 1, 2, 3, 4], 0.2],
  ])("without direction, groups %j, d %d: exact", (groups, d) => {
    const group = Int32Array.from(groups);
    const groupCount = Math.max(...groups) + 1;
    const sizes = byGroup(
      group,
      groupCount,
      groups.map(() => 1),
    );
    const found = enumerated(pairsAmong(groups.length), d, (ties) => {
      const known = new Set(ties.flatMap(([a, b]) => [`${a},${b}`, `${b},${a}`]));
      const paths = counted((a, b) => known.has(`${a},${b}`), group);
      return undirected.flatMap((role) => {
        const each = paths.map((tally) => tally[role]! / (role === "gatekeeper" ? 1 : 2));
        return [...each, ...byGroup(group, groupCount, each), each.reduce((sum, x) => sum + x, 0)];
      });
    });
    const chance = undirectedByChance(sizes, d);
    const formulas = undirected.flatMap((role) => [
      ...groups.map((g) => chance.ofNodeIn(g, role)),
      ...sizes.map((_, g) => chance.ofGroup(g, role)),
      chance.ofWhole(role),
    ]);
    expect(formulas).toHaveLength(found.length);
    formulas.forEach(({mean, variance}, i) => {
      expect(mean).toBeCloseTo(found[i]!.mean, 10);
      expect(variance).toBeCloseTo(found[i]!.variance, 10);
    });
  });

  test.each([
    [[0, 0, 1, 2], 0.3],
    [[0, 0, 0, 1], 0.55],
    [[0, 1, 2, 3], 0.4],
  ])("with direction, groups %j, d %d: exact at a node, and in all but where sna leaves out", (groups, d) => {
    const group = Int32Array.from(groups);
    const groupCount = Math.max(...groups) + 1;
    const sizes = byGroup(
      group,
      groupCount,
      groups.map(() => 1),
    );
    const arcs = pairsAmong(groups.length).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
    const found = enumerated(arcs, d, (ties) => {
      const known = new Set(ties.map(String));
      const paths = counted((a, b) => known.has(`${a},${b}`), group);
      return directed.flatMap((role) => [
        ...paths.map((tally) => tally[role]!),
        paths.reduce((sum, tally) => sum + tally[role]!, 0),
      ]);
    });
    const chance = directedByChance(sizes, d);
    directed.forEach((role, r) => {
      const exact = found.slice(r * (groups.length + 1), (r + 1) * (groups.length + 1));
      groups.forEach((g, v) => {
        expect(chance.ofNodeIn(g, role).mean).toBeCloseTo(exact[v]!.mean, 10);
        expect(chance.ofNodeIn(g, role).variance).toBeCloseTo(exact[v]!.variance, 10);
      });
      const inAll = chance.ofWhole(role);
      const inGroups = sizes.map((_, g) => chance.ofGroup(g, role));
      inGroups.forEach(({mean, variance}, g) => {
        expect(mean).toBeCloseTo(sizes[g]! * chance.ofNodeIn(g, role).mean, 10);
        expect(variance).toBeUndefined();
      });
      expect(inAll.mean).toBeCloseTo(exact.at(-1)!.mean, 10);
      // Each path has two others over the same three nodes that can't be there with it: covariance -mean^2, which sna
      // leaves out of coordinator and total.
      const paths = inAll.mean / (d ** 2 * (1 - d));
      const more = 2 * paths * (d ** 2 * (1 - d)) ** 2;
      if (role === "coordinator" || role === "total") {
        expect(inAll.variance).toBeCloseTo(exact.at(-1)!.variance + more, 10);
      } else if (role === "itinerant" || role === "liaison") {
        expect(inAll.variance).toBeCloseTo(exact.at(-1)!.variance, 10);
      }
    });
  });
});

test("nobody, one, nobody tied and all tied: no z, and nothing but 0 is expected", () => {
  const of = (count: number, ties: readonly (readonly [number, number])[]) => {
    const {starts, items} = rowsOf(
      count,
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
    );
    return undirectedBrokerage({starts, neighbours: items}, new Int32Array(count), 1).ofWhole("total");
  };
  const all = pairsAmong(4).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  for (const found of [of(0, []), of(1, []), of(4, []), of(4, all)]) {
    expect(found).toStrictEqual({value: 0, expected: 0, z: undefined});
  }
});
