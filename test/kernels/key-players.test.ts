import fc from "fast-check";
import {expect, test} from "vitest";
import {candidatesOf, keyGroups, keyPersons} from "../../src/kernels/key-players.ts";
import {mixingOf} from "../../src/kernels/mixing.ts";
import {anyOrganisation, organisation, type Sketch} from "../graphs.ts";

type Steps = (a: number, b: number) => number;

/** Steps between any two, without those who are gone: from scratch, over the ties of the projection. */
function stepsAmong(count: number, tied: (a: number, b: number) => boolean, gone: readonly number[]): Steps {
  const from = Array.from({length: count}, (_, source) => {
    const steps = Array.from({length: count}, () => Number.POSITIVE_INFINITY);
    const queue = gone.includes(source) ? [] : [source];
    steps[source] = 0;
    for (const v of queue) {
      for (let w = 0; w < count; w += 1) {
        if (gone.includes(w) || !tied(v, w) || steps[w]! < Number.POSITIVE_INFINITY) continue;
        steps[w] = steps[v]! + 1;
        queue.push(w);
      }
    }
    return steps;
  });
  return (a, b) => from[a]![b]!;
}

/** Everything by definition, over all pairs. */
function byDefinition(count: number, tied: (a: number, b: number) => boolean) {
  const nodes = Array.from({length: count}, (_, i) => i);
  const pairs = nodes.flatMap((a) => nodes.slice(a + 1).map((b) => [a, b] as const));
  const fragmentation = (...gone: readonly number[]) => {
    const steps = stepsAmong(count, tied, gone);
    const left = pairs.filter(([a, b]) => !gone.includes(a) && !gone.includes(b));
    return 1 - left.reduce((sum, [a, b]) => sum + 1 / steps(a, b), 0) / left.length;
  };
  const steps = stepsAmong(count, tied, []);
  const reach = (...from: readonly number[]) =>
    nodes.reduce((sum, i) => sum + 1 / Math.max(1, Math.min(...from.map((one) => steps(one, i)))), 0) / count;
  const best = (figure: (a: number, b: number) => number) => {
    const values = pairs.map(([a, b]) => figure(a, b));
    const value = Math.max(...values);
    return {value, pairs: pairs.filter((_, at) => Math.abs(values[at]! - value) < 1e-9)};
  };
  return {
    without: nodes.map((i) => (count > 2 ? fragmentation(i) : undefined)),
    reach: nodes.map((i) => reach(i)),
    fragmenting: count > 3 ? best(fragmentation) : undefined,
    reaching: count > 1 ? best(reach) : undefined,
  };
}

function same(found: ReturnType<typeof keyPersons>, expected: ReturnType<typeof byDefinition>) {
  const near = (value: number | undefined) => (value === undefined ? undefined : expect.closeTo(value, 9));
  expect(found.without).toStrictEqual(expected.without.map(near));
  expect([...found.reach]).toStrictEqual(expected.reach.map(near));
  for (const kind of ["fragmenting", "reaching"] as const) {
    expect(found[kind]?.pairs).toStrictEqual(expected[kind]?.pairs);
    expect(found[kind]?.value).toStrictEqual(near(expected[kind]?.value));
  }
}

test("persons and departments as by definition, on any organisation", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C", "D", "E"]), (sketch: Sketch) => {
      const graphs = organisation(sketch);
      const {persons, starts, neighbours} = graphs.projection;
      const tied = (a: number, b: number) => neighbours.subarray(starts[a], starts[a + 1]).includes(b);
      same(keyPersons(graphs), byDefinition(persons.length, tied));
      const mixing = mixingOf(graphs.byPerson);
      const joined = (g: number, h: number) => mixing.between.has(Math.min(g, h) * mixing.groupCount + Math.max(g, h));
      same(keyGroups(mixing), byDefinition(mixing.groupCount, joined));
    }),
    {numRuns: 300},
  );
});

test("of many, the fifty through whom most ways lead are tried, with all who are as the fiftieth", () => {
  // On a path of 60 those in the middle; on a ring of 60 all are alike.
  const path = Array.from({length: 59}, (_, i) => [`a${i + 10}`, `a${i + 11}`] as const);
  const ring = Array.from({length: 60}, (_, i) => [`b${i + 10}`, `b${((i + 1) % 60) + 10}`] as const);
  const ids = (ties: readonly (readonly [string, string])[]) => [...new Set(ties.flat())];
  const graphsOf = (ties: readonly (readonly [string, string])[]) =>
    organisation({
      people: Object.fromEntries(ids(ties).map((id) => [id, "A"])),
      networks: Object.fromEntries(ties.map(([a, b]) => [`${a} ${b}`, [a, b]])),
    });
  expect([...candidatesOf(graphsOf(path).projection)]).toStrictEqual(Array.from({length: 50}, (_, i) => i + 5));
  expect(candidatesOf(graphsOf(ring).projection)).toHaveLength(60);
  // Sixty in one network: no way leads through anybody.
  const people = Object.fromEntries(Array.from({length: 60}, (_, i) => [`p${i}`, "A"]));
  const crowd = organisation({people, networks: {n: Object.keys(people)}});
  expect(candidatesOf(crowd.projection)).toHaveLength(0);
  // The same with one who knows somebody else: through her lead the ways to him, and a part falls off without her.
  const tail = organisation({people: {...people, x: "A"}, networks: {n: Object.keys(people), m: ["p7", "x"]}});
  const chosen = candidatesOf(tail.projection);
  expect(Array.from(chosen, (node) => tail.rows.persons[tail.projection.persons[node]!])).toStrictEqual(["p7"]);
});
