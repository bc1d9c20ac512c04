import {expect, test} from "vitest";
import {bestOf, realSet} from "../real.ts";
import {describeWithShared} from "../shared.ts";

for (const [name, day] of [
  ["kubernetes-community", "2025-12-31"],
  ["us-state-committees", "2026-08-01"],
  ["den", "2012-12-31"],
] as const) {
  describeWithShared(`beside Louvain: ${name}`, `data/real/${name}/facts.json`, () => {
    test("the best of thirty seeds is no worse", async () => {
      const {leiden, louvain} = bestOf(await realSet(name, day), 30);
      expect(leiden).toBeGreaterThanOrEqual(louvain - 1e-12);
    });
  });
}
