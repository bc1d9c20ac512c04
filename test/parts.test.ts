import {describe, expect, test} from "vitest";
import type {DateState} from "../src/cause.ts";
import {integerBelow, randomFor} from "../src/kernels/random.ts";
import {quantileOf} from "../src/kernels/statistics.ts";
import {type ChangePart, type ChangeParts, mainCause, partsBetween} from "../src/parts.ts";
import {organisation, plainRules, type Sketch} from "./graphs.ts";
import {madeUpDays} from "./made-up.ts";

const draws = 499;
const random = () => randomFor(1, "parts");

function between(before: DateState, after: DateState, rules = plainRules): ChangeParts {
  return partsBetween(before, after, {rules, succession: [], pairs: true, draws, random});
}

const [y2023, q2024, y2024, y2025] = madeUpDays({persons: 2400, seed: 1}, [
  "2023-12-31",
  "2024-03-31",
  "2024-12-31",
  "2025-12-31",
]) as [DateState, DateState, DateState, DateState];
const sampleRules = {...plainRules, departments: {depth: 2}};
const subjectOf = ({figure, pair}: ChangePart) => [figure, ...(pair ?? [])].join(" ");
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("the planted reorganisation is blamed on the reorganisation and on nothing else, in every figure", () => {
  const {parts, share} = between(y2023, q2024, sampleRules);
  const causes = parts.filter(({by}) => by === "cause");
  for (const {part, value} of causes) if (part !== "reorganised") expect(value).toBe(0);
  const changes = parts.filter(({by}) => by === "whole");
  expect(new Set(changes.map(({figure}) => figure)).size).toBe(6);
  for (const change of changes) {
    const found = causes.find((one) => one.part === "reorganised" && subjectOf(one) === subjectOf(change));
    expect(Math.abs((found?.value ?? Number.NaN) - change.value)).toBeLessThan(1e-12);
  }
  // X rises by 2.2 points, V by .7 per 100 employees, P stays: the sample's README, from the rows by itself.
  const of = (figure: string) => changes.find((one) => one.figure === figure)?.value;
  expect(of("cross-share")).toBeCloseTo(0.022, 3);
  expect(of("cross-volume")).toBeCloseTo(0.7, 1);
  expect(of("participation")).toBe(0);
  expect(share?.byCause.unions.structure.value).toBeCloseTo(of("cross-share") ?? 0, 12);
});

test("over a year, each of the splits adds up to the change, and networks to their parts", () => {
  const {parts} = between(y2024, y2025, sampleRules);
  for (const change of parts.filter(({by}) => by === "whole")) {
    const own = parts.filter((one) => subjectOf(one) === subjectOf(change));
    for (const by of ["network", "cause", "union"]) {
      const values = own.filter((one) => one.by === by && one.network === undefined).map(({value}) => value);
      expect(Math.abs(sum(values) - change.value)).toBeLessThan(1e-12);
    }
    for (const part of ["continuing", "size", "opened", "closed"]) {
      const [all, shares] = [undefined, "each"].map((which) =>
        own.filter((one) => one.part === part && (one.network === undefined) === (which === undefined)),
      );
      expect(Math.abs(sum(shares!.map(({value}) => value)) - all![0]!.value)).toBeLessThan(1e-12);
    }
  }
  // Four networks opened in 2025 and new members came from elsewhere, says the sample's README.
  const ofShare = (part: string) =>
    parts.find((one) => one.figure === "cross-share" && one.by === "cause" && one.part === part)!;
  expect(ofShare("opened").value).toBeGreaterThan(0);
  expect(ofShare("joined").value).toBeGreaterThan(0);
  expect(ofShare("joined").low).toBeGreaterThan(0);
  expect(ofShare("reorganised")).toMatchObject({value: 0, low: undefined, high: undefined});
});

describe("the main cause", () => {
  const cause = (value: number) => ({value, low: undefined, high: undefined});
  const of = (
    byNetwork: Partial<Record<"continuing" | "size" | "opened" | "closed", number>>,
    byCause: Partial<Record<"members" | "staff" | "structure", number>>,
  ) => {
    const all = {continuing: 0, size: 0, opened: 0, closed: 0, ...byNetwork};
    const {members = 0, staff = 0, structure = 0} = byCause;
    return mainCause(
      {...all, difference: all.continuing + all.size + all.opened + all.closed},
      {networks: cause(0), members: cause(members), staff: cause(staff), structure: cause(structure)},
    );
  };

  test("is a part by network, as long as memberships that were joined and ended are behind it", () => {
    expect(of({opened: 0.05, continuing: 0.02}, {members: 0.01, staff: 0.01})).toBe("opened");
    expect(of({continuing: 0.05}, {members: 0.03, staff: 0.02})).toBe("continuing");
    expect(of({size: -0.05}, {members: -0.03, staff: 0.4})).toBe("size");
    expect(of({}, {})).toBeUndefined();
  });

  test("is else the staff or the reorganisation, whichever of them is behind it", () => {
    expect(of({continuing: 0.05}, {members: 0.01, staff: 0.04})).toBe("staff");
    expect(of({continuing: -0.05}, {members: -0.01, staff: -0.015, structure: -0.025})).toBe("reorganised");
    // 2.2 and 2.2, but for rounding.
    expect(of({continuing: 0.022}, {structure: 0.022 - 1e-17})).toBe("reorganised");
  });

  test("is the reorganisation where it pulls no less than what opened or closed; what pulls the other way is no cause", () => {
    expect(of({opened: 0.05, continuing: 0.04}, {members: -0.02, structure: 0.06})).toBe("reorganised");
    expect(of({opened: 0.05, continuing: 0.04}, {members: 0.01, structure: 0.03})).toBe("opened");
    expect(of({closed: 0.05, continuing: -0.04}, {structure: -0.06})).toBe("closed");
  });

  test("of the planted reorganisation is the reorganisation; of the end of a network inside a department, that", () => {
    const planted = between(y2023, q2024, sampleRules).share!;
    expect(mainCause(planted.byNetwork, planted.byCause.unions)).toBe("reorganised");
    const people = {a1: "A", a2: "A", b1: "B", c1: "C"};
    const [before, after] = [{n: ["a1", "b1", "c1"], m: ["a1", "a2"]}, {n: ["a1", "b1", "c1"]}].map(
      (networks): DateState => ({graphs: organisation({people, networks}), units: []}),
    ) as [DateState, DateState];
    const {parts, share} = between(before, after);
    expect(mainCause(share!.byNetwork, share!.byCause.unions)).toBe("closed");
    // Nobody meets anybody new, and nobody is said to.
    for (const one of parts.filter(({figure}) => figure === "reach" || figure === "cross-volume")) {
      expect(one.value).toBe(0);
    }
  });
});

