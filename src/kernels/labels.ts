import type {Random} from "../model.ts";
import {integerBelow} from "./random.ts";

/**
 * The labels of `persons` in a new order, each order equally likely (Fisher & Yates; Durstenfeld 1964); others keep
 * theirs. With strata, labels change places only between persons of the same stratum.
 */
export function shuffledLabels(
  label: Int32Array,
  persons: Int32Array,
  stratum: Int32Array | undefined,
  random: Random,
): Int32Array {
  const shuffled = label.slice();
  for (const members of stratum === undefined ? [persons] : byStratum(persons, stratum)) {
    for (let last = members.length - 1; last > 0; last -= 1) {
      const [a, b] = [members[last]!, members[integerBelow(random, last + 1)]!];
      [shuffled[a], shuffled[b]] = [shuffled[b]!, shuffled[a]!];
    }
  }
  return shuffled;
}

function byStratum(persons: Int32Array, stratum: Int32Array): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  for (const person of persons) {
    const known = members.get(stratum[person]!);
    if (known === undefined) members.set(stratum[person]!, [person]);
    else known.push(person);
  }
  return [...members.values()];
}
