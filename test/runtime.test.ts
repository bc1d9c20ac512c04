import {expect, test} from "vitest";

test("the pinned Node 24 runs, not the one that happens to be installed", () => {
  expect(process.versions.node).toMatch(/^24\./);
});
