import type {DirectedRole} from "./paths-through.ts";

/** Without direction, representative and gatekeeper are one role. */
export type UndirectedRole = Exclude<DirectedRole, "representative"> | "total";

export interface Spread {
  readonly mean: number;
  /** Undefined where there is no formula. */
  readonly variance: number | undefined;
}

/** What chance makes of a role: each tie drawn by itself, all with the same probability, groups as they are. */
export interface ByChance<Role extends string> {
  ofNodeIn(group: number, role: Role): Spread;
  ofGroup(group: number, role: Role): Spread;
  ofWhole(role: Role): Spread;
}

/**
 * Expectation and variance of the paths by role (Gould & Fernandez 1989), as R's sna has them, so that figures can be
 * compared: at a node exact; in all but for paths that can't both be there, one's leg being the tie that the other
 * lacks. Of representative and gatekeeper all of these are taken for independent, of coordinator and total those over
 * the same three nodes.
 */
export function directedByChance(sizes: ArrayLike<number>, density: number): ByChance<DirectedRole | "total"> {
  const nodes = Array.from({length: sizes.length}, (_, own) => atNode(sizes, own));
  const {mean, leg, opposite, missing, variance} = momentsOf(density);
  const pathsOf = (role: DirectedRole | "total") => total(sizes, (g) => sizes[g]! * nodes[g]![role].paths);
  return {
    ofNodeIn: (group, role) => spreadAtNode(nodes[group]![role], density),
    ofGroup: (group, role) => ({mean: sizes[group]! * nodes[group]![role].paths * mean, variance: undefined}),
    ofWhole: (role) => {
      const paths = pathsOf(role);
      const oneSided = role === "representative" || role === "gatekeeper";
      const shared = sharedTies(sizes, partsOf(sizes, role), {leg, missing, opposite: oneSided ? 0 : opposite});
      // Over the same three nodes there are two such others for each path. They have two ties in common with it, so
      // that the sum has met each twice: once too often, or twice where they are to be left out.
      const metTwice = {coordinator: 4, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 2, total: 4}[role];
      return {mean: paths * mean, variance: paths * variance + shared - metTwice * paths * opposite};
    },
  };
}

/** The same for ties without direction, each drawn once: exact for nodes, groups and in all. */
export function undirectedByChance(sizes: ArrayLike<number>, density: number): ByChance<UndirectedRole> {
  const nodes = Array.from({length: sizes.length}, (_, own) => atNode(sizes, own));
  const moments = momentsOf(density);
  const atNodeIn = (group: number, role: UndirectedRole): Count => {
    const {paths, sharing} = nodes[group]![role];
    return role === "gatekeeper" ? {paths, sharing} : {paths: paths / 2, sharing: sharing / 2};
  };
  const of = (role: UndirectedRole, only: number | undefined): Spread => {
    const pathsOf = (one: UndirectedRole) =>
      total(sizes, (g) => (only === undefined || only === g ? sizes[g]! * atNodeIn(g, one).paths : 0));
    const parts =
      role === "gatekeeper"
        ? both(partsOf(sizes, "representative", only), partsOf(sizes, "gatekeeper", only))
        : partsOf(sizes, role, only);
    // Paths over the same three nodes share all three ties: at two of them they stand in each other's way.
    const overlaps = {
      coordinator: () => 2 * pathsOf("coordinator"),
      itinerant: () => 0,
      gatekeeper: () => pathsOf("gatekeeper"),
      liaison: () => (only === undefined ? 2 * pathsOf("liaison") : 0),
      total: () => (only === undefined ? 2 * pathsOf("total") : 2 * pathsOf("coordinator") + pathsOf("gatekeeper")),
    };
    const paths = pathsOf(role);
    return {
      mean: paths * moments.mean,
      variance:
        paths * moments.variance +
        sharedTies(sizes, parts, moments, only) / 2 -
        overlaps[role]() * (moments.leg + moments.opposite),
    };
  };
  return {
    ofNodeIn: (group, role) => spreadAtNode(atNodeIn(group, role), density),
    ofGroup: (group, role) => of(role, group),
    ofWhole: (role) => of(role, undefined),
  };
}

/** Of one path, by the probability d of a tie: its mean and variance; then the covariance of two with something in common. */
function momentsOf(d: number) {
  const mean = d ** 2 * (1 - d);
  return {
    mean,
    variance: mean * (1 - mean),
    /** A tie that is a leg of both. */
    leg: d ** 3 * (1 - d) ** 3,
    /** A tie that is a leg of one and missing in the other: they can't both be. */
    opposite: -(mean ** 2),
    /** A tie that is missing in both. */
    missing: d ** 5 * (1 - d),
  };
}

/** How many paths through a node there could be, and ordered pairs of them with a leg in common. */
interface Count {
  readonly paths: number;
  readonly sharing: number;
}

function spreadAtNode({paths, sharing}: Count, density: number): Spread {
  const {mean, variance, leg} = momentsOf(density);
  return {mean: paths * mean, variance: paths * variance + sharing * leg};
}

