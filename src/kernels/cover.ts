import type {Composition} from "./composition.ts";
import {type Rows, transpose} from "./rows.ts";

/**
 * For each group the sum over its persons of the groups other than the own that the person shares a network with.
 * `members` are rows of networks, in any order within. Where groups are few, those of a network are bits of a number or a
 * few, and a person meets the union; where they are many, networks hold few of them, which are marked one by one.
 */
export function groupsMet(
  members: Rows,
  composition: Composition,
  group: Int32Array,
  groupCount: number,
): Float64Array {
  const words = Math.ceil(groupCount / wordBits);
  const networks = composition.starts.length - 1;
  const met = new Float64Array(groupCount);
  if (words * networks <= composition.groups.length) meetByBits(members, composition, group, words, met);
  else meetByMarks(transpose(members, group.length), composition, group, met);
  return met;
}

const wordBits = 32;

function meetByBits(
  {starts, items}: Rows,
  composition: Composition,
  group: Int32Array,
  words: number,
  met: Float64Array,
): void {
  const present = new Int32Array((composition.starts.length - 1) * words);
  for (let n = 0; n + 1 < composition.starts.length; n += 1) {
    for (let entry = composition.starts[n]!; entry < composition.starts[n + 1]!; entry += 1) {
      const h = composition.groups[entry]!;
      present[n * words + Math.floor(h / wordBits)]! |= 1 << (h % wordBits);
    }
  }
  const union = new Int32Array(group.length * words);
  for (let n = 0; n + 1 < starts.length; n += 1) {
    for (let at = starts[n]!; at < starts[n + 1]!; at += 1) {
      const first = items[at]! * words;
      for (let word = 0; word < words; word += 1) union[first + word]! |= present[n * words + word]!;
    }
  }
  // Again over who is in networks, few of all: a union that was counted is empty the next time.
  for (let at = 0; at < items.length; at += 1) {
    const own = group[items[at]!]!;
    for (let word = 0; word < words; word += 1) {
      const bits = union[items[at]! * words + word]!;
      if (bits === 0) continue;
      union[items[at]! * words + word] = 0;
      met[own]! += bitsIn(word === Math.floor(own / wordBits) ? bits & ~(1 << (own % wordBits)) : bits);
    }
  }
}

/** How many bits are set, added up by twos, fours, and so on (Warren 2013, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function meetByMarks({starts, items}: Rows, composition: Composition, group: Int32Array, met: Float64Array): void {
  const stamp = new Int32Array(met.length).fill(-1);
  for (let i = 0; i < group.length; i += 1) {
    const own = group[i]!;
    stamp[own] = i;
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      const n = items[at]!;
      for (let entry = composition.starts[n]!; entry < composition.starts[n + 1]!; entry += 1) {
        const h = composition.groups[entry]!;
        if (stamp[h] === i) continue;
        stamp[h] = i;
        met[own]! += 1;
      }
    }
  }
}

/** What somebody, or everybody together, reaches through networks. */
interface Credits {
  /**
   * sum over members i and groups h != g_i present of 1 / m_ih, where m_ih is the number of networks in which i meets
   * h. The game "is (i, h) met by one of these networks" is symmetric in the m_ih networks and indifferent to the rest,
   * so that Shapley (1953) gives each 1 / m_ih, and values of sums of games are sums of values.
   */
  readonly credit: Float64Array;
  /** The (i, h) with m_ih = 1: met here and nowhere else. */
  readonly sole: Int32Array;
}

/** For each seat, a person in a network, beside the items of the rows of persons. */
export function creditsBySeat(
  {starts, items}: Rows,
  composition: Composition,
  group: Int32Array,
  groupCount: number,
): Credits {
  const credit = new Float64Array(items.length);
  const sole = new Int32Array(items.length);
  const times = new Int32Array(groupCount);
  for (let i = 0; i < group.length; i += 1) {
    const own = group[i]!;
    const each = (visit: (seat: number, other: number) => void) => {
      for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
        const n = items[at]!;
        for (let entry = composition.starts[n]!; entry < composition.starts[n + 1]!; entry += 1) {
          if (composition.groups[entry] !== own) visit(at, composition.groups[entry]!);
        }
      }
    };
    each((_, h) => {
      times[h]! += 1;
    });
    each((seat, h) => {
      credit[seat]! += 1 / times[h]!;
      if (times[h] === 1) sole[seat]! += 1;
    });
    each((_, h) => {
      times[h] = 0;
    });
  }
  return {credit, sole};
}

/** For each network. */
export function creditsOf(ofPerson: Rows, composition: Composition, group: Int32Array, groupCount: number): Credits {
  const networkCount = composition.starts.length - 1;
  const seats = creditsBySeat(ofPerson, composition, group, groupCount);
  const credit = new Float64Array(networkCount);
  const sole = new Int32Array(networkCount);
  for (const [seat, n] of ofPerson.items.entries()) {
    credit[n]! += seats.credit[seat]!;
    sole[n]! += seats.sole[seat]!;
  }
  return {credit, sole};
}
