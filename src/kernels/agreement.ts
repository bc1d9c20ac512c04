/** Two groupings of the same persons, counted: how many are in class a of the one and class b of the other. */
interface Contingency {
  readonly persons: number;
  readonly joint: Iterable<readonly [number, number, number]>;
  readonly ofA: ReadonlyMap<number, number>;
  readonly ofB: ReadonlyMap<number, number>;
}

function contingencyOf(a: ArrayLike<number>, b: ArrayLike<number>): Contingency {
  const joint = new Map<string, [number, number, number]>();
  const ofA = new Map<number, number>();
  const ofB = new Map<number, number>();
  for (let i = 0; i < a.length; i += 1) {
    const key = `${a[i]} ${b[i]}`;
    const cell = joint.get(key) ?? [a[i]!, b[i]!, 0];
    cell[2] += 1;
    joint.set(key, cell);
    ofA.set(a[i]!, (ofA.get(a[i]!) ?? 0) + 1);
    ofB.set(b[i]!, (ofB.get(b[i]!) ?? 0) + 1);
  }
  return {persons: a.length, joint: joint.values(), ofA, ofB};
}

/** Entropies of both groupings and their mutual information, in nats. */
function informationOf({persons, joint, ofA, ofB}: Contingency): {a: number; b: number; shared: number} {
  const entropy = (sizes: Iterable<number>) => {
    let sum = 0;
    for (const size of sizes) sum += (size / persons) * Math.log(persons / size);
    return sum;
  };
  let shared = 0;
  for (const [a, b, count] of joint) {
    shared += (count / persons) * Math.log((count * persons) / (ofA.get(a)! * ofB.get(b)!));
  }
  return {a: entropy(ofA.values()), b: entropy(ofB.values()), shared};
}

/**
 * Mutual information over the arithmetic mean of the two entropies (Danon et al. 2005): 0 independent, 1 the same
 * grouping. Undefined for nobody, and where both groupings have one class only: there is nothing to agree on.
 */
export function normalisedMutualInformation(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  const of = informationOf(contingencyOf(a, b));
  return of.a + of.b > 0 ? Math.max(0, (2 * of.shared) / (of.a + of.b)) : undefined;
}

/**
 * Mutual information beyond what groupings of the same sizes would have by chance, over the arithmetic mean of the
 * entropies less the same (Vinh, Epps & Bailey 2010, Journal of Machine Learning Research 11): 0 as by chance, 1 the same
 * grouping. The expectation is exact, over the hypergeometric distribution of each cell. Undefined where chance leaves
 * no room.
 */
export function adjustedMutualInformation(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  const contingency = contingencyOf(a, b);
  const of = informationOf(contingency);
  const expected = expectedInformation(contingency);
  const room = (of.a + of.b) / 2 - expected;
  return room > 1e-12 ? (of.shared - expected) / room : undefined;
}

function expectedInformation({persons, ofA, ofB}: Contingency): number {
  const logFactorial = new Float64Array(persons + 1);
  for (let i = 2; i <= persons; i += 1) logFactorial[i] = logFactorial[i - 1]! + Math.log(i);
  const f = (i: number) => logFactorial[i]!;
  let sum = 0;
  for (const [sizeA, times] of tally(ofA.values())) {
    for (const [sizeB, timesB] of tally(ofB.values())) {
      const fixed = f(sizeA) + f(sizeB) + f(persons - sizeA) + f(persons - sizeB) - f(persons);
      for (let n = Math.max(1, sizeA + sizeB - persons); n <= Math.min(sizeA, sizeB); n += 1) {
        const ways = f(n) + f(sizeA - n) + f(sizeB - n) + f(persons - sizeA - sizeB + n);
        const information = (n / persons) * Math.log((persons * n) / (sizeA * sizeB));
        sum += times * timesB * information * Math.exp(fixed - ways);
      }
    }
  }
  return sum;
}

/** How often each number occurs. */
function tally(numbers: Iterable<number>): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const one of numbers) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

/** H(a) + H(b) - 2 I(a, b) in nats (Meilă 2003): 0 the same grouping, at most ln of the persons. Undefined for nobody. */
export function variationOfInformation(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  if (a.length === 0) return undefined;
  const of = informationOf(contingencyOf(a, b));
  return Math.max(0, of.a + of.b - 2 * of.shared);
}

/**
 * Pairs put together by both groupings, over chance (Hubert & Arabie 1985): 0 as by chance, 1 the same grouping, -0.5
 * at the lowest. Undefined where chance leaves no room: fewer than two persons, or both groupings all in one or all apart.
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  const {persons, joint, ofA, ofB} = contingencyOf(a, b);
  const pairs = (size: number) => (size * (size - 1)) / 2;
  const sum = (sizes: Iterable<number>) => {
    let all = 0;
    for (const size of sizes) all += pairs(size);
    return all;
  };
  let together = 0;
  for (const [, , count] of joint) together += pairs(count);
  const most = (sum(ofA.values()) + sum(ofB.values())) / 2;
  const expected = persons < 2 ? 0 : (sum(ofA.values()) * sum(ofB.values())) / pairs(persons);
  return most > expected ? (together - expected) / (most - expected) : undefined;
}

/** For each class of the one grouping the largest overlap, persons in both over persons in either, with one of the other. */
export function largestOverlaps(a: ArrayLike<number>, b: ArrayLike<number>): ReadonlyMap<number, number> {
  const {joint, ofA, ofB} = contingencyOf(a, b);
  const largest = new Map<number, number>();
  for (const [one, other, both] of joint) {
    const overlap = both / (ofA.get(one)! + ofB.get(other)! - both);
    largest.set(one, Math.max(largest.get(one) ?? 0, overlap));
  }
  return largest;
}
