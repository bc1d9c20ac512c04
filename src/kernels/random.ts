import {xoroshiro128plus} from "pure-rand/generator/xoroshiro128plus";
import type {Random} from "../model.ts";

/**
 * A seeded generator of its own for every purpose: the purpose is mixed into the seed, so that a new user of chance
 * does not shift the numbers that the others draw.
 */
export function randomFor(seed: number, purpose: string): Random {
  // FNV-1a, 32 bit, over the purpose: spreads short texts well enough to tell the streams apart.
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < purpose.length; i += 1) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  const generator = xoroshiro128plus(hash);
  return () => (generator.next() >>> 0) * 2 ** -32;
}

/** A whole number from 0 to `below` - 1, each equally likely. */
export function integerBelow(random: Random, below: number): number {
  return Math.floor(random() * below);
}