function atNode(sizes: ArrayLike<number>, own: number): Readonly<Record<DirectedRole | "total", Count>> {
  const inside = sizes[own]! - 1;
  const [outside, squares, cubes] = [1, 2, 3].map((power) => total(sizes, (g) => (g === own ? 0 : sizes[g]! ** power)));
  const [m, m2, m3] = [outside!, squares!, cubes!];
  const all = inside + m;
  const toOther = {paths: inside * m, sharing: inside * m * (all - 2)};
  return {
    coordinator: {paths: inside * (inside - 1), sharing: 2 * inside * (inside - 1) * (inside - 2)},
    itinerant: {paths: m2 - m, sharing: 2 * (m3 - 3 * m2 + 2 * m)},
    representative: toOther,
    gatekeeper: toOther,
    // Sum over g of n_g (m - n_g) (m - n_g - 1), from either end.
    liaison: {paths: m ** 2 - m2, sharing: 2 * (m ** 3 - 2 * m * m2 + m3 - m ** 2 + m2)},
    total: {paths: all * (all - 1), sharing: 2 * all * (all - 1) * (all - 2)},
  };
}

/** Of a tie from a node of one group to one of another: how many paths it is a leg of, and how many it would close. */
interface Part {
  readonly legs: number;
  readonly closes: number;
}
type Parts = (from: number, to: number) => Part;

/** Of the paths of a role; with `only`, of those whose middle is of that group. */
function partsOf(sizes: ArrayLike<number>, role: DirectedRole | "total", only?: number): Parts {
  const all = total(sizes, (g) => sizes[g]!);
  /** 1 where a node of the group may be the middle. */
  const may = (g: number) => (only === undefined || only === g ? 1 : 0);
  const middles = total(sizes, (g) => may(g) * sizes[g]!);
  return (g, h) => {
    const [n, k] = [sizes[g]!, sizes[h]!];
    const same = g === h;
    const elsewhere = middles - may(g) * n - (same ? 0 : may(h) * k);
    switch (role) {
      case "coordinator":
        return same ? {legs: 2 * may(g) * (n - 2), closes: may(g) * (n - 2)} : none;
      case "itinerant":
        return same ? {legs: 0, closes: elsewhere} : {legs: may(h) * (n - 1) + may(g) * (k - 1), closes: 0};
      case "representative":
        return same ? {legs: may(g) * (all - n), closes: 0} : {legs: may(g) * (n - 1), closes: may(g) * (n - 1)};
      case "gatekeeper":
        return same ? {legs: may(g) * (all - n), closes: 0} : {legs: may(h) * (k - 1), closes: may(h) * (k - 1)};
      case "liaison":
        return same ? none : {legs: (may(g) + may(h)) * (all - n - k), closes: elsewhere};
      case "total":
        return {legs: (may(g) + may(h)) * (all - 2), closes: middles - may(g) - may(h)};
    }
  };
}

const none: Part = {legs: 0, closes: 0};

function both(one: Parts, other: Parts): Parts {
  return (g, h) => ({
    legs: one(g, h).legs + other(g, h).legs,
    closes: one(g, h).closes + other(g, h).closes,
  });
}

/** The covariances of all ordered pairs of different paths, tie by tie that they have in common. */
function sharedTies(
  sizes: ArrayLike<number>,
  parts: Parts,
  {leg, opposite, missing}: {readonly leg: number; readonly opposite: number; readonly missing: number},
  only?: number,
): number {
  const of = (ties: number, {legs, closes}: Part) =>
    ties * (legs * (legs - 1) * leg + 2 * legs * closes * opposite + closes * (closes - 1) * missing);
  const within = (g: number) => sizes[g]! * (sizes[g]! - 1);
  if (only === undefined) {
    return total(sizes, (g) => total(sizes, (h) => of(g === h ? within(g) : sizes[g]! * sizes[h]!, parts(g, h))));
  }
  const others = Array.from({length: sizes.length}, (_, g) => g).filter((g) => g !== only);
  const touching = others.reduce(
    (sum, g) => sum + of(sizes[g]! * sizes[only]!, parts(g, only)) + of(sizes[g]! * sizes[only]!, parts(only, g)),
    of(within(only), parts(only, only)),
  );
  // Of the ties that don't touch the group none is a leg, and all in one group, or between two, close equally many.
  const [one, other] = others;
  const inside = others.reduce((sum, g) => sum + within(g), 0);
  const people = others.reduce((sum, g) => sum + sizes[g]!, 0);
  const apart = one === undefined ? 0 : of(inside, parts(one, one));
  const across = one === undefined || other === undefined ? 0 : of(people * (people - 1) - inside, parts(one, other));
  return touching + apart + across;
}

function total(sizes: ArrayLike<number>, term: (group: number) => number): number {
  let sum = 0;
  for (let g = 0; g < sizes.length; g += 1) sum += term(g);
  return sum;
}
