import fc from "fast-check";
import {expect, test} from "vitest";
import {shuffledLabels} from "../../src/kernels/labels.ts";
import {randomFor} from "../../src/kernels/random.ts";

test("labels change places only among the persons named, and only within a stratum", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({label: fc.nat(5), stratum: fc.nat(2), named: fc.boolean()}), {maxLength: 20}),
      fc.nat(),
      (all, seed) => {
        const label = Int32Array.from(all, (one) => one.label);
        const persons = Int32Array.from(all.keys()).filter((i) => all[i]!.named);
        const stratum = Int32Array.from(all, (one) => one.stratum);
        const before = label.slice();
        const after = shuffledLabels(label, persons, stratum, randomFor(seed, "test"));
        expect(label).toEqual(before);
        for (const [i, one] of all.entries()) if (!one.named) expect(after[i]).toBe(one.label);
        for (const s of [0, 1, 2]) {
          const inStratum = (labels: Int32Array) =>
            [...labels].filter((_, i) => all[i]!.stratum === s).sort((a, b) => a - b);
          expect(inStratum(after)).toEqual(inStratum(label));
        }
      },
    ),
  );
});

test("each of the 6 orders of three labels is equally frequent", () => {
  const random = randomFor(2, "orders");
  const seen = new Map<string, number>();
  for (let draw = 0; draw < 12_000; draw += 1) {
    const order = shuffledLabels(Int32Array.of(0, 1, 2, 9), Int32Array.of(0, 1, 2), undefined, random).join();
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  // Mean 2,000, standard deviation sqrt(12,000 / 6 x 5 / 6) = 40.8: within 4 of those.
  for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(164);
});
