import fc from "fast-check";
import {expect, test} from "vitest";
import {leiden} from "../../src/kernels/leiden.ts";
import {integerBelow, randomFor} from "../../src/kernels/random.ts";
import {recoveryOf, stabilityOf} from "../../src/kernels/stability.ts";
import {anyOrganisation, networksOf, organisation, type Sketch} from "../graphs.ts";

/** Eight in a ring: 3 + 3 + 2 is best, Q = 9/32, and may begin anywhere. */
function ring() {
  const ids = Array.from("abcdefgh");
  return organisation({
    people: {...Object.fromEntries(ids.map((id) => [id, "A"])), z: "A"},
    networks: {...networksOf(ids.map((id, i) => [id, ids[(i + 1) % 8]!])), alone: ["z"]},
  });
}

/** Hubert & Arabie's index by pairs: both together a, one only b and c, neither d. */
function adjustedRandByPairs(one: readonly number[], other: readonly number[]): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < one.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [x, y] = [one[i] === one[j], other[i] === other[j]];
      if (x && y) a += 1;
      else if (x) b += 1;
      else if (y) c += 1;
      else d += 1;
    }
  }
  return (2 * (a * d - b * c)) / ((a + b) * (b + d) + (a + c) * (c + d));
}

test("the mean index of all pairs of runs, without the one who has no ties", () => {
  const {projection} = ring();
  const random = randomFor(1, "runs");
  const runs = Array.from({length: 4}, () => [...leiden(projection, random)].slice(0, 8));
  const indices = runs.flatMap((one, at) => runs.slice(0, at).map((other) => adjustedRandByPairs(one, other)));
  const mean = indices.reduce((sum, index) => sum + index, 0) / 6;
  expect(mean).toBeLessThan(1);
  expect(stabilityOf(projection, 4, randomFor(1, "runs"))).toBeCloseTo(mean, 12);
});

test("found again over networks: as from the organisation of each draw, by pairs and by sets", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), fc.nat(), (sketch, seed) => {
      const {rows, communities} = organisation(sketch);
      const label = Int32Array.from(rows.persons, (person) => communities.get(person) ?? -1);
      const count = new Set(communities.values()).size;
      const tying = {
        ofPerson: rows.ofPerson,
        networkCount: rows.networks.length,
        weightOf: (size: number) => (size > 1 ? 1 / (size - 1) : 0),
      };
      const found = recoveryOf(tying, label, count, 5, randomFor(seed, "draws"));
      const slow = slowly(sketch, 5, seed);
      const close = (value: number | undefined): unknown =>
        value === undefined ? undefined : expect.closeTo(value, 9);
      expect(found).toStrictEqual({agreement: close(slow.agreement), ofEach: slow.ofEach.map(close)});
    }),
  );
});

function slowly(sketch: Sketch, draws: number, seed: number) {
  const {rows, communities} = organisation(sketch);
  const random = randomFor(seed, "draws");
  const ids = rows.networks;
  const agreements: number[] = [];
  const overlaps = Array.from(new Set(communities.values()), (): number[] => []);
  for (let draw = 0; draw < draws; draw += 1) {
    const picked = ids.map(() => ids[integerBelow(random, ids.length)]!);
    const networks = Object.fromEntries(picked.map((id, i) => [`${id} ${i}`, sketch.networks[id]!]));
    const drawn = organisation({...sketch, networks});
    const {persons, starts} = drawn.projection;
    const again = leiden(drawn.projection, random);
    const own: number[] = [];
    const other: number[] = [];
    for (const [node, person] of persons.entries()) {
      const community = communities.get(rows.persons[person]!);
      if (starts[node + 1] === starts[node] || community === undefined) continue;
      own.push(community);
      other.push(again[node]!);
    }
    if (own.length === 0) continue;
    const index = adjustedRandByPairs(own, other);
    agreements.push(Number.isNaN(index) ? 1 : index);
    const membersOf = (classes: readonly number[], one: number) =>
      [...classes.keys()].filter((i) => classes[i] === one);
    for (const c of new Set(own)) {
      const members = membersOf(own, c);
      const jaccards = [...new Set(other)].map((d) => {
        const found = membersOf(other, d);
        const both = members.filter((i) => found.includes(i)).length;
        return both / (members.length + found.length - both);
      });
      overlaps[c]!.push(Math.max(...jaccards));
    }
  }
  const mean = (values: readonly number[]) =>
    values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  return {agreement: mean(agreements), ofEach: overlaps.map(mean)};
}
