import {defineConfig} from "vitest/config";

// Simulations in full: hours are not an issue, and they are no part of `npm test`. Their figures stand in docs/chance.md.
export default defineConfig({
  test: {include: ["test/long/*.test.ts"], testTimeout: 3_600_000, fileParallelism: false},
});
