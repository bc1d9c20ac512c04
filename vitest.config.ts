import {configDefaults, defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/long/**"],
    testTimeout: 60_000,
    // Of its own accord it leaves one core free, which is half of the machines here.
    maxWorkers: "100%",
  },
});
