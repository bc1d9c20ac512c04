/** Who could rise and who did, in each stratum, such as a department in a quarter. */
export interface Risen {
  readonly members: Int32Array;
  readonly others: Int32Array;
  /** Of those the ones who rose. */
  readonly ofMembers: Int32Array;
  readonly ofOthers: Int32Array;
}

export interface RateRatio {
  /** How many times as often members rose; undefined where nobody else rose beside members who could have. */
  readonly ratio: number | undefined;
  /** 95 % interval; undefined where on one of the sides nobody rose. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** How many members would have risen had it been by lot among all in the stratum, as many as there were. */
  readonly expected: number;
  /** Two-sided, exact; undefined where nobody rose in a stratum that had both. */
  readonly p: number | undefined;
}

/**
 * Members against others, compared only within strata: the ratio of Mantel & Haenszel (1959, Journal of the National
 * Cancer Institute 22), its interval by the variance of Greenland & Robins (1985, Biometrics 41). A stratum is a moment,
 * so that this is the log-rank comparison of two hazards (Mantel 1966, Cancer Chemotherapy Reports 50).
 *
 * p is exact however few rose: given how many rose in a stratum, the number of members among them is hypergeometric, and
 * their sum over strata is worked out by convolution (Mehta, Patel & Gray 1985, Journal of the American Statistical
 * Association 80). Twice the smaller tail.
 */
export function rateRatio({members, others, ofMembers, ofOthers}: Risen): RateRatio {
  let [top, bottom, variance, expected, observed] = [0, 0, 0, 0, 0];
  let chances = Float64Array.of(1);
  for (let s = 0; s < members.length; s += 1) {
    const [m, o, a, b] = [members[s]!, others[s]!, ofMembers[s]!, ofOthers[s]!];
    const all = m + o;
    const risen = a + b;
    if (m === 0 || o === 0 || risen === 0) continue;
    top += (a * o) / all;
    bottom += (b * m) / all;
    variance += (m * o * risen - a * b * all) / all ** 2;
    expected += (m * risen) / all;
    observed += a;
    chances = sumOf(chances, hypergeometric(m, o, risen));
  }
  const ratio = bottom > 0 ? top / bottom : undefined;
  const margin = top > 0 && bottom > 0 ? 1.96 * Math.sqrt(variance / (top * bottom)) : undefined;
  const around = (by: number) => (ratio === undefined ? undefined : ratio * Math.exp(by));
  return {
    ratio,
    low: margin === undefined ? undefined : around(-margin),
    high: margin === undefined ? undefined : around(margin),
    expected,
    p: chances.length > 1 ? twiceSmallerTail(chances, observed) : undefined,
  };
}

/** The probability of each number of members, from 0 on, among so many who rise. */
function hypergeometric(members: number, others: number, risen: number): Float64Array {
  const least = Math.max(0, risen - others);
  const most = Math.min(members, risen);
  const ways = new Float64Array(most + 1);
  ways[least] = 1;
  let sum = 1;
  for (let a = least; a < most; a += 1) {
    ways[a + 1] = (ways[a]! * ((members - a) * (risen - a))) / ((a + 1) * (others - risen + a + 1));
    sum += ways[a + 1]!;
  }
  return ways.map((one) => one / sum);
}

/** The distribution of the sum of two independent numbers. */
function sumOf(one: Float64Array, other: Float64Array): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(one.length + other.length - 1);
  for (let i = 0; i < one.length; i += 1) {
    for (let j = 0; j < other.length; j += 1) sum[i + j]! += one[i]! * other[j]!;
  }
  return sum;
}

function twiceSmallerTail(chances: Float64Array, observed: number): number {
  let [low, high] = [0, 0];
  for (let a = 0; a < chances.length; a += 1) {
    if (a <= observed) low += chances[a]!;
    if (a >= observed) high += chances[a]!;
  }
  return Math.min(1, 2 * Math.min(low, high));
}