/** Symmetric bootstrap-t of a total, draw by draw as it is written down. */
function marginOf(amounts: readonly number[]): number {
  const n = amounts.length;
  const of = (drawn: readonly number[]) => {
    const total = sum(drawn);
    return {total, error: Math.sqrt((n / (n - 1)) * sum(drawn.map((one) => (one - total / n) ** 2)))};
  };
  const observed = of(amounts);
  const next = random();
  const far = Array.from({length: draws}, () => {
    const {total, error} = of(Array.from({length: n}, () => amounts[integerBelow(next, n)]!));
    return total === observed.total ? 0 : Math.abs(total - observed.total) / error;
  });
  return quantileOf(Float64Array.from(far).sort(), 0.95)! * observed.error;
}

describe("intervals", () => {
  // Twelve networks of two to five of nine people in three departments; on the second date n0 and n1 have closed, n12 and
  // n13 opened, and from n6 to n11 the first member has ended and one or two have joined.
  const people = Object.fromEntries(Array.from({length: 9}, (_, i) => [`p${i}`, "ABC"[i % 3]!]));
  const members = (n: number, changed: boolean) => {
    const first = [n, 2 * n + 1, n * n, 3 * n + 2, 5 * n + 4].slice(0, 2 + (n % 4));
    return [...(changed ? first.slice(1) : first), ...(changed ? [n + 4, n * n + 5] : [])].map((i) => `p${i % 9}`);
  };
  const id = (n: number) => `n${String(n).padStart(2, "0")}`;
  const networks = (some: readonly number[], changed: (n: number) => boolean) =>
    Object.fromEntries(some.map((n) => [id(n), [...new Set(members(n, changed(n)))]]));
  const numbers = Array.from({length: 14}, (_, n) => n);
  const old: Sketch = {people, networks: networks(numbers.slice(0, 12), () => false)};
  const now: Sketch = {people, networks: networks(numbers.slice(2), (n) => n >= 6 && n < 12)};
  const stateOf = (sketch: Sketch): DateState => ({graphs: organisation(sketch), units: []});
  const without = ({networks: all, ...rest}: Sketch, left: string): Sketch => ({
    ...rest,
    networks: Object.fromEntries(Object.entries(all).filter(([one]) => one !== left)),
  });
  const {parts} = between(stateOf(old), stateOf(now));
  const rest = numbers.map((n) => between(stateOf(without(old, id(n))), stateOf(without(now, id(n)))).parts);

  test.each([
    ["cross-share", "cause", "opened"],
    ["cross-share", "cause", "joined"],
    ["cross-volume", "cause", "ended"],
    ["reach", "cause", "joined"],
    ["ei-index", "cause", "ended"],
    ["reach", "union", "members"],
    ["cross-share", "network", "continuing"],
    ["cross-volume", "network", "size"],
  ])("of %s, split by %s: %s, from what is gone when each network is left out in turn", (figure, by, part) => {
    const same = (one: ChangePart) =>
      one.figure === figure && one.by === by && one.part === part && one.network === undefined;
    const found = parts.find(same)!;
    const taken = rest.map((one) => found.value - one.find(same)!.value);
    expect(found.value).not.toBe(0);
    if (found.high === undefined) expect(marginOf(taken)).toBe(Number.POSITIVE_INFINITY);
    else {
      expect(found.high - found.value).toBeCloseTo(marginOf(taken), 9);
      expect(found.value - found.low!).toBeCloseTo(marginOf(taken), 9);
    }
  });

  test("some are there; of participation, of pairs and of the whole change there are none here", () => {
    const drawn = parts.filter(({low}) => low !== undefined);
    expect(drawn.map(({figure}) => figure)).toEqual(
      expect.arrayContaining(["cross-share", "cross-volume", "reach", "ei-index"]),
    );
    for (const one of drawn) expect(["participation", "pair-weight"]).not.toContain(one.figure);
    for (const one of drawn) expect(one.by).not.toBe("whole");
  });

  test("with fewer than ten networks there are none", () => {
    const few = (sketch: Sketch) => numbers.slice(5).reduce((left, n) => without(left, id(n)), sketch);
    const found = between(stateOf(few(old)), stateOf(few(now))).parts;
    expect(found.some(({value}) => value !== 0)).toBe(true);
    expect(found.filter(({low}) => low !== undefined)).toEqual([]);
  });
});
