import {configDefaults, defineConfig} from "vitest/config";

/** Families of small files, which take less time than it takes to load what they test, and leave nothing behind. */
const families = "test/{audiences,charts,findings,home,kernels,languages,metrics,output,sources}/**/*.test.ts";
const exclude = [...configDefaults.exclude, "test/long/**"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Of its own accord it leaves one core free, which is half of the machines here.
    maxWorkers: "100%",
    projects: [
      // One process loads the program for many of them.
      {extends: true, test: {name: "families", include: [families], exclude, isolate: false}},
      {extends: true, test: {name: "files", include: ["test/**/*.test.ts"], exclude: [...exclude, families]}},
    ],
  },
});
