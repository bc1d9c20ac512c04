import {expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {type ChangePart, partsBetween} from "../../src/parts.ts";
import {plainRules} from "../graphs.ts";
import {madeUpDays} from "../made-up.ts";

const tell = (line: string) => process.stdout.write(`${line}\n`);
const organisations = 400;
const keyOf = ({figure, by, part}: ChangePart) => `${figure}, ${by}: ${part}`;

/** Made-up organisations without planted truths, of which the networks are independent draws of the same kind. */
test("the intervals of the parts of changes over a year cover what they are for", () => {
  const found = new Map<string, ChangePart[]>();
  for (let i = 0; i < organisations; i += 1) {
    const [before, after] = madeUpDays({persons: 2600, networks: 42, seed: i + 1, planted: false}, [
      "2024-12-31",
      "2025-12-31",
    ]);
    const {parts} = partsBetween(before!, after!, {
      rules: {...plainRules, departments: {depth: 2}},
      succession: [],
      pairs: false,
      draws: 499,
      random: () => randomFor(i, "parts"),
    });
    for (const part of parts.filter(({network}) => network === undefined)) {
      found.set(keyOf(part), [...(found.get(keyOf(part)) ?? []), part]);
    }
  }
  for (const [name, parts] of found) {
    // Each organisation is a sample of what all come to on the mean.
    const truth = parts.reduce((sum, {value}) => sum + value, 0) / parts.length;
    const made = parts.filter(({low}) => low !== undefined);
    if (made.length === 0) continue;
    const coverage = made.filter(({low, high}) => low! <= truth && truth <= high!).length / made.length;
    tell(`${name}: ${coverage.toFixed(3)} of ${made.length}`);
    // Of 400 that are covered with .95 each, fewer than 364 are covered once in two thousand times.
    if (made.length === organisations) expect(coverage).toBeGreaterThanOrEqual(0.91);
  }
});
