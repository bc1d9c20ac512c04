import {describe, expect, test} from "vitest";
import {claimsIn} from "../claims.ts";
import {drawsOf} from "../honest.ts";
import {madeUp} from "../made-up.ts";

const tell = (line: string) => process.stdout.write(`${line}\n`);
const day = "2025-12-31";
const draws = {eachPair: 400, whole: 999};
const organisations = 100;
/** Two standard errors above one in twenty. */
const most = 0.05 + 2 * Math.sqrt((0.05 * 0.95) / organisations);

/** How often, and with how many claims each. */
function raised(kinds: readonly string[], claims: readonly (readonly {readonly kind: string}[])[]) {
  const counts = claims.map((all) => all.filter(({kind}) => kinds.includes(kind)).length);
  const share = counts.filter((count) => count > 0).length / counts.length;
  tell(
    `${kinds.join(", ")}: in ${share.toFixed(2)} of ${counts.length} organisations, ${counts.reduce((a, b) => a + b, 0)} in all`,
  );
  return share;
}

const pairs = ["pair-below-chance", "pair-above-chance"];

describe("findings that claim to be more than chance", () => {
  test("where chance put everybody together: each family in at most one of twenty organisations", () => {
    const claims = Array.from({length: organisations}, (_, i) => {
      const [graphs] = madeUp({persons: 300, networks: 12, seed: i + 1, planted: false}, [day]);
      const [drawn] = drawsOf(graphs!, "memberships", 1, i + 1);
      return claimsIn(drawn!, i + 101, draws);
    });
    expect(raised(pairs, claims)).toBeLessThanOrEqual(most);
    expect(raised(["inward-department"], claims)).toBeLessThanOrEqual(most);
  });

  test("where all departments are alike inward, and no two nearer to each other than others", () => {
    const claims = Array.from({length: organisations}, (_, i) => {
      const [graphs] = madeUp({persons: 300, networks: 12, seed: i + 1, planted: false, otherArea: 1}, [day]);
      const [drawn] = drawsOf(graphs!, "guests", 1, i + 1);
      return claimsIn(drawn!, i + 101, draws);
    });
    expect(raised(pairs, claims)).toBeLessThanOrEqual(most);
    raised(["inward-department"], claims);
  });

  test("where networks are made by the general mechanism, without planted truths", () => {
    const claims = Array.from({length: 20}, (_, i) => {
      const [graphs] = madeUp({persons: 2400, seed: i + 1, planted: false, otherArea: 1}, [day]);
      return claimsIn(graphs!, i + 101, draws);
    });
    raised(pairs, claims);
    raised(["inward-department"], claims);
  });
});
